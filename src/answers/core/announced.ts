import type { Language } from '../../kit/language.ts';
import { analyse, isWeak, languageOf, numbersIn } from './analysis.ts';
import { gramsOf } from './spelling.ts';
import type { Suggestion } from './suggestion.ts';

/** Something the owner is about to answer, in a title of his own. */
export type Announced = {
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  /** The day of the round, YYYY-MM-DD. */
  readonly date: string;
  /** Where one asks, root-relative. */
  readonly url: string;
};

const MOST_SUGGESTIONS = 3;
// Two words of three, or one of one that says it all.
const LEAST_SHARE = 0.6;
const ALIKE = 0.5;

/**
 * What is announced and fits a text, after what surely answers it and before the rest; at most one, since few are
 * announced at a time. There is nothing written yet, so that a title is compared by its telling words alone.
 */
export function withAnnounced(
  suggestions: readonly Suggestion[],
  announced: readonly Announced[],
  text: string,
  page: Language,
): Suggestion[] {
  const fitting = announcedFor(announced, text, page);
  if (!fitting) return [...suggestions];
  const { id, lang, title, url, date } = fitting;
  const own: Suggestion = { kind: 'announced', lang, title, quote: '', url, date, sure: false, announced: id };
  const sure = suggestions.filter((each) => each.sure).slice(0, MOST_SUGGESTIONS - 1);
  return [...sure, own, ...suggestions.filter((each) => !each.sure)].slice(0, MOST_SUGGESTIONS);
}

function announcedFor(announced: readonly Announced[], text: string, page: Language): Announced | undefined {
  const lang = languageOf(text, page);
  const [best] = announced
    .filter((each) => each.lang === lang)
    .map((each) => ({ each, share: shareOf(each.title, text, lang) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  return best?.each;
}

/** How much of what a title speaks of a text speaks of, too, 0 to 1; 0 where they name other numbers. */
function shareOf(title: string, text: string, lang: Language): number {
  const [of, asked] = [numbersIn(title), numbersIn(text)];
  if (of.length > 0 && asked.length > 0 && of.join() !== asked.join()) return 0;
  const [wanted, words] = [tellingTerms(title, lang), tellingTerms(text, lang)];
  const found = wanted.map((term) => Math.max(0, ...words.map((word) => likeness(term, word))));
  return wanted.length === 0 ? 0 : found.reduce((sum, each) => sum + each, 0) / wanted.length;
}

function tellingTerms(text: string, lang: Language): readonly string[] {
  return [...new Set(analyse(text, lang).terms)].filter((term) => !isWeak(term, lang));
}

function likeness(term: string, word: string): number {
  if (term === word) return 1;
  const [one, other] = [new Set(gramsOf(term)), gramsOf(word)];
  const share = (2 * other.filter((gram) => one.has(gram)).length) / (one.size + other.length);
  return share >= ALIKE ? share : 0;
}
