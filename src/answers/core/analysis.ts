import { everyLanguage, type Language } from '../../kit/language.ts';
import { detached, LONGEST_TEXT_CHARS, respelled, withoutUmlauts, wordsOf, writtenWords } from './fold.ts';
import { english } from './lang/english.ts';
import { german } from './lang/german.ts';
import { plain } from './lang/plain.ts';
import type { Asked, Tongue } from './lang/tongue.ts';

const TONGUES: Readonly<Record<Language, Tongue>> = { ...everyLanguage(() => plain), de: german, en: english };

/** A text as the finder sees it: its words in order, each by its stem, and what it asks for. */
export type Analysis = {
  readonly terms: readonly string[];
  readonly asked: Asked;
};

/** Looks at the first `LONGEST_TEXT_CHARS` only; linear in their number. */
export function analyse(text: string, lang: Language): Analysis {
  const words = writtenWords(text.slice(0, LONGEST_TEXT_CHARS));
  return { terms: words.map((word) => termAsWritten(word, lang)), asked: askedBy(words, lang) };
}

/** What a text asks for. */
export function askedIn(text: string, lang: Language): Asked {
  return askedBy(writtenWords(text.slice(0, LONGEST_TEXT_CHARS)), lang);
}

/** The terms of a long text, all of it. */
export function termsOf(text: string, lang: Language): string[] {
  return writtenWords(text).map((word) => termAsWritten(word, lang));
}

const known = everyLanguage(() => new Map<string, string>());
const MOST_KNOWN = 200_000;

/** The term a written word stands for. It is kept: words repeat, and spelling and stemming are dear. */
export function termAsWritten(word: string, lang: Language): string {
  const kept = known[lang].get(word);
  if (kept !== undefined) return kept;
  const own = detached(word);
  const term = termOf(respelled(own, lang), lang);
  if (known[lang].size >= MOST_KNOWN) known[lang].clear();
  known[lang].set(own, term);
  return term;
}

/** The stem of a word in its one spelling. */
export function termOf(word: string, lang: Language): string {
  const { stem, base } = TONGUES[lang];
  return withoutUmlauts(stem(forms[lang].get(word) ?? base(word)));
}

const forms = everyLanguage(formsOf);

function formsOf(lang: Language): ReadonlyMap<string, string> {
  const lines = TONGUES[lang].forms
    .trim()
    .split('\n')
    .map((line) => wordsOf(line, lang));
  return new Map(lines.flatMap(([first = '', ...others]) => others.map((form) => [form, first] as const)));
}

const patterns = everyLanguage(compiled);
// Most lines ask for nothing, and one look tells.
const anyPattern = everyLanguage((lang) =>
  wholeWords(TONGUES[lang].asked.map(([, pattern]) => pattern).join('|') || '(?!)'),
);
const MOST_WORDS_OF_A_QUESTION = 60;

function askedBy(words: readonly string[], lang: Language): Asked {
  const text = words
    .slice(0, MOST_WORDS_OF_A_QUESTION)
    .map((word) => respelled(word, lang))
    .join(' ');
  if (!anyPattern[lang].test(text)) return 'none';
  return patterns[lang].find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}

// `\b` would take an umlaut for the border of a word.
function compiled(lang: Language): readonly (readonly [Asked, RegExp])[] {
  return TONGUES[lang].asked.map(([asked, pattern]) => [asked, wholeWords(pattern)] as const);
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`);
}

const weak = everyLanguage(weakTerms);

/** Whether a term is of those that carry little meaning, such as articles and pronouns. */
export function isWeak(term: string, lang: Language): boolean {
  return weak[lang].has(term);
}

/** All of these. */
export function weakTermsOf(lang: Language): ReadonlySet<string> {
  return weak[lang];
}

function weakTerms(lang: Language): ReadonlySet<string> {
  return new Set(TONGUES[lang].functionWords.map((word) => termOf(word, lang)));
}

const functionWords = everyLanguage((lang) => new Set(TONGUES[lang].functionWords));

/** The language of a text by its little words; `otherwise` where they do not tell. */
export function languageOf(text: string, otherwise: Language): Language {
  const words =
    text
      .slice(0, LONGEST_TEXT_CHARS)
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const count = (lang: Language) => words.filter((word) => functionWords[lang].has(word)).length;
  const [de, en] = [count('de'), count('en')];
  if (de === en) return otherwise;
  return de > en ? 'de' : 'en';
}

const NUMBER = /(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)?(?![\p{L}-])/gu;

/** The numbers in a text, sorted; not those in a name, such as COVID-19. */
export function numbersIn(text: string): string[] {
  return (text.slice(0, LONGEST_TEXT_CHARS).match(NUMBER) ?? []).sort();
}

/** Whether a text denies something: `kann ich` and `kann ich nicht` are two questions. */
export function negates(text: string, lang: Language): boolean {
  const words = wordsOf(text.slice(0, LONGEST_TEXT_CHARS), lang);
  return words.some((word) => TONGUES[lang].negations.includes(word));
}
