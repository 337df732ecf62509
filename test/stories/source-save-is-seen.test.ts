import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { contentOf } from '../../src/source/content-of.ts';
import { openSource } from '../../src/source/open.ts';
import { type Watching, type WatchOptions, watchSource } from '../../src/source/watch.ts';
import { openTestIsland } from '../island.ts';

const text = (title: string) => `---\ntitle: ${title}\n---\n`;
const open = new Set<Watching>();

afterEach(() => {
  for (const each of open) each.close();
  open.clear();
});

async function watched(options: WatchOptions = {}) {
  const { folder, island } = await openTestIsland({ files: { 'content/pages/eins.md': text('Eins') } });
  const source = await openSource(island(), { publish: false });
  const changes: (readonly string[])[] = [];
  const onChange = (files: readonly string[]) => {
    changes.push(files);
    void source.refresh(island(), files);
  };
  open.add(watchSource(folder, onChange, options));
  const titles = () =>
    contentOf(island())
      .entries.map(({ title }) => title)
      .sort();
  return { folder, changes, titles, at: (path: string) => join(folder, path) };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 200; waited += 1) await setTimeout(25);
}

test('a save is seen, also when the editor writes another file and renames it', async () => {
  const { at, titles, changes } = await watched();
  writeFileSync(at('content/pages/eins.md'), text('Zwei'));
  await until(() => titles()[0] === 'Zwei');
  expect(titles()).toEqual(['Zwei']);
  writeFileSync(at('content/pages/4913'), '');
  rmSync(at('content/pages/4913'));
  writeFileSync(at('content/pages/.eins.md.swp'), text('Drei'));
  renameSync(at('content/pages/.eins.md.swp'), at('content/pages/eins.md'));
  await until(() => titles()[0] === 'Drei');
  expect(titles()).toEqual(['Drei']);
  expect(new Set(changes.flat())).toEqual(new Set(['content/pages/eins.md']));
});

test('many files at once are one change or two, in new folders too', async () => {
  const { at, titles, changes } = await watched();
  for (let number = 0; number < 300; number += 1) {
    const folder = at(`content/posts/${2000 + (number % 20)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `2020-01-01-text-${number}.md`), text(`Text ${number}`));
  }
  await until(() => titles().length === 301);
  expect(titles()).toHaveLength(301);
  expect(changes.length).toBeLessThan(4);
});

test('while git is at work nothing is read', async () => {
  const { at, titles, changes } = await watched();
  mkdirSync(at('.git'));
  writeFileSync(at('.git/index.lock'), '');
  writeFileSync(at('content/pages/eins.md'), text('Zwei'));
  await setTimeout(300);
  expect(changes).toEqual([]);
  rmSync(at('.git/index.lock'));
  await until(() => titles()[0] === 'Zwei');
  expect(titles()).toEqual(['Zwei']);
});

test('settings are seen, and folders that go and come; what lies in data/ is nobody’s business', async () => {
  const { at, titles, changes } = await watched();
  writeFileSync(at('data/x'), '');
  await setTimeout(150);
  expect(changes).toEqual([]);
  writeFileSync(at('insel.yaml'), 'name: x\n');
  await until(() => changes.length > 0);
  expect(changes).toEqual([['insel.yaml']]);
  renameSync(at('content/pages'), at('content/posts'));
  renameSync(at('content/posts'), at('content/pages'));
  renameSync(at('content'), at('away'));
  await until(() => changes.length > 1);
  renameSync(at('away'), at('content'));
  await until(() => changes.length > 2);
  writeFileSync(at('content/pages/eins.md'), text('Zwei'));
  await until(() => titles()[0] === 'Zwei');
  expect(titles()).toEqual(['Zwei']);
});

test('where nobody tells of changes, the times of the files do', async () => {
  const { at, titles } = await watched({ poll: true });
  writeFileSync(at('content/pages/eins.md'), text('Zwei und mehr'));
  writeFileSync(at('content/pages/zwei.md'), text('Drei'));
  await until(() => titles().length === 2);
  expect(titles()).toEqual(['Drei', 'Zwei und mehr']);
});
