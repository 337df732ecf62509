import type { Language } from '../../kit/language.ts';
import { type Bytes, joinBytes, randomBytes, toHex } from './bytes.ts';
import { derive, sealingKey, sha256, tokenOf } from './keys.ts';
import { heard, spoken } from './spoken.ts';

const SECRET_BYTES = 16;
const CHECK_BYTES = 2;

/** What a person comes back with into an empty browser: 128 random bits; no slow derivation is needed. */
export type RecoverySecret = Bytes;

export function makeRecoverySecret(): RecoverySecret {
  return randomBytes(SECRET_BYTES);
}

/** Twelve words: the secret, and 16 bits by which a mistyped word is noticed. */
export async function recoveryWords(secret: RecoverySecret, language: Language): Promise<readonly string[]> {
  return spoken(joinBytes(secret, await checkOf(secret)), language);
}

/** Undefined where a word is none of the list, one is missing, or they do not belong together. */
export async function readRecoveryWords(text: string): Promise<RecoverySecret | undefined> {
  const bytes = heard(text);
  if (bytes?.length !== SECRET_BYTES + CHECK_BYTES) return undefined;
  const secret = bytes.slice(0, SECRET_BYTES);
  const check = await checkOf(secret);
  return check.every((byte, at) => byte === bytes[SECRET_BYTES + at]) ? secret : undefined;
}

/** Where the vault lies, by which token it is opened, and the key that it is sealed with. */
export function vaultOf(secret: RecoverySecret) {
  return placeOf(secret, 'vault');
}

/** The same for the box in which the browsers of one person leave each other what they need. */
export function boxOf(secret: RecoverySecret) {
  return placeOf(secret, 'box');
}

async function placeOf(secret: RecoverySecret, what: 'vault' | 'box') {
  const id = toHex(await derive(secret, `insel ${what} id 1`, 16));
  const { token } = await tokenOf(await derive(secret, `insel ${what} token 1`));
  return { id, token, key: await sealingKey(await derive(secret, `insel ${what} key 1`)) };
}

async function checkOf(secret: RecoverySecret): Promise<Uint8Array> {
  return (await sha256(secret)).slice(0, CHECK_BYTES);
}
