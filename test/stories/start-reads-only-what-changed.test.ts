import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Content } from '../../src/source/core/content.ts';
import { type KeptReading, openKeptReading } from '../../src/source/kept-reading.ts';
import { openSource } from '../../src/source/open.ts';
import { readFolder } from '../../src/source/read-folder.ts';
import { NOW, openTestIsland, type TestIsland } from '../island.ts';

// A start begins with what an earlier one read. Nothing that is wrong about it may ever be seen.

const POSTS = 210;
// Longer than times of files are coarse: what is younger is not believed.
const SETTLED_MS = 2100;

let home: TestIsland;
let kept: string;

beforeEach(async () => {
  const posts = Array.from({ length: POSTS }, (_, at) => [nameOf(at), textOf(at)]);
  home = await openTestIsland({
    files: {
      ...Object.fromEntries(posts),
      'content/questions/frage.md':
        '---\ntitle: Wie lange?\ndate: 2026-10-01\n---\nSo lange wie ein Gezeitenkalender.\n',
    },
  });
  kept = join(home.folder, 'data', 'cache', 'reading');
  await start(); // writes the ids
  await sleep(SETTLED_MS);
  await start();
});
afterEach(() => home.close());

const nameOf = (at: number) => `content/posts/2026-01-02-text-${at}.md`;
const textOf = (at: number) => `---\ntitle: Größe ${at}\ntags: [Ruhe, Maß]\n---\nEin Text über 🐚 und Gewicht ${at}.\n`;
const first = () => join(home.folder, nameOf(0));

/** All that is public after a start, with its texts; nothing of it is left open. */
async function start({ publish = true, now = NOW } = {}): Promise<Content> {
  const source = await openSource(home.island(now), { publish });
  const content = await source.refresh(home.island(now), []);
  const entries = content.entries.map((entry) => ({ ...entry, body: entry.body }));
  source.close();
  return structuredClone({ ...content, entries });
}

/** The same, from the files alone. */
async function freshStart(): Promise<Content> {
  rmSync(kept, { recursive: true, force: true });
  return start();
}

function open(): KeptReading | undefined {
  return openKeptReading(home.folder, home.island().about.languages);
}

/** Which files a start has to read. */
function read(): string[] {
  const before = open();
  const changed = readFolder(home.folder, before?.files ?? new Map(), home.island().about.languages);
  before?.close();
  return [...changed.keys()];
}

test('nothing but the questions is read again, and what is public is the same', async () => {
  expect(read()).toEqual(['questions/frage.md']);
  const content = await start();
  expect(content.entries).toHaveLength(POSTS + 1);
  expect(content.entries.map(({ body }) => body)).toContain('Ein Text über 🐚 und Gewicht 17.\n');
  expect(content).toEqual(await freshStart());
});

test('what others wrote is kept nowhere else, so that it can be erased', () => {
  const bytes = readFileSync(kept, 'latin1');
  expect(bytes).toContain('Gewicht 17');
  expect(bytes).not.toContain('Gezeitenkalender');
});

test('a file that changed is read, with the same size and the same time as well', async () => {
  const { atime, mtime } = statSync(first());
  writeFileSync(first(), readFileSync(first(), 'utf8').replace('Gewicht', 'Gesicht'));
  utimesSync(first(), atime, mtime);
  expect(read()).toContain('posts/2026-01-02-text-0.md');
  expect(JSON.stringify((await start()).entries)).toContain('Gesicht 0');
});

test('a file that was written in the moment in which it was read is not believed', async () => {
  for (let at = 0; at < POSTS; at += 1) writeFileSync(join(home.folder, nameOf(at)), textOf(at));
  await start();
  expect(read()).toHaveLength(POSTS + 1);
});

test('a text that is deleted is soon nowhere', async () => {
  rmSync(first());
  const content = await start();
  expect(content.entries).toHaveLength(POSTS);
  expect(readFileSync(kept, 'latin1')).not.toContain('Gewicht 0.');
  expect(read()).toEqual(['questions/frage.md']);
});

test('a folder that leads out of the island is refused as ever', async () => {
  const posts = join(home.folder, 'content', 'posts');
  const outside = `${home.folder}-outside`;
  renameSync(posts, outside);
  symlinkSync(outside, posts);
  const { problems } = await start();
  expect(problems).toHaveLength(POSTS);
  rmSync(outside, { recursive: true });
});

test('a file that breaks after a start keeps its last good version', async () => {
  const source = await openSource(home.island(), { publish: true });
  writeFileSync(first(), '---\ntitle: [\n---\n');
  const content = await source.refresh(home.island(), [nameOf(0)]);
  expect(content.problems.map(({ file }) => file)).toEqual([nameOf(0)]);
  const entry = content.entries.find(({ file }) => file === 'posts/2026-01-02-text-0.md');
  expect(entry?.body).toBe('Ein Text über 🐚 und Gewicht 0.\n');
  source.close();
});

const WHOLE = (bytes: Buffer) => bytes;
const SPOILT: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'of another program': (bytes) => Buffer.from(bytes.toString('latin1').replace('"sources ', '"sourced '), 'latin1'),
  'of an island in another language': (bytes) =>
    Buffer.from(bytes.toString('latin1').replace('"sources de', '"sources fr'), 'latin1'),
  'with a byte of its rows changed': (bytes) => changedAt(bytes, bytes.lastIndexOf('"Ruhe"') + 1),
  'cut short': (bytes) => bytes.subarray(0, bytes.length - 1000),
  'without its end': (bytes) => Buffer.concat([bytes.subarray(0, -256), Buffer.alloc(256)]),
  'of nothing': () => Buffer.alloc(0),
  'of something else': () => Buffer.from('x'.repeat(5000)),
};

function changedAt(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

test.each(Object.keys(SPOILT))('what is kept is not believed if it is %s, and made anew', async (how) => {
  const content = await start();
  const whole = readFileSync(kept);
  writeFileSync(kept, (SPOILT[how] ?? WHOLE)(whole));
  expect(open()).toBeUndefined();
  expect(await start()).toEqual(content);
  expect(read()).toEqual(['questions/frage.md']);
});

test('where nothing can be kept, everything is read', async () => {
  const content = await start();
  rmSync(kept);
  mkdirSync(kept);
  expect(await start()).toEqual(content);
  expect(read()).toHaveLength(POSTS + 1);
});

test('a kept text that is spoilt is taken from its file, while it serves and at a start', async () => {
  const source = await openSource(home.island(), { publish: true });
  const { entries } = await source.refresh(home.island(), []);
  const whole = readFileSync(kept);
  const at = whole.indexOf('Gewicht 17.');
  writeFileSync(kept, changedAt(whole, at));
  expect(entries.map(({ body }) => body)).toContain('Ein Text über 🐚 und Gewicht 17.\n');
  truncateSync(kept, 0);
  expect(entries.map(({ body }) => body)).toContain('Ein Text über 🐚 und Gewicht 18.\n');
  source.close();
  writeFileSync(kept, changedAt(whole, at));
  expect((await start()).entries.map(({ body }) => body)).toContain('Ein Text über 🐚 und Gewicht 17.\n');
});

test('who only looks keeps nothing', async () => {
  rmSync(kept);
  await start({ publish: false });
  expect(existsSync(kept)).toBe(false);
});
