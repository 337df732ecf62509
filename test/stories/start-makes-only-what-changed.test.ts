import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { suggest } from '../../src/answers/core/finder.ts';
import { indexAhead, indexOf } from '../../src/answers/index-of.ts';
import { contentOf, renderedOf } from '../../src/source/content-of.ts';
import { render } from '../../src/source/core/render.ts';
import { openSource } from '../../src/source/open.ts';
import { openTestIsland, type TestIsland } from '../island.ts';

// What an earlier process made of the texts is not made again. Nothing that is wrong about it may ever be seen.

vi.mock('../../src/source/core/render.ts', { spy: true });

const POSTS = 210;
const QUESTION = 'Was ist mit der Größe 17?';

let home: TestIsland;
let kept: string;

const nameOf = (at: number) => `content/posts/2026-01-02-text-${at}.md`;
const textOf = (at: number, body = `Ein Text über 🐚 und Gewicht ${at}.`) =>
  `---\ntitle: Größe ${at}\n---\n${body}\n\n## Maß ${at}\n\nHier steht „mehr“ davon.[^1]\n\n[^1]: Eine Quelle ${at}.\n`;
const LINKING = '---\ntitle: Verweis\ndate: 2026-01-03\n---\nSiehe [das andere](2026-01-02-text-0.md).\n';

beforeEach(async () => {
  const posts = Array.from({ length: POSTS }, (_, at) => [nameOf(at), textOf(at)]);
  home = await openTestIsland({
    files: {
      ...Object.fromEntries(posts),
      'content/posts/verweis.md': LINKING,
      'content/questions/frage.md':
        '---\ntitle: Wie lange?\ndate: 2026-10-01\n---\nSo lange wie ein Gezeitenkalender.\n',
    },
  });
  kept = join(home.folder, 'data', 'cache', 'rendered');
  await start();
});
afterEach(() => home.close());

/** What a process that serves makes: each text, its passages, and how many of them it had to render. */
async function start() {
  vi.mocked(render).mockClear();
  const { place, ...island } = home.island();
  const opened = { ...island, place: { ...place } }; // nothing in memory is known of it
  const source = await openSource(opened, { publish: true });
  await indexAhead(opened, () => false);
  const texts = contentOf(opened).entries.map((entry) => {
    const { html, text, passages, headings, links, images } = renderedOf(opened, entry);
    return { file: entry.file, html, text, passages, headings, links, images };
  });
  const found = suggest(await indexOf(opened), QUESTION);
  source.close();
  const rendered = vi.mocked(render).mock.calls.length;
  return { texts, found, rendered };
}

/** The same, from the files alone. */
async function freshStart() {
  rmSync(kept, { force: true });
  const { texts, found } = await start();
  return { texts, found };
}

test('only a question, and what looks other texts up, is rendered again, and everything is the same', async () => {
  const { rendered, ...made } = await start();
  expect(rendered).toBe(2);
  expect(made).toEqual(await freshStart());
  expect(statSync(kept).mode & 0o777).toBe(0o600);
});

test('a text that changed is rendered, and it alone', async () => {
  writeFileSync(join(home.folder, nameOf(0)), textOf(0, 'Nun ein Gesicht.'));
  const { rendered, texts } = await start();
  expect(rendered).toBe(3);
  expect(texts.find(({ file }) => nameOf(0).endsWith(file))?.html).toContain('<p>Nun ein Gesicht.</p>');
});

test('a text that is deleted is soon nowhere', async () => {
  rmSync(join(home.folder, nameOf(3)));
  await start();
  expect(readFileSync(kept, 'utf8')).not.toContain('Gewicht 3.');
  expect((await start()).rendered).toBe(2);
});

test('what others asked is not kept, so that it can be erased', () => {
  const bytes = readFileSync(kept, 'utf8');
  expect(bytes).toContain('Gewicht 17');
  expect(bytes).not.toContain('Gezeitenkalender');
});

test.each([
  ['cut short', () => truncateSync(kept, 5000)],
  ['of nothing', () => truncateSync(kept, 0)],
  ['something else', () => writeFileSync(kept, 'x'.repeat(5000))],
])('what is kept is not believed if it is %s', async (_, spoil) => {
  const whole = await freshStart();
  spoil();
  const { rendered, ...made } = await start();
  expect(rendered).toBe(POSTS + 2);
  expect(made).toEqual(whole);
  rmSync(kept, { recursive: true });
});

test('a piece that is spoilt is rendered from its file', async () => {
  const whole = await freshStart();
  const bytes = readFileSync(kept);
  const at = bytes.indexOf('Gewicht 9.');
  bytes.write('G', at + 3);
  writeFileSync(kept, bytes);
  const { rendered, ...made } = await start();
  expect(rendered).toBe(3);
  expect(made).toEqual(whole);
});

test('where nothing can be kept, everything is made', async () => {
  const cache = join(home.folder, 'data', 'cache');
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'in the way');
  expect((await start()).rendered).toBe(POSTS + 2);
  rmSync(cache);
});

test('an island of few texts keeps nothing, and one that became small lets go of what it kept', async () => {
  for (let at = 10; at < POSTS; at += 1) rmSync(join(home.folder, nameOf(at)));
  await start();
  expect(existsSync(kept) ? statSync(kept).size : 0).toBeLessThan(1000);
});
