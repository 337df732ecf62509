import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, feedIdOf } from '../../src/source/content-of.ts';
import { openSource } from '../../src/source/open.ts';
import { NOW, openTestIsland, type TestIsland } from '../island.ts';

const POST = 'content/posts/2026-10-22-drei-tage.md';
const TEXT = '---\n# meine Notiz\ntitle: "Drei Tage"   # so\ntags: [ Stille ]\n---\n\nText.\n';
const LATER = NOW.add({ hours: 48 });

async function publishing(files: Record<string, string>) {
  const opened = await openTestIsland({ files });
  const source = await openSource(opened.island(), { publish: true });
  return { ...opened, source, ...handsOn(opened) };
}

function handsOn({ folder }: TestIsland) {
  return {
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    remove: (path: string) => rmSync(join(folder, path)),
    ledger: () => readFileSync(join(folder, 'content/permalinks.txt'), 'utf8').trimEnd().split('\n'),
    states: () =>
      readFileSync(join(folder, 'content/permalinks.txt'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 2).join(' ')),
  };
}

test('what is published gets an id in its file and a line in the ledger, and nothing else changes', async () => {
  const { read, ledger, source, island } = await publishing({ [POST]: TEXT });
  const [, id] = /^---\nid: (\S+)\n/.exec(read(POST)) ?? [];
  expect(read(POST)).toBe(TEXT.replace('---\n', `---\nid: ${id}\n`));
  expect(ledger()).toEqual([`/2026/drei-tage/\tlive\t${id}\t2026-11-25`]);
  const content = await source.refresh(island(LATER));
  expect(content.byPath.get('/2026/drei-tage/')?.id).toBe(id);
  expect(ledger()).toHaveLength(1);
});

test('a new slug moves the address, a new name of the file does so too, and the id in feeds stays', async () => {
  const { read, write, remove, states, source, island } = await publishing({ [POST]: TEXT });
  const first = [...contentOf(island()).entries].map((entry) => feedIdOf(island(), entry));
  write(POST, read(POST).replace('tags:', 'slug: stille\ntags:'));
  await source.refresh(island(LATER), [POST]);
  write('content/posts/2026-10-22-ruhe.md', read(POST).replace('slug: stille\n', ''));
  remove(POST);
  const { moved, entries } = await source.refresh(island(LATER));
  expect(Object.fromEntries(moved)).toEqual({ '/2026/drei-tage/': '/2026/ruhe/', '/2026/stille/': '/2026/ruhe/' });
  expect(entries.map((entry) => feedIdOf(island(), entry))).toEqual(first);
  expect(states()).toEqual([
    '/2026/drei-tage/ live',
    '/2026/stille/ live',
    '/2026/drei-tage/ moved /2026/stille/',
    '/2026/ruhe/ live',
    '/2026/stille/ moved /2026/ruhe/',
  ]);
});

test('a clock that is years behind makes nothing gone, and writes nothing', async () => {
  const dated = TEXT.replace('tags:', 'date: 2026-11-20\ntags:');
  const opened = await openTestIsland({ files: { [POST]: dated, 'content/posts/2027-01-02-bald.md': TEXT } });
  const { ledger, read, write } = handsOn(opened);
  (await openSource(opened.island(), { publish: true })).close();
  const before = ledger();
  const early = opened.island(Temporal.Instant.from('2010-01-01T00:00:00Z'));
  const source = await openSource(early, { publish: true });
  expect(ledger()).toEqual(before);
  expect([...contentOf(early).byPath.keys()]).toEqual(['/2026/drei-tage/']);

  // What the owner puts off by the right clock is gone until then.
  write(POST, read(POST).replace('2026-11-20', '2026-12-20'));
  await source.refresh(opened.island(LATER));
  expect(ledger().at(-1)).toMatch(/^\/2026\/drei-tage\/\tgone\t/);
  source.close();
});

