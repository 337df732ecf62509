import { queryOf } from '../src/answers/core/query.ts';
import { type Signals, signalsOf } from '../src/answers/core/score.ts';
import { shelfOf } from '../src/answers/core/shelf.ts';
import { documentOf, type QuestionSet } from './sets.ts';

export type Weights = Record<keyof Signals, number>;

/** A question as the fit sees it: for each candidate its signals, the right ones first. */
type Example = { readonly rows: readonly Float64Array[]; readonly right: number };

const NAMES: readonly (keyof Signals)[] = [
  'words',
  'grams',
  'text',
  'covered',
  'pairs',
  'trigrams',
  'votes',
  'learned',
  'asked',
];
const MOST_EXAMPLES = 200;
const MOST_CANDIDATES = 100;
const KNOWN_PHRASINGS = [0, 5, 10];
const FACTORS = [0, 0.5, 0.7, 0.85, 1.2, 1.4, 2];
const PASSES = 4;
const RANKS_THAT_COUNT = [1, 3, 5];

/**
 * The weights under which most right entries come first, among three and among five, every set and number of known
 * phrasings counting alike, whatever its size. One weight after the other is tried larger and smaller. It is what
 * visitors see that is made better; a fit by likelihood (softmax) came out a point worse at five. Deterministic.
 */
export function fitWeights(sets: readonly QuestionSet[]): Weights {
  const groups = sets.flatMap((set) =>
    KNOWN_PHRASINGS.filter((k) => k === 0 || set.learned.size > 0).map((k) => examplesOf(set, k)),
  );
  const weights = Float64Array.from(NAMES, () => 1);
  let best = worthOf(groups, weights);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (let i = 0; i < weights.length; i += 1) {
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
  const asked = set.queries.filter(({ right }) => right.size > 0);
  const step = Math.max(1, Math.floor(asked.length / MOST_EXAMPLES));
  return asked
    .filter((_, i) => i % step === 0)
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
  return { rows: [...right, ...others.slice(0, MOST_CANDIDATES)].map(({ row }) => row), right: right.length };
}

/** The mean over the groups of the success at 1, 3 and 5; ties count as lost. */
function worthOf(groups: readonly (readonly Example[])[], weights: Float64Array): number {
  let worth = 0;
  for (const group of groups)
    for (const { rows, right } of group) {
      const scores = rows.map((row) => scoreOf(row, weights));
      const most = Math.max(...scores.slice(0, right));
      const rank = 1 + scores.slice(right).filter((score) => score >= most).length;
      worth += RANKS_THAT_COUNT.filter((counts) => rank <= counts).length / group.length;
    }
  return worth / groups.length / RANKS_THAT_COUNT.length;
}

function scoreOf(row: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < row.length; i += 1) score += (row[i] ?? 0) * (weights[i] ?? 0);
  return score;
}
