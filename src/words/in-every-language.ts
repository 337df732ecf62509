import { LANGUAGES, type Language } from '../kit/language.ts';
import { type Further, further, type Words } from './further.ts';

/**
 * The words of a part in every language: German and English stand beside one another in the part's own file, every
 * further language in a file of its own, where they are looked up when they are first needed.
 */
export function inEveryLanguage<Own>(
  name: keyof Words,
  own: { readonly de: Own; readonly en: Own },
): Readonly<Record<Language, Own>> {
  const all = { ...own } as Record<Language, Own>;
  for (const lang of LANGUAGES.filter(isFurther)) {
    const get = () => further[lang][name] as Own;
    Object.defineProperty(all, lang, { get, enumerable: true });
  }
  return all;
}

function isFurther(lang: Language): lang is Further {
  return lang !== 'de' && lang !== 'en';
}
