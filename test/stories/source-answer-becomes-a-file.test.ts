import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addPhrasings, removePhrasings } from '../../src/source/change-phrasings.ts';
import { contentOf, publishedEntries } from '../../src/source/content-of.ts';
import type { NewEntry } from '../../src/source/core/entry-text.ts';
import { openSource } from '../../src/source/open.ts';
import { writeEntry } from '../../src/source/write-entry.ts';
import { openTestIsland } from '../island.ts';

const entry: NewEntry = {
  kind: 'question',
  id: '01998c5e-0000-7000-8000-0000000000aa',
  lang: 'de',
  title: 'Was kostet: ein Gespräch?',
  body: 'Zuerst nichts.\r\n\r\nDanach 190 Euro.  ',
  date: '2026-11-25',
  phrasings: ['Preise?', '"Was" kostet\ndas'],
};
const other = (id: string, more: Partial<NewEntry> = {}) => ({ ...entry, id: entry.id.replace('aa', id), ...more });

async function opened(files: Record<string, string> = {}) {
  const { island, folder } = await openTestIsland({ files });
  const source = await openSource(island(), { publish: true });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { island: island(), folder, source, read };
}

test('an answer becomes a file and a page at once, and says what it was given', async () => {
  const { island, read } = await opened();
  const written = await writeEntry(island, entry);
  expect(written).toEqual({ file: 'questions/was-kostet-ein-gespraech.md', path: '/fragen/was-kostet-ein-gespraech/' });
  expect(contentOf(island).byPath.get(written.path)).toMatchObject({
    id: entry.id,
    title: entry.title,
    date: '2026-11-25',
    phrasings: ['Preise?', '"Was" kostet das'],
    body: '\nZuerst nichts.\n\nDanach 190 Euro.\n',
  });
  expect(read('content/permalinks.txt')).toBe(`${written.path}\tlive\t${entry.id}\t2026-11-25\n`);
});

test('the same id is written once, also after the owner renamed the file; another with its title gets a number', async () => {
  const { island, folder } = await opened();
  const written = await writeEntry(island, entry);
  expect(await writeEntry(island, { ...entry, title: 'Anders' })).toEqual(written);
  const second = await writeEntry(island, other('ab'));
  expect(second.path).toBe('/fragen/was-kostet-ein-gespraech-2/');
  expect(await writeEntry(island, other('ac', { lang: 'en', title: 'Mine' }))).toEqual({
    file: 'questions/mine-2.md',
    path: '/en/questions/mine-2/',
  });
  expect(readdirSync(join(folder, 'content/questions')).sort()).toEqual([
    'mine-2.md',
    'was-kostet-ein-gespraech-2.md',
    'was-kostet-ein-gespraech.md',
  ]);
});

test('a name on the disk that nobody knows of is not overwritten, nor an address that was another’s', async () => {
  const { island, folder, source, read } = await opened({ 'content/questions/eins.md': '---\ntitle: Eins\n---\n' });
  writeFileSync(
    join(folder, 'content/questions/eins.md'),
    read('content/questions/eins.md').replace('title', 'slug: zwei\ntitle'),
  );
  writeFileSync(join(folder, 'content/questions/drei.md'), 'broken');
  await source.refresh(island);
  expect((await writeEntry(island, other('ab', { slug: 'eins' }))).path).toBe('/fragen/eins-2/');
  expect((await writeEntry(island, other('ac', { slug: 'zwei' }))).path).toBe('/fragen/zwei-2/');
  expect((await writeEntry(island, other('ad', { slug: 'drei' }))).path).toBe('/fragen/drei-2/');
  expect(read('content/questions/drei.md')).toBe('broken');
});

test('a title without letters gets a name all the same; without text there is no entry', async () => {
  const { island } = await opened();
  expect((await writeEntry(island, { ...entry, title: '???' })).path).toBe('/fragen/frage/');
  await expect(writeEntry(island, other('ab', { body: ' \n' }))).rejects.toThrow('textEmptyEntry');
  await expect(writeEntry(island, other('ac', { body: 'Fragen Sie ⟦Berta⟧.' }))).rejects.toThrow('textMarked');
});

test.each([
  ['a list', 'phrasings:\n  # from mails\n  - Eins?   # first\n  - "Zwei: zwei?"\ntags: [a]  # t\n'],
  ['a list without indent', 'phrasings:\n- Eins?\n- "Zwei: zwei?"\n'],
  ['a list in brackets', 'tags: [a]\nphrasings: [ "Eins?", "Zwei: zwei?" ]\n# end\n'],
])('wordings are put in and taken out of %s; nothing else in the file changes', async (_, yaml) => {
  const file = 'content/questions/preis.md';
  const { island, read } = await opened({ [file]: `---\ntitle: Preis\n${yaml}---\nText.\n` });
  const before = read(file);
  const phrasings = () => publishedEntries(island, 'question')[0]?.phrasings;
  expect(await addPhrasings(island, '/fragen/preis/', ['Drei # drei?', 'Eins?'])).toBe(true);
  expect(phrasings()).toEqual(['Eins?', 'Zwei: zwei?', 'Drei # drei?']);
  await removePhrasings(island, '/fragen/preis/', (text) => text.startsWith('Drei'));
  expect(phrasings()).toEqual(['Eins?', 'Zwei: zwei?']);
  if (!yaml.includes('phrasings: [')) expect(read(file)).toBe(before);
  await removePhrasings(island, '/fragen/preis/', () => true);
  expect(phrasings()).toEqual([]);
  expect(read(file)).not.toContain('phrasings');
  for (const comment of ['# t\n', '# end\n']) expect(read(file).includes(comment)).toBe(before.includes(comment));
});

test('a question without wordings gets its first; what is no question gets none', async () => {
  const files = {
    'content/questions/preis.md': '---\r\ntitle: Preis\r\n---\r\nText.\r\n',
    'content/pages/a.md': '---\ntitle: A\n---\n',
  };
  const { island, read } = await opened(files);
  expect(await addPhrasings(island, '/fragen/preis/', ['Wie viel?'])).toBe(true);
  expect(read('content/questions/preis.md')).toMatch(
    /title: Preis\r\nphrasings:\r\n {2}- Wie viel\?\r\n---\r\nText\.\r\n$/,
  );
  expect(await addPhrasings(island, '/a/', ['Wie viel?'])).toBe(false);
  expect(await addPhrasings(island, '/nirgends/', ['Wie viel?'])).toBe(false);
});
