import { afterEach, expect, test } from 'vitest';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site?.close());

const OTHER = { de: 'en', en: 'de' } as const;
const QUESTION = { text: 'Can I bring my sister?', reply: 'email', email: 'ann@example.org' };

/** Where the word for the other language leads. */
const switchOn = (html: string, lang: 'de' | 'en') =>
  new RegExp(`<a class="soft" href="([^"]+)" lang="${OTHER[lang]}"`).exec(html)?.[1] ?? '';
const switched = async (path: string, lang: 'de' | 'en') => switchOn(await (await site.get(path)).text(), lang);

test('a page behind a link keeps it in the other language, and back', async () => {
  site = await openTestSite({ settings: { letter: { send: 'each' } } });
  const mine = (await site.post('/fragen/', QUESTION)).headers.get('location') ?? '';
  const token = mine.replace('/fragen/meine/', '');
  expect(await switched(mine, 'de')).toBe(`/en/questions/mine/${token}`);
  expect(await switched(`/en/questions/mine/${token}`, 'en')).toBe(mine);
  expect((await site.get(`/en/questions/mine/${token}`)).status).toBe(200);
  // What was refused there leads to the page itself, not to an address that only takes forms.
  const refused = await site.post(`${mine}/adresse`, { email: 'ann@' });
  const there = switchOn(await refused.text(), 'de');
  expect((await site.get(there)).headers.get('location')).toBe(`/en/questions/mine/${token}`);
});

test.each([
  ['/fragen/bestaetigen/', '/en/questions/confirm/'],
  ['/fragen/aenderungen/', '/en/questions/changes/'],
  ['/brief/bestaetigen/', '/en/letter/confirm/'],
  ['/brief/abmelden/', '/en/letter/unsubscribe/'],
])('%s: a link that is no longer good says so in the other language', async (de, en) => {
  site = await openTestSite({ settings: { letter: { send: 'each' } } });
  expect(await switched(`${de}old`, 'de')).toBe(`${en}old`);
  expect(await switched(`${en}old`, 'en')).toBe(`${de}old`);
});

test('a search is the same one in the other language', async () => {
  site = await openTestSite();
  expect(await switched('/suche/?q=T%C3%BCr+%26+Tor', 'de')).toBe('/en/search/?q=T%C3%BCr+%26+Tor');
  expect(await switched('/en/search/?q=door', 'en')).toBe('/suche/?q=door');
  expect(await switched('/suche/', 'de')).toBe('/en/search/');
});
