import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { openSource } from '../source/open.ts';
import { decode, encode, encodeShown } from './core/codec.ts';
import { suggest } from './core/finder.ts';
import { searchFor, suggestionsFor } from './find.ts';
import { indexAhead, indexIn, isIndexBehind } from './index-of.ts';

let opened: TestIsland | undefined;

afterEach(() => opened?.close());

const FILES = {
  'content/questions/kosten.md':
    '---\ntitle: Was kostet eine Sitzung?\ndate: 2026-03-01\n---\n\nSechzig Minuten kosten **140 Euro**.\n',
  'content/questions/absagen.md':
    '---\ntitle: Wie sage ich ab?\ndate: 2026-03-02\nphrasings:\n  - Termin kurzfristig stornieren\n---\n\nBis zwei Tage vorher kostenfrei.\n',
  'content/questions/en-fees.md':
    '---\ntitle: What does a session cost?\ndate: 2026-03-01\nlang: en\n---\n\nSixty minutes cost 140 euros.\n',
  'content/posts/ruhe.md':
    '---\ntitle: Über Ruhe\ndate: 2026-04-01\n---\n\nVorweg.\n\n## Warum Pausen helfen\n\nWer Pausen macht, entscheidet besser.\n',
  'content/posts/entwurf.md':
    '---\ntitle: Geheimer Entwurf\ndate: 2026-04-01\ndraft: true\n---\n\nPausenlos entworfen.\n',
};

test('what the owner wrote answers a visitor, quoted as it is read on the page', async () => {
  opened = await openTestIsland({ files: FILES });
  const [first] = await suggestionsFor(opened.island(), 'de', 'Was kosten Ihre Sitzungen?');
  expect(first).toMatchObject({
    kind: 'question',
    quote: 'Sechzig Minuten kosten 140 Euro.',
    url: '/fragen/kosten/',
    date: '2026-03-01',
  });
  expect((await suggestionsFor(opened.island(), 'de', 'termin kurzfristig stornieren'))[0]?.url).toBe(
    '/fragen/absagen/',
  );
});

test('an article answers with the passage under its heading', async () => {
  opened = await openTestIsland({ files: FILES });
  expect((await searchFor(opened.island(), 'de', 'Warum helfen Pausen?'))[0]).toMatchObject({
    kind: 'passage',
    snippet: 'Wer Pausen macht, entscheidet besser.',
    url: '/2026/ruhe/#warum-pausen-helfen',
  });
});

test('drafts are never found', async () => {
  opened = await openTestIsland({ files: FILES });
  expect(
    (await searchFor(opened.island(), 'de', 'Geheimer Entwurf pausenlos')).some(({ url }) => url.includes('entwurf')),
  ).toBe(false);
});

test('the files for the browser find the same, each in its language', async () => {
  opened = await openTestIsland({ files: FILES });
  const english = await indexIn(opened.island(), 'en');
  const found = suggest(decode(encode(english), encodeShown(english)), 'What does a session cost with you?');
  expect(found).toEqual(await suggestionsFor(opened.island(), 'de', 'What does a session cost with you?'));
  expect(found[0]?.quote).toBe('Sixty minutes cost 140 euros.');
});

const numbers = Array.from({ length: 5001 }, (_, i) => `## Teil ${i}\n\nDarin steht die Zahl ${i}.\n`).join('\n');
const LARGE = {
  ...FILES,
  'content/posts/zahlen.md': `---\ntitle: Zahlen\ndate: 2026-04-01\n---\n\n${numbers}`,
};

test('what is made ahead leaves a busy server to others, until somebody waits for it', async () => {
  opened = await openTestIsland({ files: LARGE });
  let looks = 0;
  const ahead = indexAhead(opened.island(), () => {
    looks += 1;
    return true;
  });
  const asked = suggestionsFor(opened.island(), 'de', 'Was kostet eine Sitzung?');
  const before = looks;
  expect((await asked)[0]?.quote).toBe('Sechzig Minuten kosten 140 Euro.');
  await ahead;
  expect(looks).toBe(before);
  expect(isIndexBehind(opened.island())).toBe(false);
});

test('what is made ahead asks in between whether the server is busy', async () => {
  opened = await openTestIsland({ files: LARGE });
  let looks = 0;
  await indexAhead(opened.island(), () => {
    looks += 1;
    return false;
  });
  expect(looks).toBeGreaterThan(0);
});

test('what was made for somebody who asked is not made ahead once more', async () => {
  opened = await openTestIsland({ files: FILES });
  const before = await indexIn(opened.island(), 'de');
  await indexAhead(opened.island(), () => false);
  expect((await indexIn(opened.island(), 'de')).shelves[0]).toBe(before.shelves[0]);
});

test('on a very large island nobody waits for the index after a save: the last one answers, the new one follows', async () => {
  opened = await openTestIsland({ files: LARGE });
  const { island, folder } = opened;
  const source = await openSource(island(), { publish: false });
  const quoteNow = async () => (await suggestionsFor(island(), 'de', 'Was kostet eine Sitzung?'))[0]?.quote;
  expect(await quoteNow()).toBe('Sechzig Minuten kosten 140 Euro.');

  const file = 'content/questions/kosten.md';
  writeFileSync(join(folder, file), FILES[file].replace('140', '150'));
  await source.refresh(island(), [file]);
  expect(await quoteNow()).toBe('Sechzig Minuten kosten 140 Euro.');
  expect(isIndexBehind(island())).toBe(true);
  await expect.poll(quoteNow).toBe('Sechzig Minuten kosten 150 Euro.');
  expect(isIndexBehind(island())).toBe(false);
  source.close();
});
