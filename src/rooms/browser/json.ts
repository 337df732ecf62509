import { fromBase64, textOf, toBase64, utf8 } from './bytes.ts';

const BYTES = '~'; // before a text that stands for bytes
const PLAIN = '!'; // before a text that begins with one of the two itself

/** JSON that may hold bytes. */
export function encodeJson(value: unknown): Uint8Array {
  return utf8(
    JSON.stringify(value, (_, each) => {
      if (each instanceof Uint8Array) return BYTES + toBase64(each);
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
