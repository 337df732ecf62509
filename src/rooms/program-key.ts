import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeFileOnce } from '../store/files.ts';
import type { Place } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { keyText } from './core/program.ts';

/** What the program of the rooms is signed with, and how people know it again. */
export type ProgramKey = { readonly privateKey: KeyObject; readonly text: string };

const known = new WeakMap<Place, ProgramKey>();

/** Makes the key of an island, `data/keys/rooms.pem` (Ed25519, RFC 8032), where there is none. It goes into every backup. */
export function ensureProgramKey(folder: string): void {
  const file = fileOf(folder);
  if (existsSync(file)) return;
  makeFolder(join(folder, 'data', 'keys'), 0o700);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileOnce(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
}

/** The key of an island; undefined where it was never served. */
export function programKey(place: Place): ProgramKey | undefined {
  const key = known.get(place) ?? readKey(fileOf(place.folder));
  if (key) known.set(place, key);
  return key;
}

function readKey(file: string): ProgramKey | undefined {
  if (!existsSync(file)) return undefined;
  const privateKey = keyIn(file);
  if (privateKey?.asymmetricKeyType !== 'ed25519') throw new Refusal('keyBroken', { file });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privateKey, text: keyText(Buffer.from(x, 'base64url')) };
}

function keyIn(file: string): KeyObject | undefined {
  try {
    return createPrivateKey(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // damaged: refused with its name
  }
}

function fileOf(folder: string): string {
  return join(folder, 'data', 'keys', 'rooms.pem');
}
