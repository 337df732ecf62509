import type { Language } from '../../kit/language.ts';
import { negates, numbersIn } from './analysis.ts';
import type { Document } from './document.ts';
import { type Query, queryOf } from './query.ts';
import { alikeIn, fused, type Signals, signalsOf } from './score.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** A question that waits for its round. */
export type Waiting = { readonly id: string; readonly text: string };

/** Questions that are probably one; the owner decides. `likeness` is that of its least alike member. */
export type Group = { readonly members: readonly string[]; readonly likeness: number };

/** What the owner decided before: pairs of ids that are the same question, and pairs that are not. */
export type Verdicts = {
  readonly same: readonly (readonly [string, string])[];
  readonly other: readonly (readonly [string, string])[];
};

export const ALIKE_ENOUGH = 0.6;
const SMALLEST_LIKENESS = 0.001;
const ANSWERED = 1;
const TEMPERATURE = 0.7;
const ABOVE_EVEN = 1.5;
const NO_VERDICTS: Verdicts = { same: [], other: [] };

/**
 * Proposes which waiting questions are the same one. A new member must be like the first of a group and like half
 * of its members, so that no chain of small likenesses joins two different questions. Every question is in exactly
 * one group; most are alone. Quadratic in the number of waiting questions, which a round's capacity bounds.
 */
export function proposeGroups(
  waiting: readonly Waiting[],
  known: readonly Document[],
  lang: Language,
  verdicts: Verdicts = NO_VERDICTS,
): Group[] {
  const table = likenessTable(
    waiting.map(({ text }) => text),
    known,
    lang,
  );
  const decided = new Map<string, number>();
  for (const [a, b] of verdicts.same) decided.set(pairKey(a, b), 1);
  for (const [a, b] of verdicts.other) decided.set(pairKey(a, b), 0);
  const alike = (a: number, b: number) =>
    decided.get(pairKey(waiting[a]?.id ?? '', waiting[b]?.id ?? '')) ?? table[a]?.[b] ?? 0;
  const groups: number[][] = [];
  waiting.forEach((_, question) => {
    const nearest = groups
      .map((members) => ({ members, likeness: joins(members, question, alike) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (nearest && nearest.likeness > 0) nearest.members.push(question);
    else groups.push([question]);
  });
  return groups.map((members) => ({
    members: members.map((member) => waiting[member]?.id ?? ''),
    likeness: Math.min(1, ...members.slice(1).map((member) => alike(members[0] ?? 0, member))),
  }));
}

/** How alike two questions are, 0 to 1, on an island; 0 only where a guard forbids to think them one. */
export function likeness(a: string, b: string, known: readonly Document[], lang: Language): number {
  return likenessTable([a, b], known, lang)[0]?.[1] ?? 0;
}

function joins(members: readonly number[], question: number, alike: (a: number, b: number) => number): number {
  const likenesses = members.map((member) => alike(member, question));
  const near = likenesses.filter((value) => value >= ALIKE_ENOUGH).length;
  const isForbidden = likenesses.includes(0);
  return !isForbidden && (likenesses[0] ?? 0) >= ALIKE_ENOUGH && near * 2 >= members.length ? (likenesses[0] ?? 0) : 0;
}

/**
 * For each two texts how alike they are: each is asked among all entries and the other texts, and the other one must be
 * found by its words and cover them, whichever of the two asks; and they must be like lines of one meaning and of one
 * spelling. What the island would answer to both counts less: those who wait were not helped by it. Quadratic in the
 * number of texts, linear in the island's size.
 */
export function likenessTable(texts: readonly string[], known: readonly Document[], lang: Language): number[][] {
  const asked = texts.map((text) => asDocument(text, lang));
  const shelf = shelfOf([...asked, ...known], lang, { learn: false });
  const found = texts.map((text) => foundBy(queryOf(text, shelf.vocabulary), shelf));
  const share = (name: keyof Found, i: number, j: number) => (found[i]?.[name][j] ?? 0) / (found[i]?.[name][i] || 1);
  const both = (name: keyof Found, i: number, j: number) => Math.min(share(name, i, j), share(name, j, i));
  const answers = known.length > 0 ? answersExpected(texts, known, lang) : undefined;
  return texts.map((a, i) =>
    texts.map((b, j) => {
      if (differ(a, b, lang)) return 0;
      const direct = both('words', i, j) + both('covered', i, j) + both('meanings', i, j) + both('trigrams', i, j);
      const answered = answers ? overlap(answers[i], answers[j]) : 0;
      const alike = (direct + ANSWERED * answered) / (4 + ANSWERED);
      return Math.min(1, Math.max(SMALLEST_LIKENESS, alike));
    }),
  );
}

type Found = Pick<Signals, 'words' | 'covered'> & ReturnType<typeof alikeIn>;

function foundBy(query: Query, shelf: Shelf): Found {
  const { words, covered } = signalsOf(shelf, query);
  return { words, covered, ...alikeIn(shelf, query) };
}

/** How probable each known entry is as the answer: two questions with one answer are probably one. */
function answersExpected(texts: readonly string[], known: readonly Document[], lang: Language): Float32Array[] {
  const shelf = shelfOf(known, lang, { learn: false });
  return texts.map((text) => {
    const scores = fused(signalsOf(shelf, queryOf(text, shelf.vocabulary)));
    const most = scores.reduce((best, score) => Math.max(best, score), 0);
    const odds = scores.map((score) => Math.exp((score - most) / TEMPERATURE));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    // What is hardly above an even share says only that the island does not know.
    return odds.map((odd) => (odd / total >= ABOVE_EVEN / known.length ? odd / total : 0));
  });
}

/** How far two questions expect the same answers (Bhattacharyya), 0 to 1; 0 where the island knows none. */
function overlap(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return one?.reduce((sum, share, i) => sum + Math.sqrt(share * (other?.[i] ?? 0)), 0) ?? 0;
}

/** Other numbers, or a negation in one of the two only: never the same question. */
function differ(a: string, b: string, lang: Language): boolean {
  const [one, other] = [numbersIn(a), numbersIn(b)];
  if (one.length > 0 && other.length > 0 && one.join() !== other.join()) return true;
  return negates(a, lang) !== negates(b, lang);
}

function asDocument(text: string, lang: Language): Document {
  return { id: '', kind: 'question', lang, title: text, phrasings: [], text: '', sentences: [0], url: '', date: '' };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
