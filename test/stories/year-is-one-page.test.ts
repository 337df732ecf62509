import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';

const text = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n## Oben\n\nWort von ${title}.[^1]\n\n[^1]: Eine Note.\n`;

let site: TestSite;
beforeAll(async () => {
  const many = Array.from({ length: 201 }, (_, i) => [`content/posts/viel-${i}.md`, text(`Viel ${i}`, '2020-05-05')]);
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#579' } })
    .jpeg()
    .toBuffer();
  site = await openTestSite({
    files: {
      'content/media/steg.jpg': photo,
      'content/posts/eins.md': text('Eins', '2025-02-01'),
      'content/posts/zwei.md': text('Zwei', '2025-11-30', 'image: steg.jpg\nalt: Ein Steg im Nebel\n'),
      'content/posts/one.md': text('One', '2025-02-01', 'lang: en\n'),
      'content/posts/geheim.md': text('Geheim', '2025-03-01', 'draft: true\n'),
      ...Object.fromEntries(many),
    },
  });
});
afterAll(() => site.close());

test('the texts of a year stand on one page, whole, from the first to the last', async () => {
  const html = await (await site.get('/archiv/2025/')).text();
  expect(html.indexOf('Wort von Eins')).toBeGreaterThan(0);
  expect(html.indexOf('Wort von Zwei')).toBeGreaterThan(html.indexOf('Wort von Eins'));
  expect(html).toMatch(/<img [^>]*alt="Ein Steg im Nebel"[^>]* loading="lazy">/);
  expect(html).not.toContain('Geheim');
  expect(html).not.toContain('Wort von One');
  expect(html).toContain('href="/en/archive/2025/"');
  expect(html).toContain('content="noindex"');
  expect(await faultsIn(html)).toEqual([]);
  expect(await (await site.get('/en/archive/2025/')).text()).toContain('Wort von One');
});

test('the archive leads there; a year that would be a shelf, or has nothing, has no such page', async () => {
  const archive = await (await site.get('/archiv/')).text();
  expect(archive).toContain('href="/archiv/2025/"');
  expect(archive).not.toContain('href="/archiv/2020/"');
  for (const path of ['/archiv/2020/', '/archiv/2024/', '/archiv/x/', '/en/archive/2020/'])
    expect((await site.get(path)).status, path).toBe(404);
  expect(await (await site.get('/sitemap.xml')).text()).not.toContain('/archiv/2025/');
});

test('a text that comes is on its page at once', async () => {
  await site.save('content/posts/drei.md', text('Drei', '2025-12-31'));
  expect(await (await site.get('/archiv/2025/')).text()).toContain('Wort von Drei');
});