test('a deleted file is gone with its day, a draft again too, and what comes back is live', async () => {
  const { read, write, remove, states, source, island } = await publishing({ [POST]: TEXT });
  const text = read(POST);
  remove(POST);
  expect((await source.refresh(island(LATER))).gone.get('/2026/drei-tage/')).toEqual({ on: '2026-11-27' });
  write(POST, text);
  expect((await source.refresh(island(LATER))).byPath.has('/2026/drei-tage/')).toBe(true);
  write(POST, text.replace('tags:', 'draft: true\ntags:'));
  expect((await source.refresh(island(LATER))).gone.has('/2026/drei-tage/')).toBe(true);
  expect(states()).toEqual(['live', 'gone', 'live', 'gone'].map((state) => `/2026/drei-tage/ ${state}`));
});

test('an address from before leads to the new one, and is gone with it', async () => {
  const text = TEXT.replace('tags:', 'aliases: [/2009/03/drei tage.html, "/?p=7"]\ntags:');
  const refused = await publishing({ [POST]: text });
  expect(contentOf(refused.island()).problems).toMatchObject([{ line: 4, column: 11 }]);
  const { remove, source, island } = await publishing({ [POST]: text.replace('drei tage', 'drei-tage') });
  expect(contentOf(island()).moved.get('/?p=7')).toBe('/2026/drei-tage/');
  remove(POST);
  const { gone } = await source.refresh(island());
  expect([...gone.keys()].sort()).toEqual(['/2009/03/drei-tage.html', '/2026/drei-tage/', '/?p=7']);
});

test('with data/ deleted everything is the same: ids, addresses, where old ones lead', async () => {
  const first = await publishing({ [POST]: TEXT, 'content/posts/2026-01-02-alt.md': '---\ntitle: Alt\n---\n' });
  first.remove('content/posts/2026-01-02-alt.md');
  const before = await first.source.refresh(first.island());
  const ids = before.entries.map((entry) => feedIdOf(first.island(), entry));
  first.source.close();
  rmSync(join(first.folder, 'data'), { recursive: true });
  await openSource(first.island(LATER), { publish: true });
  const after = contentOf(first.island(LATER));
  expect({ ...after, generation: 0 }).toEqual({ ...before, generation: 0 });
  expect(after.entries.map((entry) => feedIdOf(first.island(), entry))).toEqual(ids);
});

test('a folder that is only looked at is not written to', async () => {
  const { folder, island } = await openTestIsland({ files: { [POST]: TEXT } });
  const source = await openSource(island(), { publish: false });
  expect(contentOf(island()).byPath.get('/2026/drei-tage/')?.title).toBe('Drei Tage');
  renameSync(join(folder, POST), join(folder, 'content/posts/2026-10-22-ruhe.md'));
  expect([...(await source.refresh(island())).byPath.keys()]).toEqual(['/2026/ruhe/']);
  expect(readFileSync(join(folder, 'content/posts/2026-10-22-ruhe.md'), 'utf8')).toBe(TEXT);
  expect(() => readFileSync(join(folder, 'content/permalinks.txt'))).toThrow('ENOENT');
});

test('a file whose id was lost gets its old one back from the ledger', async () => {
  const { read, write, source, island, states } = await publishing({ [POST]: TEXT });
  const text = read(POST);
  write(POST, TEXT);
  await source.refresh(island());
  expect(read(POST)).toBe(text);
  expect(states()).toHaveLength(1);
});

test('lines taken out of the ledger are put back, and a line that a crash left unfinished is dropped', async () => {
  const { read, write, ledger, source, island, folder } = await publishing({ [POST]: TEXT });
  const [line = ''] = ledger();
  write('content/permalinks.txt', '');
  await source.refresh(island(LATER));
  expect(ledger()).toEqual([line]);
  appendFileSync(join(folder, 'content/permalinks.txt'), '/2026/halb/\tlive\t0199');
  write('content/pages/../posts/2026-11-01-neu.md', '---\ntitle: Neu\n---\n');
  const { problems } = await source.refresh(island(LATER));
  expect(problems).toEqual([]);
  expect(ledger().map((each) => each.split('\t')[0])).toEqual(['/2026/drei-tage/', '/2026/neu/']);
  expect(read('content/permalinks.txt').endsWith('\n')).toBe(true);
});
