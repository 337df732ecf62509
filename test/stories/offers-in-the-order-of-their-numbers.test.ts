import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite, type TestSite } from '../site.ts';

const NUMBERS = [12, 1, 2, 11];

let site: TestSite;
beforeAll(async () => {
  const files = NUMBERS.map((number) => [
    `content/offers/${number}-angebot.md`,
    `---\ntitle: Angebot ${number}\nprice: 140 Euro\n---\n\nEin Gespräch.\n`,
  ]);
  site = await openTestSite({ files: Object.fromEntries(files) });
});
afterAll(() => site.close());

test('offers stand in the order of the numbers their files begin with', async () => {
  const html = await (await site.get('/angebote/')).text();
  const titles = [...html.matchAll(/<h2[^>]*>\s*Angebot (\d+)/g)].map(([, number]) => Number(number));
  expect(titles).toEqual([1, 2, 11, 12]);
});
