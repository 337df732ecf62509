import type { Language } from '../../kit/language.ts';
import { negates, numbersIn } from './analysis.ts';
import type { Document } from './document.ts';
import { queryOf } from './query.ts';
import { fused, signalsOf } from './score.ts';
import { shelfOf } from './shelf.ts';

/** A question that waits for its round. */
export type Waiting = { readonly id: string; readonly text: string };

/** Questions that are probably one; the owner decides. `likeness` is that of its least alike member. */
export type Group = { readonly members: readonly string[]; readonly likeness: number };

/** What the owner decided before: pairs of ids that are the same question, and pairs that are not. */
export type Verdicts = {
  readonly same: readonly (readonly [string, string])[];
  readonly other: readonly (readonly [string, string])[];
};

export const ALIKE_ENOUGH = 0.5;
const SMALLEST_LIKENESS = 0.001;
const TEMPERATURE = 0.5;
const ABOVE_EVEN = 1.5;
const WITHOUT_VOTES = { votes: new Float32Array(), learned: new Float32Array() };
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
 * For each two texts how alike they are; above 2/3 only where the island has the answer to both. Quadratic in their
 * number, linear in the island's.
 */
export function likenessTable(texts: readonly string[], known: readonly Document[], lang: Language): number[][] {
  const direct = directLikeness(texts, known, lang);
  const answers = known.length > 0 ? answersExpected(texts, known, lang) : undefined;
  return texts.map((a, i) =>
    texts.map((b, j) => {
      if (differ(a, b, lang)) return 0;
      const same = ((direct[i]?.[j] ?? 0) + (direct[j]?.[i] ?? 0)) / 2;
      const answered = answers ? overlap(answers[i], answers[j]) : 0;
      return Math.min(1, Math.max(SMALLEST_LIKENESS, (same + answered / 2) / 1.5));
    }),
  );
}

/** Each question is asked among all entries and the other questions: how near does another come to the question itself? */
function directLikeness(texts: readonly string[], known: readonly Document[], lang: Language): Float32Array[] {
  const asked = texts.map((text) => asDocument(text, lang));
  const shelf = shelfOf([...asked, ...known], lang, { learn: false });
  return texts.map((text, own) => {
    const scores = fused({ ...signalsOf(shelf, queryOf(text, shelf.vocabulary)), ...WITHOUT_VOTES });
    const most = scores[own] ?? 0;
    return scores.subarray(0, texts.length).map((score) => (most > 0 ? score / most : 0));
  });
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
