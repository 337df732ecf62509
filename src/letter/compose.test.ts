import { expect, test } from 'vitest';
import { copyOfExample, openTestSite } from '../../test/site.ts';
import { contentOf } from '../source/content-of.ts';
import { writeLetter } from './compose.ts';

const LARGEST_BYTES = 60_000;

test('every post of the example, and a week of them, is a letter of at most 60 kB that fetches nothing', async () => {
  const site = await openTestSite({ folder: copyOfExample() });
  const island = site.island();
  const { languages } = island.about;
  const posts = contentOf(island).entries.filter(({ kind }) => kind === 'post');
  expect(posts.length).toBeGreaterThan(20);
  const alone = posts.map((entry) => [entry]);
  const weeks = languages.map((lang) => posts.filter((entry) => entry.lang === lang).slice(0, 4));
  for (const entries of [...alone, ...weeks]) {
    const { html } = writeLetter(island, entries[0]?.lang ?? languages[0], entries);
    expect(Buffer.byteLength(html), entries[0]?.path).toBeLessThanOrEqual(LARGEST_BYTES);
    expect(html.match(/<(?:img|script|link|iframe|video|audio|object|svg|form)\b|\bsrc=|url\(|@import/gi)).toBeNull();
  }
  await site.close();
});
