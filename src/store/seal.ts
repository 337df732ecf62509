import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hmac } from '../kit/bytes.ts';
import type { Island } from './island.ts';

const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/**
 * Seals what must not lie readable in the database: AES-256-GCM (NIST SP 800-38D) with a key outside of it, bound to
 * the island. One byte for the form, nonce, tag, ciphertext. A random nonce is safe up to 2^32 sealings of one key.
 */
export function seal(island: Island, content: string | Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(island), nonce).setAAD(Buffer.from(island.place.id));
  const ciphertext = Buffer.concat([cipher.update(Buffer.from(content)), cipher.final()]);
  return Buffer.concat([Uint8Array.of(FORM), nonce, cipher.getAuthTag(), ciphertext]);
}

/** The text that was sealed. Throws where the bytes were changed, or sealed with another key or for another island. */
export function unseal(island: Island, sealed: Uint8Array): string {
  return Buffer.from(unsealBytes(island, sealed)).toString();
}

/** The bytes that were sealed, as `unseal`. */
export function unsealBytes(island: Island, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== FORM || sealed.length < HEAD_BYTES) throw new Error('not a sealed content');
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(island), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(island.place.id)).setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
}

/** What a text can be found and counted by without lying there: HMAC-SHA-256 in hex, bound to island and purpose. */
export function fingerprint({ keys, place }: Island, purpose: string, text: string): string {
  return Buffer.from(hmac(keys.seal, 'fingerprint', place.id, purpose, text)).toString('hex');
}

/** One key does one thing: fingerprints are made with the key itself, ciphertext with one derived from it. */
function keyOf({ keys }: Island): Uint8Array {
  return hmac(keys.seal, 'seal');
}
