import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../words/refusal.ts';
import { makeFolder, writeFileOnce } from './files.ts';
import type { Keys } from './island.ts';

const NAMES = ['tokens', 'seal'] as const;
const KEY_BYTES = 32;

/**
 * The keys of an island from `data/keys/*.key`, one line of base64 each, readable by their owner alone. A new island
 * gets new ones. Where its database stands already (`isKnown`) they are never made anew: what is sealed would be lost
 * for good.
 */
export function readKeys(folder: string, isKnown: boolean): Keys {
  const keys = join(folder, 'data', 'keys');
  const missing = NAMES.filter((name) => !existsSync(fileOf(keys, name)));
  const isNew = missing.length === NAMES.length && !isKnown;
  if (missing[0] && !isNew) throw new Refusal('keyFileMissing', { folder: keys, file: `${missing[0]}.key` });
  if (isNew) makeKeys(keys);
  return { tokens: readKey(keys, 'tokens'), seal: readKey(keys, 'seal') };
}

function makeKeys(keys: string): void {
  makeFolder(keys, 0o700);
  for (const name of NAMES) writeFileOnce(fileOf(keys, name), `${randomBytes(KEY_BYTES).toString('base64')}\n`, 0o600);
}

function readKey(keys: string, name: (typeof NAMES)[number]): Uint8Array {
  const file = fileOf(keys, name);
  const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (bytes.length !== KEY_BYTES) throw new Refusal('keyBroken', { file });
  return new Uint8Array(bytes);
}

function fileOf(keys: string, name: string): string {
  return join(keys, `${name}.key`);
}
