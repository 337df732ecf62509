import { fromBase64, textOf, toBase64, utf8 } from './bytes.ts';

const BYTES = '~'; // before a text that stands for bytes
const PLAIN = '!'; // before a text that begins with one of the two itself

/** JSON that may hold bytes. */
export function encodeJson(value: unknown): Uint8Array {
  return utf8(
    JSON.stringify(value, function (this: Record<string, unknown>, key, each) {
      const bytes = this[key]; // before a `toJSON` of its own
      if (bytes instanceof Uint8Array) return BYTES + toBase64(bytes);
      return typeof each === 'string' && /^[~!]/.test(each) ? PLAIN + each : each;
    }),
  );
}

/** What was encoded. Throws where the bytes are no JSON. */
export function decodeJson(bytes: Uint8Array): unknown {
  return JSON.parse(textOf(bytes), (_, each) => {
    if (typeof each !== 'string') return each;
    if (each.startsWith(BYTES)) return fromBase64(each.slice(1)) ?? '';
    return each.startsWith(PLAIN) ? each.slice(1) : each;
  });
}
