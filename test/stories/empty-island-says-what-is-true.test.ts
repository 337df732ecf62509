import { afterEach, expect, test } from 'vitest';
import { siteWords } from '../../src/words/site.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

const answersOf = (many: number) =>
  Object.fromEntries(
    Array.from({ length: many }, (_, each) => [
      `content/questions/f${each}.md`,
      `---\ntitle: Frage ${each}?\n---\n\nJa.\n`,
    ]),
  );

test('nobody is told that much is written where nothing is', async () => {
  site = await openTestSite();
  for (const [path, lang] of [
    ['/', 'de'],
    ['/en/', 'en'],
  ] as const) {
    const page = await (await site.get(path)).text();
    expect(page).toContain(siteWords[lang].home.stays);
    expect(page).not.toContain(siteWords[lang].home.much);
  }
});

test('where much is written, it is said in the language it is written in', async () => {
  site = await openTestSite({ files: answersOf(10) });
  expect(await (await site.get('/')).text()).toContain(siteWords.de.home.much);
  expect(await (await site.get('/en/')).text()).not.toContain(siteWords.en.home.much);
});

test('a life without ventures is no broken sentence', async () => {
  site = await openTestSite();
  for (const [path, lang] of [
    ['/werdegang/', 'de'],
    ['/en/ventures/', 'en'],
  ] as const) {
    const page = await (await site.get(path)).text();
    expect(page).toContain(siteWords[lang].ventures.empty);
    expect(page).not.toContain(siteWords[lang].ventures.lead(''));
  }
});
