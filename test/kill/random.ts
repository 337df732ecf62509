/** Numbers that look random and are the same for the same seed, so that a run can be begun again. */
export type Random = {
  /** A whole number from `from` up to, and without, `to`. */
  between(from: number, to: number): number;
  /** True in so many of a hundred cases. */
  isIn(percent: number): boolean;
};

/** A linear congruential generator; the moments only have to differ. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    between: (from, to) => from + Math.floor(next() * (to - from)),
    isIn: (percent) => next() * 100 < percent,
  };
}
