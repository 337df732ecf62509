import type { Language } from '../kit/language.ts';

const de = { answers: (name: string) => `${name}: Antworten` };

const en: typeof de = { answers: (name) => `${name}: answers` };

export const feedWords: Readonly<Record<Language, typeof de>> = { de, en };
