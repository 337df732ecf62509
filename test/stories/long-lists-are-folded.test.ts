import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite, type TestSite } from '../site.ts';

const TEXTS = 30;
const MORE = {
  de: { search: '/suche/?q=Ofen', found: 'Stellen gefunden', places: 'weitere Stellen', topics: '3 weitere Themen' },
  en: { search: '/en/search/?q=stove', found: 'places found', places: 'more places', topics: '3 more topics' },
} as const;

let site: TestSite;
beforeAll(async () => {
  const tags = (count: number) => Array.from({ length: count }, (_, at) => `t${at + 1}`);
  const text = (lang: string, title: string, count: number, words: string) =>
    `---\ntitle: ${title}\nlang: ${lang}\ndate: 2026-11-02\ntags: [${tags(count)}]\n---\n\n${words}\n`;
  const files = Array.from({ length: TEXTS }, (_, at) => [
    [
      `content/posts/ofen-${at}.md`,
      text('de', `Der Ofen ${at}`, at === 0 ? 15 : 12, `In der Werkstatt ${at} stand ein Ofen.`),
    ],
    [
      `content/posts/stove-${at}.md`,
      text('en', `The stove ${at}`, at === 0 ? 15 : 12, `In workshop ${at} there stood a stove.`),
    ],
  ]).flat();
  site = await openTestSite({ files: Object.fromEntries(files) });
});
afterAll(() => site.close());

const count = (html: string, part: string) => html.split(part).length - 1;
const read = async (path: string) => (await site.get(path)).text();
const folded = /<details class="folded">[\s\S]*<\/details>/;

describe.each(['de', 'en'] as const)('%s', (lang) => {
  test('a search shows twenty places, and folds the others', async () => {
    const html = await read(MORE[lang].search);
    const found = Number(new RegExp(`(\\d+) ${MORE[lang].found}`).exec(html)?.[1]);
    const rest = folded.exec(html)?.[0] ?? '';
    expect(found).toBeGreaterThan(21);
    expect(count(html, 'class="passage"')).toBe(found);
    expect(count(html.replace(rest, ''), 'class="passage"')).toBe(20);
    expect(rest).toContain(`<summary>${found - 20} ${MORE[lang].places}</summary>`);
  });

  test('beside a text stand twelve topics, and the others folded, each of them a category', async () => {
    const path = lang === 'de' ? '/2026/ofen-' : '/en/2026/stove-';
    const html = await read(`${path}0/`);
    const rest = folded.exec(html)?.[0] ?? '';
    expect(count(html, 'class="p-category"')).toBe(15);
    expect(count(rest, 'class="p-category"')).toBe(3);
    expect(rest).toContain(`<summary>${MORE[lang].topics}</summary>`);
    expect(await read(`${path}1/`)).not.toContain('<details');
  });
});
