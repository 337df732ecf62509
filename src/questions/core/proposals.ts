import type { Document } from '../../answers/core/document.ts';
import { likenessTable, proposeGroups, type Verdicts } from '../../answers/core/grouping.ts';
import type { Language } from '../../kit/language.ts';

/**
 * From here on two questions are shown as perhaps the same, without a tick. Of such pairs between this and the band above,
 * two in three were the same on a German and an English set; one in three and less below it.
 */
const PERHAPS_ALIKE = 0.36;

/** What lies on the desk: one question, or a group that the owner has made. */
export type Unit = { readonly ids: readonly string[]; readonly text: string };

/** What may be answered together: probably the same, and perhaps the same as these. */
export type Proposal = { readonly probably: readonly string[]; readonly perhaps: readonly string[] };

/**
 * Proposes what is one question, in two bands. A group of the owner's stays together and is compared by its first question;
 * pairs he has parted are in neither band. Every question is in exactly one `probably`. Quadratic in the units.
 */
export function proposalsFor(
  units: readonly Unit[],
  known: readonly Document[],
  lang: Language,
  verdicts: Verdicts,
): readonly Proposal[] {
  const sorted = units.toSorted((a, b) => b.ids.length - a.ids.length);
  const waiting = sorted.map(({ ids, text }) => ({ id: ids[0] ?? '', text }));
  const said = unitVerdicts(sorted, verdicts);
  const groups = proposeGroups(waiting, known, lang, said).map(({ members }) => members);
  const perhaps = perhapsOf(groups, waiting, likeness(waiting, known, lang), said);
  const idsOf = new Map(sorted.map(({ ids }) => [ids[0] ?? '', ids]));
  return groups.map((members, at) => ({
    probably: members.flatMap((id) => idsOf.get(id) ?? []),
    perhaps: perhaps.get(at) ?? [],
  }));
}

type Waiting = { readonly id: string; readonly text: string };
type Likeness = (a: string, b: string) => number;

function likeness(waiting: readonly Waiting[], known: readonly Document[], lang: Language): Likeness {
  const texts = waiting.map(({ text }) => text);
  const table = likenessTable(texts, known, lang);
  const at = new Map(waiting.map(({ id }, place) => [id, place]));
  return (a, b) => table[at.get(a) ?? -1]?.[at.get(b) ?? -1] ?? 0;
}

/** Each single question stands unticked with the one group, or the one earlier question, that it is most like. */
function perhapsOf(
  groups: readonly (readonly string[])[],
  waiting: readonly Waiting[],
  alike: Likeness,
  { other }: Verdicts,
): ReadonlyMap<number, readonly string[]> {
  const parted = new Set(other.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const order = new Map(waiting.map(({ id }, place) => [id, place]));
  const found = groups.flatMap(([id, ...rest]) => {
    if (id === undefined || rest.length > 0) return [];
    const near = groups.flatMap(([first = '', ...others], at) => {
      const isBefore = others.length > 0 || (order.get(first) ?? 0) < (order.get(id) ?? 0);
      const value = first === id || !isBefore || parted.has(`${first} ${id}`) ? 0 : alike(first, id);
      return value >= PERHAPS_ALIKE ? [{ at, value }] : [];
    });
    const best = near.sort((a, b) => b.value - a.value)[0];
    return best ? [{ at: best.at, id }] : [];
  });
  const byGroup = Map.groupBy(found, ({ at }) => at);
  return new Map([...byGroup].map(([at, those]) => [at, those.map(({ id }) => id)]));
}

/** What was said of a member holds for its group. */
function unitVerdicts(units: readonly Unit[], { same, other }: Verdicts): Verdicts {
  const first = new Map(units.flatMap(({ ids }) => ids.map((id): [string, string] => [id, ids[0] ?? id])));
  const lifted = (pairs: Verdicts['same']) =>
    pairs.map(([a, b]): [string, string] => [first.get(a) ?? a, first.get(b) ?? b]).filter(([a, b]) => a !== b);
  return { same: lifted(same), other: lifted(other) };
}
