const made = new Map<string, Intl.DateTimeFormat>();

/** Making one costs as much as fifty uses of it, and some 50 KB until memory is tidied: so each is made once. */
export function dateFormat(locale: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(how)}`;
  const format = made.get(name) ?? new Intl.DateTimeFormat(locale, how);
  made.set(name, format);
  return format;
}
