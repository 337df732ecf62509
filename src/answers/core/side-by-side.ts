const PLACES_IN_A_ROW = 16_384;

type Row = Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Room for a few places in a row that many share: an array of its own costs more than the little it holds. */
export class Rows<R extends Row> {
  readonly #make: (places: number) => R;
  #row: R;
  #used = 0;

  constructor(make: (places: number) => R) {
    this.#make = make;
    this.#row = make(0);
  }

  /** So many places, all 0, from `from` on; what is long has a row of its own. */
  take(places: number): { readonly row: R; readonly from: number } {
    if (places > PLACES_IN_A_ROW / 4) return { row: this.#make(places), from: 0 };
    if (this.#used + places > this.#row.length) {
      this.#row = this.#make(PLACES_IN_A_ROW);
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += places;
    return { row: this.#row, from };
  }
}

const numbers = new Rows((places) => new Int32Array(places));
const values = new Rows((places) => new Float32Array(places));

/** The same numbers, kept beside those of others. */
export function sideBySide(some: ArrayLike<number>): Int32Array {
  const { row, from } = numbers.take(some.length);
  row.set(some, from);
  return row.subarray(from, from + some.length);
}

/** The same values, kept beside those of others. */
export function valuesSideBySide(some: ArrayLike<number>): Float32Array {
  const { row, from } = values.take(some.length);
  row.set(some, from);
  return row.subarray(from, from + some.length);
}

/** The same numbers, and as much room again. */
export function larger<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const twice = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
