import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    files: {
      'content/posts/2026-11-02-der-alte-ofen.md':
        '---\ntitle: Der alte Ofen\ndate: 2026-11-02\n---\n\nIn der Werkstatt stand ein Ofen. Er zog schlecht.\n',
      'content/posts/2026-11-03-mit-noten.md':
        '---\ntitle: Mit Noten\ndate: 2026-11-03\n---\n\nDer Klempner wartete.[^a]\n\n[^a]: Den Klempner habe ich gefragt.\n',
      'content/posts/2026-11-05-nach-absatz-eins.md':
        '---\ntitle: Nach Absatz eins\ndate: 2026-11-05\n---\n\nFür den Klempner gilt Abs.1\n',
      'content/questions/rohr.md':
        '---\ntitle: Was tun beim Rohrbruch?\ndate: 2026-11-04\n---\n\nDen Klempner rufen.[^a]\n\n[^a]: Auch nachts kommt ein Klempner.\n',
    },
  });
});
afterAll(() => site.close());

test('a search shows where a word stands', async () => {
  const html = await (await site.get('/suche/?q=Ofen')).text();
  expect(html).toContain('<a href="/2026/der-alte-ofen/">Der alte Ofen</a>');
  expect(html).toContain('value="Ofen"');
});

test('a search that finds nothing says so, keeps what was typed and leads to the question', async () => {
  const answer = await site.get('/suche/?q=%3Cb%3Exyzzy');
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('Zu »&lt;b&gt;xyzzy« steht hier noch nichts.');
  expect(html).toContain('value="&lt;b&gt;xyzzy"');
  expect(html).toContain('<a href="/fragen/">Danach fragen</a>');
});

test('a search without words is a form', async () => {
  const html = await (await site.get('/suche/')).text();
  expect(html).toContain('name="q"');
  expect(html).not.toContain('role="status"');
});

test.each([
  ['/suche/', 'Suche · Marlene Brandt', 'Suche nach »alter Ofen« · Marlene Brandt'],
  ['/en/search/', 'Search · Marlene Brandt', 'Search for “alter Ofen” · Marlene Brandt'],
])('%s: the title names what was looked for', async (path, without, named) => {
  expect(await (await site.get(path)).text()).toContain(`<title>${without}</title>`);
  expect(await (await site.get(`${path}?q=alter+Ofen`)).text()).toContain(`<title>${named}</title>`);
});

test('a character that the longest search cuts in half is left out', async () => {
  const html = await (await site.get(`/suche/?q=${'x'.repeat(199)}%F0%9F%99%82`)).text();
  expect(html).not.toContain('\uFFFD');
});

test('what is quoted of a text with notes is the text alone, and leads to the note', async () => {
  const html = await (await site.get('/suche/?q=Klempner')).text();
  const quotes = [...html.matchAll(/<p class="said">([^<]*)</g)].map(([, quote]) => quote);
  expect(quotes.toSorted()).toEqual([
    'Den Klempner habe ich gefragt.',
    'Den Klempner rufen.1 Auch nachts kommt ein Klempner.',
    'Der Klempner wartete.',
    'Für den Klempner gilt Abs.1',
  ]);
  expect(html).toContain('href="/2026/mit-noten/#fn1"');
});
