import type { Language } from '../kit/language.ts';

const SMALL: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Numbers up to twelve are written out, as before a feminine noun: eine, zwei; in a further language figures stand for all. */
export function inWords(count: number, lang: Language): string {
  return SMALL[lang]?.[count] ?? String(count);
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ENGLISH_PLACES = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place in a row, in figures: 21., 21st. */
export function ordinal(nth: number, lang: Language): string {
  return lang === 'de' ? `${nth}.` : `${nth}${ENDINGS[ENGLISH_PLACES.select(nth)] ?? 'th'}`;
}

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
