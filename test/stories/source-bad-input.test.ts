import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, renderedOf } from '../../src/source/content-of.ts';
import type { Content } from '../../src/source/core/content.ts';
import { placeOf } from '../../src/source/core/faults.ts';
import { openSource } from '../../src/source/open.ts';
import type { Island } from '../../src/store/island.ts';
import { NOW, openTestIsland } from '../island.ts';
import { mountSmallDisk } from '../small-disk.ts';

const POST = 'content/posts/2026-10-22-drei-tage.md';
const TEXT = '---\ntitle: Drei Tage\n---\n\nText.\n';

async function publishing(files: Record<string, string>) {
  const opened = await openTestIsland({ files });
  const source = await openSource(opened.island(), { publish: true });
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(join(opened.folder, path, '..'), { recursive: true });
    writeFileSync(join(opened.folder, path), text);
  };
  const read = (path: string) => readFileSync(join(opened.folder, path), 'utf8');
  return { ...opened, source, write, read };
}

const said = ({ problems }: Content) => problems.map((each) => `${placeOf(each)} ${each.sentence.en}`);

test('a file that breaks says where and what to change; its last good version stays, after a restart too', async () => {
  const { source, island, write, read } = await publishing({ [POST]: TEXT });
  const good = read(POST);
  write(POST, good.replace('title:', 'titel:').replace('Text.', 'Neuer Text.'));
  const broken = await source.refresh(island(), [POST]);
  expect(said(broken)).toEqual([`${POST}:3:1 “titel” is not known in this place. Did you mean “title”?`]);
  expect(broken.byPath.get('/2026/drei-tage/')?.body).toBe('\nText.\n');
  source.close();
  const again = await openSource(island(), { publish: true });
  expect(contentOf(island()).byPath.get('/2026/drei-tage/')?.body).toBe('\nText.\n');
  write(POST, good.replace('Text.', 'Neuer Text.'));
  const mended = await again.refresh(island());
  expect(mended.byPath.get('/2026/drei-tage/')?.body).toBe('\nNeuer Text.\n');
  expect(said(mended)).toEqual([]);
  expect(read('content/permalinks.txt').split('\n')).toHaveLength(2);
});

test('a file that is broken when the island starts is not called gone', async () => {
  const { source, island, write, read } = await publishing({ [POST]: TEXT });
  source.close();
  write(POST, read(POST).replace('title:', 'titel:'));
  await openSource(island(), { publish: true });
  const content = contentOf(island());
  expect([...content.held]).toEqual(['/2026/drei-tage/']);
  expect(content.gone.size).toBe(0);
});

test('two files that claim one address are refused and both named; the one that has it stays', async () => {
  const other = 'content/posts/2026-01-05-drei-tage.md';
  const { source, island, write } = await publishing({ [POST]: TEXT });
  write(other, TEXT.replace('Drei Tage', 'Nachahmer'));
  const content = await source.refresh(island());
  expect(content.byPath.get('/2026/drei-tage/')?.title).toBe('Drei Tage');
  expect(said(content)).toEqual([
    `${other}:2:1 The address /2026/drei-tage/ is also claimed by ${POST}. Please give one of the two files another slug.`,
  ]);
});

test('two new files that claim one address: neither is published', async () => {
  const other = 'content/posts/2026-01-05-drei-tage.md';
  const { island, read } = await publishing({ [POST]: TEXT, [other]: TEXT });
  const content = contentOf(island());
  expect(content.entries).toEqual([]);
  expect(said(content)).toHaveLength(2);
  expect(read(POST)).toBe(TEXT);
});

test('a copy with the id of its model is refused; the model stays', async () => {
  const copy = 'content/posts/2026-11-01-kopie.md';
  const { source, island, write, read } = await publishing({ [POST]: TEXT });
  write(copy, read(POST));
  const content = await source.refresh(island());
  expect([...content.byPath.keys()]).toEqual(['/2026/drei-tage/']);
  expect(said(content)[0]).toContain(`${copy}:2:5 The same id stands in ${POST}`);
});

test('drafts and days ahead are nowhere; the day makes them public', async () => {
  const { source, island, read } = await publishing({
    'content/posts/2026-12-24-weihnacht.md': TEXT,
    'content/posts/2026-10-01-entwurf.md': TEXT.replace('title', 'draft: true\ntitle'),
  });
  expect(contentOf(island()).entries).toEqual([]);
  expect(read('content/posts/2026-12-24-weihnacht.md')).toBe(TEXT);
  expect(String(source.nextChangeAt())).toBe('2026-12-23T23:00:00Z');
  const then = Temporal.Instant.from('2026-12-23T23:00:00Z');
  expect((await source.refresh(island(then.subtract({ seconds: 1 })))).entries).toEqual([]);
  expect((await source.refresh(island(then))).entries.map(({ path }) => path)).toEqual(['/2026/weihnacht/']);
  expect(source.nextChangeAt()).toBeUndefined();
});

