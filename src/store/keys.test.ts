import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, inject, test } from 'vitest';
import { readKeys } from './keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(inject('runFolder'), 'keys-'));
});
const keys = (...names: string[]) => join(folder, 'data', 'keys', ...names);

test('a new island gets two keys of its own, which stay the same and are for nobody else to read', () => {
  const made = readKeys(folder, false);
  expect(readdirSync(keys()).sort()).toEqual(['seal.key', 'tokens.key']);
  expect(statSync(keys('seal.key')).mode & 0o777).toBe(0o600);
  expect(statSync(keys()).mode & 0o777).toBe(0o700);
  expect(readKeys(folder, false)).toEqual(made);
  expect(made.tokens).toHaveLength(32);
  expect(made.seal).not.toEqual(made.tokens);
});

test('a missing key is never made anew beside another key or a database', () => {
  readKeys(folder, false);
  rmSync(keys('seal.key'));
  expect(() => readKeys(folder, false)).toThrow('keyFileMissing');
  rmSync(keys('tokens.key'));
  expect(() => readKeys(folder, true)).toThrow('keyFileMissing');
  expect(readdirSync(keys())).toEqual([]);
});

test('a damaged key is refused and left as it is', () => {
  mkdirSync(keys(), { recursive: true });
  writeFileSync(keys('tokens.key'), 'c2hvcnQ=\n');
  writeFileSync(keys('seal.key'), `${Buffer.alloc(32).toString('base64')}\n`);
  expect(() => readKeys(folder, false)).toThrow('keyBroken');
  expect(readFileSync(keys('tokens.key'), 'utf8')).toBe('c2hvcnQ=\n');
});
