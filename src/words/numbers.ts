import type { Language } from '../kit/language.ts';

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  de: 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Numbers up to twelve are written out, as before a feminine noun: eine, zwei. */
export function inWords(count: number, lang: Language): string {
  return SMALL[lang][count] ?? String(count);
}

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
