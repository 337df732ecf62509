const NUMBERS_IN_A_ROW = 16_384;

let row = new Int32Array(0);
let used = 0;

/** The same numbers, kept beside those of others: an array of its own costs more than the few numbers it holds. */
export function sideBySide(numbers: ArrayLike<number>): Int32Array {
  if (numbers.length > NUMBERS_IN_A_ROW / 4) return Int32Array.from(numbers);
  if (used + numbers.length > row.length) {
    row = new Int32Array(NUMBERS_IN_A_ROW);
    used = 0;
  }
  const kept = row.subarray(used, used + numbers.length);
  kept.set(numbers);
  used += numbers.length;
  return kept;
}
