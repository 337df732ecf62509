import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileWhole } from './files.ts';

test('a file is replaced as a whole, with the mode asked for, and nothing else is left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insel-files-'));
  const path = join(folder, 'keys', 'one');
  writeFileWhole(path, 'first', 0o600);
  writeFileWhole(path, new Uint8Array([1, 2, 3]), 0o600);
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'keys'))).toEqual(['one']);
});

test('where the new file cannot take its place, the old one stays and nothing is left over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insel-files-'));
  writeFileWhole(join(folder, 'taken', 'inside'), 'x');
  expect(() => writeFileWhole(join(folder, 'taken'), 'y')).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});
