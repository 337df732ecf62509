import type { Language } from '../../kit/language.ts';
import { type Bytes, joinBytes, utf8 } from './bytes.ts';
import { spoken } from './spoken.ts';

// Six words are 72 bits. Whoever stood between two people would have to find keys for both sides that give the same
// words; each try costs him 300,000 rounds, and those for the one side begin only when the other's key is known.
const ROUNDS = 300_000;
const BYTES = 9;

/** Six words that two people see alike when, and practically only when, each has the other's true key. */
export async function safetyWords(one: Uint8Array, other: Uint8Array, language: Language): Promise<readonly string[]> {
  const [low, high] = [one, other].sort(compare);
  const both = joinBytes(utf8('insel safety words 1'), low ?? one, high ?? other);
  const key = await crypto.subtle.importKey('raw', both, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8('insel'), iterations: ROUNDS };
  return spoken(new Uint8Array(await crypto.subtle.deriveBits(how, key, BYTES * 8)) as Bytes, language);
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
