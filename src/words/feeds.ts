import { inEveryLanguage } from './in-every-language.ts';

const de = { answers: (name: string) => `${name}: Antworten` };

const en: typeof de = { answers: (name) => `${name}: answers` };

export const feedWords = inEveryLanguage('feedWords', { de, en });
