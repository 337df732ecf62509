import type { Language } from './language.ts';

// What the platform would write for English are American dates.
const OWN: Readonly<Partial<Record<Language, string>>> = { de: 'de-DE', en: 'en-GB' };

/** The language with its country, as dates and numbers are written by it: de-DE, en-GB, and what is likeliest for the others. */
export function localeOf(lang: Language): string {
  const own = OWN[lang];
  if (own) return own;
  const { language, region } = new Intl.Locale(lang).maximize();
  return [language, region].filter(Boolean).join('-');
}

/** What a language is called in another, or in itself: Deutsch, German. */
export function languageName(of: Language, lang: Language): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(of) ?? of;
}
