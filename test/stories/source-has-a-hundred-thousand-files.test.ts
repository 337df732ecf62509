import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../../src/source/content-of.ts';
import { openSource } from '../../src/source/open.ts';
import { openTestIsland } from '../island.ts';

const FILES = 100_000;
const FOLDERS = 100;

/** A text of its own folder, with the id it was once given. */
function textOf(number: number, body: string): string {
  const id = `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  return `---\nid: ${id}\ntitle: Text ${number}\ndate: ${2000 + (number % 26)}-01-01\n---\n\n${body}\n`;
}

test('a hundred thousand files are read, recorded, and one of them changes and goes without the others', async () => {
  const { island, folder } = await openTestIsland();
  const fileOf = (number: number) => `content/posts/${number % FOLDERS}/text-${number}.md`;
  const write = (number: number, body: string) => writeFileSync(join(folder, fileOf(number)), textOf(number, body));
  for (let each = 0; each < FOLDERS; each += 1) mkdirSync(join(folder, `content/posts/${each}`), { recursive: true });
  for (let number = 0; number < FILES; number += 1) write(number, 'Ein Satz.');
  const source = await openSource(island(), { publish: true });
  expect(contentOf(island()).byPath.size).toBe(FILES);
  expect(contentOf(island()).problems).toEqual([]);

  write(4711, 'Ein anderer.');
  const changed = await source.refresh(island(), [fileOf(4711)]);
  expect(changed.byPath.get('/2005/text-4711/')?.body).toContain('Ein anderer.');
  rmSync(join(folder, fileOf(4711)));
  const left = await source.refresh(island(), [fileOf(4711)]);
  expect([left.byPath.size, left.gone.has('/2005/text-4711/')]).toEqual([FILES - 1, true]);
  source.close();
}, 300_000);
