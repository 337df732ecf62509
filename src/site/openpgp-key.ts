import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { domainOf } from '../kit/address.ts';
import { wkdHash } from '../kit/wkd-hash.ts';
import type { Island } from '../store/island.ts';

export const KEY_FILE = 'openpgp-key.asc';
const LARGEST_BYTES = 256 * 1024;

/** The tag of a public key packet, in the old and the new form (RFC 9580 §4.2). A secret key begins otherwise. */
const PUBLIC_KEY_TAG = 6;

/**
 * The owner's OpenPGP key as bytes, from `openpgp-key.asc` in the island's folder, armored or not. Undefined where there
 * is none, or where it is anything but a public key: a secret one is never given out.
 */
export function openpgpKey({ place }: Island): Uint8Array | undefined {
  const file = join(place.folder, KEY_FILE);
  if (!existsSync(file) || statSync(file).size > LARGEST_BYTES) return undefined;
  const bytes = readFileSync(file);
  const key = bytes[0] === 45 ? unarmored(bytes.toString('latin1')) : bytes;
  return key && isPublicKey(key) ? new Uint8Array(key) : undefined;
}

/** Whose keys can be given out from here: an address at the island's own domain. Its local part as a Web Key Directory names it. */
export function keyHash({ about }: Island): string | undefined {
  const { email } = about.owner;
  const host = new URL(about.url).hostname;
  return domainOf(email) === host ? wkdHash(email.slice(0, email.lastIndexOf('@'))) : undefined;
}

function unarmored(text: string): Buffer | undefined {
  const block =
    /^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\s]+?)(?:^=[^\r\n]*\r?\n)?^-----END/m;
  const body = block.exec(text)?.[1];
  return body === undefined ? undefined : Buffer.from(body.replace(/\s/g, ''), 'base64');
}

function isPublicKey(key: Uint8Array): boolean {
  const [first = 0] = key;
  const tag = first & 0x40 ? first & 0x3f : (first >> 2) & 0x0f;
  return (first & 0x80) !== 0 && tag === PUBLIC_KEY_TAG;
}
