import type { Language } from '../../kit/language.ts';
import { negates, numbersIn } from './analysis.ts';
import type { Document } from './document.ts';
import { scoresOf } from './score.ts';
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

export const ALIKE_ENOUGH = 0.6;
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

/** How alike two questions are, 0 to 1, in the words of an island; 0 where a guard forbids to think them one. */
export function likeness(a: string, b: string, known: readonly Document[], lang: Language): number {
  return likenessTable([a, b], known, lang)[0]?.[1] ?? 0;
}

function joins(members: readonly number[], question: number, alike: (a: number, b: number) => number): number {
  const likenesses = members.map((member) => alike(member, question));
  const near = likenesses.filter((value) => value >= ALIKE_ENOUGH).length;
  const isForbidden = likenesses.includes(0);
  return !isForbidden && (likenesses[0] ?? 0) >= ALIKE_ENOUGH && near * 2 >= members.length ? (likenesses[0] ?? 0) : 0;
}

/** Each question is asked among all entries and the other questions: how near does another come to the question itself? */
export function likenessTable(texts: readonly string[], known: readonly Document[], lang: Language): number[][] {
  const shelf = shelfOf([...texts.map((text) => asDocument(text, lang)), ...known], lang);
  const scores = texts.map((text) => scoresOf(shelf, text));
  return texts.map((a, i) => texts.map((b, j) => (differ(a, b, lang) ? 0 : symmetric(scores, i, j))));
}

function symmetric(scores: readonly Float32Array[], i: number, j: number): number {
  const there = (scores[i]?.[j] ?? 0) / Math.max(1e-9, scores[i]?.[i] ?? 0);
  const back = (scores[j]?.[i] ?? 0) / Math.max(1e-9, scores[j]?.[j] ?? 0);
  return Math.min(1, (there + back) / 2);
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
