import { queryOf } from '../src/answers/core/query.ts';
import { type Signals, signalsOf } from '../src/answers/core/score.ts';
import { shelfOf } from '../src/answers/core/shelf.ts';
import { documentOf, type QuestionSet } from './sets.ts';

export type Weights = Record<keyof Signals, number>;

/** A question as the fit sees it: the signals of each candidate one after the other, the right candidates first. */
type Example = { readonly signals: Float64Array; readonly candidates: number; readonly right: number };

const NAMES: readonly (keyof Signals)[] = ['words', 'grams', 'text', 'covered', 'pairs', 'votes', 'learned', 'asked'];
const MOST_CANDIDATES = 60;
const KNOWN_PHRASINGS = [0, 5, 10];
const FACTORS = [0, 0.5, 0.7, 0.85, 0.95, 1.05, 1.2, 1.4, 2];
const PASSES = 5;
const RANKS_THAT_COUNT = [1, 3, 5];
// A lead of this much is nearly as good as any: where the right one is just ahead or behind is chance.
const CLEAR_LEAD = 0.1;
/** The one signal that keeps its weight: only the others' share of it matters. */
const SCALE = NAMES.indexOf('votes');

/**
 * The weights under which most right entries come first, among three and among five, every set and number of known
 * phrasings counting alike, whatever its size. One weight after the other is tried larger and smaller. It is what
 * visitors see that is made better; a fit by likelihood (softmax) came out a point worse at five, and counting each rank
 * as all or nothing lost half a point on sets left out. Deterministic.
 */
export function fitWeights(sets: readonly QuestionSet[]): Weights {
  const groups = sets.flatMap((set) =>
    KNOWN_PHRASINGS.filter((k) => k === 0 || set.learned.size > 0).map((k) => examplesOf(set, k)),
  );
  const weights = Float64Array.from(NAMES, () => 1);
  let best = worthOf(groups, weights);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (let i = 0; i < weights.length; i += 1) {
      if (i === SCALE) continue;
      const before = weights[i] ?? 0;
      let chosen = before;
      for (const factor of FACTORS) {
        weights[i] = before === 0 ? factor / 4 : before * factor;
        const worth = worthOf(groups, weights);
        if (worth > best + 1e-9) [best, chosen] = [worth, weights[i] ?? 0];
      }
      weights[i] = chosen;
    }
  return Object.fromEntries(NAMES.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))])) as Weights;
}

function examplesOf(set: QuestionSet, k: number): Example[] {
  const documents = set.entries.map((entry) => documentOf(entry, (set.learned.get(entry.id) ?? []).slice(0, k)));
  const shelf = shelfOf(documents, set.lang);
  return set.queries
    .filter(({ right }) => right.size > 0)
    .map(({ text, right }) => {
      const signals = signalsOf(shelf, queryOf(text, shelf.vocabulary));
      const isRight = (position: number) => right.has(documents[position]?.id ?? '');
      return exampleOf(signals, documents.length, isRight);
    });
}

/** The right documents and the strongest others; what is far behind changes nothing. */
function exampleOf(signals: Signals, documents: number, isRight: (position: number) => boolean): Example {
  const rows = Array.from({ length: documents }, (_, i) => ({
    right: isRight(i),
    row: Float64Array.from(NAMES, (name) => signals[name][i] ?? 0),
  }));
  const strength = ({ row }: { row: Float64Array }) => row.reduce((sum, value) => sum + value, 0);
  const right = rows.filter((each) => each.right);
  const others = rows.filter((each) => !each.right).sort((a, b) => strength(b) - strength(a));
  const chosen = [...right, ...others.slice(0, MOST_CANDIDATES)];
  const inOrder = new Float64Array(chosen.length * NAMES.length);
  for (const [place, { row }] of chosen.entries()) inOrder.set(row, place * NAMES.length);
  return { signals: inOrder, candidates: chosen.length, right: right.length };
}

/** The mean over the groups of the success at 1, 3 and 5, each by how far the right one is ahead of what must be behind. */
function worthOf(groups: readonly (readonly Example[])[], weights: Float64Array): number {
  const ahead = new Float64Array(Math.max(...RANKS_THAT_COUNT));
  let worth = 0;
  for (const group of groups)
    for (const example of group) {
      const right = bestOf(example, weights, ahead);
      for (const rank of RANKS_THAT_COUNT)
        worth += 1 / (1 + Math.exp(((ahead[rank - 1] ?? 0) - right) / CLEAR_LEAD)) / group.length;
    }
  return worth / groups.length / RANKS_THAT_COUNT.length;
}

/** The highest score of a right candidate; those of the others, highest first, are put in `ahead`. */
function bestOf({ signals, candidates, right }: Example, weights: Float64Array, ahead: Float64Array): number {
  ahead.fill(Number.NEGATIVE_INFINITY);
  let best = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < candidates; place += 1) {
    let score = 0;
    for (let i = 0; i < weights.length; i += 1) score += (signals[place * weights.length + i] ?? 0) * (weights[i] ?? 0);
    if (place < right) best = Math.max(best, score);
    else putInOrder(score, ahead);
  }
  return best;
}

function putInOrder(score: number, highest: Float64Array): void {
  let place = highest.length;
  while (place > 0 && (highest[place - 1] ?? 0) < score) {
    if (place < highest.length) highest[place] = highest[place - 1] ?? 0;
    place -= 1;
  }
  if (place < highest.length) highest[place] = score;
}
