import { toBase32 } from '../../kit/bytes.ts';

const NUMBER_CHARS = 20;
const RANDOM_BYTES = 13;

/** A pick-up number of 20 Crockford characters (100 bits) from 13 bytes that nobody can guess. */
export function numberFrom(secret: Uint8Array): string {
  if (secret.length < RANDOM_BYTES) throw new Error('a number is made of 13 bytes');
  return toBase32(secret.subarray(0, RANDOM_BYTES)).slice(0, NUMBER_CHARS).toUpperCase();
}

/** The number as it is shown: five groups of four, to be read aloud or copied by hand. */
export function groupedNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The number that was typed, whatever stands between its letters; O is read as 0, I and L as 1, U as V (none of them
 * occurs in a number). Undefined where it cannot be one.
 */
export function readNumber(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Po}_]/gu, '');
  const number = letters.replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V');
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(number) ? number : undefined;
}
