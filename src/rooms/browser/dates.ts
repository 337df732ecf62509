const made = new Map<string, Intl.DateTimeFormat>();

/** An instant (ISO 8601) as the reader writes it. Making a format costs as much as fifty uses of it, so each is made once. */
export function written(instant: string, lang: string, how: Intl.DateTimeFormatOptions): string {
  const name = `${lang} ${JSON.stringify(how)}`;
  const format = made.get(name) ?? new Intl.DateTimeFormat(lang, how);
  made.set(name, format);
  return format.format(new Date(instant));
}