test('ten megabytes, other encodings and ways out of the folder are one sentence each', async () => {
  const { source, island, write, folder } = await publishing({ [POST]: TEXT });
  write('content/pages/lang.md', `---\ntitle: X\n---\n${'x'.repeat(10 * 1024 * 1024)}`);
  write('content/pages/latin.md', Buffer.from('---\ntitle: \xfcber\n---\n', 'latin1'));
  write('secret.md', TEXT);
  symlinkSync(join(folder, 'secret.md'), join(folder, 'content/pages/heraus.md'));
  const content = await source.refresh(island());
  expect([...content.byPath.keys()]).toEqual(['/2026/drei-tage/']);
  expect(said(content)).toEqual([
    'content/pages/heraus.md This link leads out of the folder of the island and is not read.',
    'content/pages/lang.md This file has 10.0 MB, at most 1.0 MB are possible. Please split it.',
    'content/pages/latin.md This file is not saved in UTF-8. Please save it as UTF-8 in your editor.',
  ]);
});

test('addresses of Insel cannot be taken', async () => {
  const page = { 'content/pages/fragen.md': TEXT, 'content/pages/en.md': TEXT, 'content/questions/mine.md': TEXT };
  const { island } = await publishing(page);
  expect(contentOf(island()).entries).toEqual([]);
  expect(said(contentOf(island()))).toHaveLength(3);
});

test('a content folder that vanishes changes nothing, and is asked for', async () => {
  const { source, island, folder } = await publishing({ [POST]: TEXT });
  renameSync(join(folder, 'content'), join(folder, 'elsewhere'));
  const content = await source.refresh(island());
  expect(content.byPath.has('/2026/drei-tage/')).toBe(true);
  expect(said(content)[0]).toContain('The folder content is no longer there');
  renameSync(join(folder, 'elsewhere'), join(folder, 'content'));
  expect(said(await source.refresh(island()))).toEqual([]);
});

test('what cannot be recorded is not public, and comes once it can be', async () => {
  const { source, island, folder, write } = await publishing({ [POST]: TEXT });
  rmSync(join(folder, 'data/permalinks.lock'), { force: true });
  mkdirSync(join(folder, 'data/permalinks.lock')); // a folder in its place: no lock can be taken, whoever runs this
  write('content/pages/neu.md', TEXT);
  const content = await source.refresh(island());
  expect([...content.byPath.keys()]).toEqual(['/2026/drei-tage/']);
  expect(said(content)[0]).toContain('content/permalinks.txt This cannot be written');
  rmSync(join(folder, 'data/permalinks.lock'), { recursive: true });
  expect((await source.refresh(island())).byPath.has('/neu/')).toBe(true);
});

test('on a full disk nothing is half written, and what was public stays', async ({ skip }) => {
  const disk = mountSmallDisk(64);
  if (!disk) return skip('needs to mount a disk');
  const opened = await openTestIsland();
  const island: Island = { ...opened.island(), place: { ...opened.island().place, folder: disk.folder } };
  mkdirSync(join(disk.folder, 'content/posts'), { recursive: true });
  writeFileSync(join(disk.folder, POST), TEXT);
  const source = await openSource(island, { publish: true });
  const good = readFileSync(join(disk.folder, POST), 'utf8');
  writeFileSync(join(disk.folder, 'content/posts/2026-11-01-neu.md'), TEXT);
  fillUp(disk.folder);
  const content = await source.refresh(island);
  expect([...content.byPath.keys()]).toEqual(['/2026/drei-tage/']);
  expect(said(content)[0]).toContain('ENOSPC');
  expect(readFileSync(join(disk.folder, POST), 'utf8')).toBe(good);
  expect(readFileSync(join(disk.folder, 'content/posts/2026-11-01-neu.md'), 'utf8')).toBe(TEXT);
  rmSync(join(disk.folder, 'filler'));
  expect((await source.refresh(island)).byPath.size).toBe(2);
});

function fillUp(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'a');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  } finally {
    closeSync(file);
  }
}

test('an island without a content folder has nothing, and nothing to complain of', async () => {
  const { island } = await publishing({});
  expect(contentOf(island())).toMatchObject({ entries: [], problems: [] });
});

test('a text is rendered once, and again when it changes', async () => {
  const { source, island, write, read } = await publishing({ [POST]: TEXT, 'content/pages/b.md': TEXT });
  const [entry, other] = contentOf(island()).entries;
  if (!entry || !other) throw new Error('nothing was published');
  const rendered = renderedOf(island(), entry);
  expect(renderedOf(island(), entry)).toBe(rendered);
  write(POST, `${read(POST)}Mehr.\n`);
  const [changed, same] = (await source.refresh(island(NOW), [POST])).entries;
  expect(same).toBe(other);
  expect(changed && renderedOf(island(), changed).text).toBe('Text. Mehr.');
});

test('a file that may not be read is named', { skip: process.getuid?.() === 0 }, async () => {
  const { source, island, folder } = await publishing({ [POST]: TEXT });
  chmodSync(join(folder, POST), 0);
  const content = await source.refresh(island());
  expect(content.byPath.has('/2026/drei-tage/')).toBe(true);
  expect(said(content)[0]).toContain('EACCES');
});
