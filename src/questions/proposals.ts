import { documentsIn } from '../answers/index-of.ts';
import type { Language } from '../kit/language.ts';
import { contentOf } from '../source/content-of.ts';
import type { Island } from '../store/island.ts';
import { type Proposal, proposalsFor, type Unit } from './core/proposals.ts';
import type { Question } from './core/question.ts';
import { type SaidOfPairs, verdictsAmong } from './store-verdict.ts';

/**
 * What on the desk is probably or perhaps the same question. What is only between two people, follows up, or was not
 * answered by a shared answer is never proposed with others; a group of the owner's stays as it is.
 */
export async function proposalsOf(island: Island, open: readonly Question[]): Promise<readonly Proposal[]> {
  const said = await verdictsAmong(
    island,
    open.map(({ id }) => id),
  );
  const units = [...Map.groupBy(open, ({ id, groupId }) => groupId ?? id).values()];
  const [proposable, single] = partition(units, isProposable);
  const byLanguage = [...Map.groupBy(proposable, ([first]) => first?.lang ?? 'de')];
  const proposed = await Promise.all(byLanguage.map(([lang, of]) => propose(island, lang, of.map(unitOf), said)));
  return [...proposed.flat(), ...single.map((questions) => ({ probably: questions.map(({ id }) => id), perhaps: [] }))];
}

function isProposable(questions: readonly Question[]): boolean {
  const isMade = questions.length > 1;
  return questions.every(
    ({ betweenUs, isAlone, follows }) => !betweenUs && (isMade || (!isAlone && follows === undefined)),
  );
}

function unitOf(questions: readonly Question[]): Unit {
  return { ids: questions.map(({ id }) => id), text: questions[0]?.text ?? '' };
}

type Held = Map<Language, { readonly key: string; readonly proposals: readonly Proposal[] }>;

const held = new WeakMap<Island['place'], Held>();

/** Looking at the desk again, with nothing new on it, compares nothing again. */
async function propose(
  island: Island,
  lang: Language,
  units: readonly Unit[],
  said: SaidOfPairs,
): Promise<readonly Proposal[]> {
  if (units.length < 2) return units.map(({ ids }) => ({ probably: ids, perhaps: [] }));
  const key = JSON.stringify([contentOf(island).generation, units, said]);
  const kept = held.get(island.place) ?? new Map();
  held.set(island.place, kept);
  const found = kept.get(lang);
  if (found?.key === key) return found.proposals;
  const proposals = proposalsFor(units, await documentsIn(island, lang), lang, said);
  kept.set(lang, { key, proposals });
  return proposals;
}

function partition<T>(all: readonly T[], belongs: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((each) => !belongs(each))];
}
