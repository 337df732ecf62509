/** The languages Insel speaks. A further one is added at the end and has one file of words: docs/languages.md. */
export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The language of some words, to be named where it is another than that around them. */
export function foreign(lang: Language, around: Language): Language | undefined {
  return lang === around ? undefined : lang;
}

/** Something for each of them. */
export function everyLanguage<Each>(of: (lang: Language) => Each): Readonly<Record<Language, Each>> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, of(lang)])) as Record<Language, Each>;
}
