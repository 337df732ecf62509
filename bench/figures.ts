import { rounded } from './output.ts';

/** Ranks begin at 1; 0 is "not found". */
export function successAt(ranks: readonly number[], n: number): number {
  return rounded(share(ranks, (rank) => rank > 0 && rank <= n));
}

export function mrr10(ranks: readonly number[]): number {
  return rounded(mean(ranks.map((rank) => (rank > 0 && rank <= 10 ? 1 / rank : 0))));
}

/** Gains of the right entries at their ranks (best first), against the best order of them. */
export function ndcg10(found: readonly { readonly ranks: readonly number[]; readonly right: number }[]): number {
  const gain = (rank: number) => (rank > 0 && rank <= 10 ? 1 / Math.log2(rank + 1) : 0);
  const ideal = (right: number) => sum(Array.from({ length: Math.min(10, right) }, (_, i) => gain(i + 1)));
  return rounded(mean(found.map(({ ranks, right }) => sum(ranks.map(gain)) / ideal(right))));
}

/** The probability that a right case scores higher than a wrong one, ties half. */
export function auroc(yes: readonly number[], no: readonly number[]): number | null {
  if (yes.length === 0 || no.length === 0) return null;
  let won = 0;
  for (const a of yes) for (const b of no) won += a > b ? 1 : a === b ? 0.5 : 0;
  return rounded(won / (yes.length * no.length));
}

export function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0);
}

export function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
