/** The weight of each of `SIGNALS`. */
export const WEIGHTS: readonly number[] = [1, 1, 0.3, 0.5, 0.1];
