import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

type Form = 'long' | 'short' | 'month' | 'weekday';

const OPTIONS: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in words. `long`: 22. Oktober 2026; `short`: 22. Okt. 2026; `month`: 22. Oktober; `weekday`: Donnerstag, 22. Oktober.
 * `date` is `YYYY-MM-DD`, or `YYYY`, which stays as it is.
 */
export function dayInWords(date: string, lang: Language, form: Form = 'long'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return formatterOf(lang, form).format(new Date(`${date}T12:00:00Z`));
}

function formatterOf(lang: Language, form: Form): Intl.DateTimeFormat {
  const key = `${lang} ${form}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[lang], { ...OPTIONS[form], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
