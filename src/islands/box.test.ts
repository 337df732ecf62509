import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { boxOf, filesFolder, isMbox } from './box.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insel-box-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('A file that leaves while somebody looks into the box is no fault', () => {
  const folder = emptyFolder();
  expect(boxOf(folder, 0).files).toEqual([]);
  mkdirSync(filesFolder(folder), { recursive: true });
  // A link to nothing is named by its folder and cannot be read, like a file that left between the two.
  symlinkSync(join(folder, 'gone'), join(filesFolder(folder), 'Sent'));
  expect(boxOf(folder, 0)).toMatchObject({ files: [{ name: 'Sent', sizeBytes: 0 }], hasMail: false });
});

test('Sent mail is known by its first line', () => {
  const folder = emptyFolder();
  mkdirSync(filesFolder(folder), { recursive: true });
  writeFileSync(join(filesFolder(folder), 'Sent'), 'From anna@example.org Sun Nov 29 12:00:00 2026\n');
  writeFileSync(join(filesFolder(folder), 'x.zip'), 'PK');
  expect(boxOf(folder, 0).hasMail).toBe(true);
  expect(isMbox(join(filesFolder(folder), 'x.zip'))).toBe(false);
  expect(isMbox(join(filesFolder(folder), 'gone'))).toBe(false);
});
