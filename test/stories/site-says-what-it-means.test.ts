import jsonld from 'jsonld';
import { mf2 } from 'microformats-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServing } from '../../src/server/start.ts';
import { openTestSite, type TestSite } from '../site.ts';

const POST =
  '---\ntitle: Am Ufer\ndate: 2026-03-01\nsummary: Ein Satz </script><b>.\ntags: [See]\nimage: steg.jpg\nalt: Ein Steg\n---\n\nText.\n';
const OFFER =
  '---\ntitle: Gespräch\ndate: 2026-01-01\nfor: Menschen\nprice: 180 Euro\nbegin: Schreiben Sie mir.\n---\n\nSo geht es.\n';
const QUESTION = '---\ntitle: Was kostet das?\ndate: 2026-02-02\n---\n\n180 Euro.\n';
const inEnglish = (text: string, of: string) =>
  text.replace('\n---\n', `\nlang: en\ntranslation: ${of}\n---\n`).replace('title:', 'title: E');

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    settings: {
      profiles: ['https://social.example/@marlene'],
      legal: {
        vat: 'DE123456789',
        register: 'Amtsgericht Stade, HRB 1',
        insurance: 'Muster Versicherung AG, Deutschland',
        profession: {
          title: 'Psychotherapeutin',
          awarded: 'Deutschland',
          chamber: 'Kammer Niedersachsen',
          rules: 'Heilberufsgesetz',
        },
      },
    },
    files: {
      'content/media/steg.jpg': await sharp({ create: { width: 30, height: 20, channels: 3, background: '#579' } })
        .jpeg()
        .toBuffer(),
      'content/posts/2026-03-01-am-ufer.md': POST,
      'content/posts/2026-03-01-by-the-water.md': inEnglish(POST, 'posts/2026-03-01-am-ufer'),
      'content/pages/anfang.md':
        '---\ntitle: Anfang\n---\n\n![Ein Steg](steg.jpg)\n\n## Mut\n\nMehr als [ein Wort](../posts/2026-03-01-am-ufer.md), 3 > 2 & *mehr*.\n',
      'content/offers/gespraech.md': OFFER,
      'content/offers/talk.md': inEnglish(OFFER, 'offers/gespraech'),
      'content/questions/preis.md': QUESTION,
      'content/questions/price.md': inEnglish(QUESTION, 'questions/preis'),
    },
  });
});
afterAll(() => site.close());

const read = async (path: string) => (await site.get(path)).text();

/** The statements of a page as a library for JSON-LD reads them: [what, says, of whom]. */
async function statementsOf(html: string): Promise<readonly string[]> {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
  const triples = await Promise.all(
    blocks.map((block) => jsonld.toRDF(block, { format: 'application/n-quads', documentLoader })),
  );
  return triples.join('').replaceAll('https://schema.org/', '').split('\n');
}

test('a text without a summary is described by its words as they are read, not as they are written', async () => {
  const html = await read('/anfang/');
  const described = 'Mut Mehr als ein Wort, 3 &gt; 2 &amp; mehr.';
  expect(html).toContain(`<meta name="description" content="${described}"/>`);
  expect(html).toContain(`<meta property="og:description" content="${described}"/>`);
});

describe.each([
  {
    lang: 'de',
    home: '/',
    post: '/2026/am-ufer/',
    other: '/en/2026/by-the-water/',
    offers: '/angebote/',
    question: '/fragen/preis/',
    title: 'Am Ufer',
    archive: '/archiv/',
  },
  {
    lang: 'en',
    home: '/en/',
    post: '/en/2026/by-the-water/',
    other: '/2026/am-ufer/',
    offers: '/en/offers/',
    question: '/en/questions/price/',
    title: 'E Am Ufer',
    archive: '/en/archive/',
  },
])('what the pages say to machines ($lang)', ({ lang, home, post, other, offers, question, title, archive }) => {
  test('a text says who wrote what when, and where it stands', async () => {
    const html = await read(post);
    const said = (await statementsOf(html)).join('\n');
    expect(said).toContain(`<headline> "${title}"`);
    expect(said).toContain(`<inLanguage> "${lang}"`);
    expect(said).toContain('<datePublished> "2026-03-01"');
    expect(said).toContain(`<https://insel.example/#person>`);
    expect(said).toContain('Ein Satz </script><b>.');
    expect(said).toMatch(/<itemListElement>/);
    expect(html).toContain(`<meta property="og:title" content="${title}"`);
    expect(html).toContain('<meta property="og:image" content="https://insel.example/media/steg.jpg"');
    expect(html).toContain(`hreflang="${lang === 'de' ? 'en' : 'de'}" href="https://insel.example${other}"`);
    expect(html).toContain('hreflang="x-default" href="https://insel.example/2026/am-ufer/"');
  });

  test('offers say for whom and for how much; an answered question says its answer; the home page says who', async () => {
    const offered = (await statementsOf(await read(offers))).join('\n');
    expect(offered).toContain('<ProfessionalService>');
    expect(offered).toContain('"180 Euro"');
    expect(offered).toContain('<audienceType> "Menschen"');
    expect((await statementsOf(await read(question))).join('\n')).toContain('<acceptedAnswer>');
    const who = await read(home);
    expect((await statementsOf(who)).join('\n')).toContain('<sameAs>');
    expect(who).toContain('<link rel="me" href="https://social.example/@marlene"');
  });

  test('readers of microformats find the person, the text and the list of texts', async () => {
    const parse = (html: string) => mf2(html, { baseUrl: 'https://insel.example/' });
    const page = parse(await read(post));
    const entry = page.items.find(({ type }) => type?.includes('h-entry'));
    expect(entry?.properties.name).toEqual([title]);
    expect(entry?.properties.published).toEqual(['2026-03-01']);
    expect(entry?.properties.url).toEqual([`https://insel.example${post}`]);
    expect(entry?.properties.content).toHaveLength(1);
    expect(page.rels.author).toEqual([`https://insel.example${home}`]);
    const list = parse(await read(archive)).items.find(({ type }) => type?.includes('h-feed'));
    expect(list?.children?.[0]?.properties.url).toEqual([`https://insel.example${post}`]);
    expect(parse(await read(home)).rels.me).toContain('https://social.example/@marlene');
  });

  test('the imprint says what a regulated profession has to say, and every page leads there and to the accessibility statement', async () => {
    const words = { de: ['/impressum/', '/barrierefreiheit/'], en: ['/en/imprint/', '/en/accessibility/'] }[
      lang as 'de'
    ];
    const page = await read(post);
    for (const path of words) expect(page).toContain(`href="${path}"`);
    const imprint = await read(words[0] ?? '');
    for (const text of [
      'DE123456789',
      'HRB 1',
      'Psychotherapeutin',
      'Kammer Niedersachsen',
      'Heilberufsgesetz',
      'Muster Versicherung',
    ]) {
      expect(imprint).toContain(text);
    }
    expect(await read(words[1] ?? '')).toContain('Web Content Accessibility Guidelines 2.2');
  });
});

test('programs that learn from texts are asked to stay away unless the owner lets them', async () => {
  const groups = async (settings: Record<string, unknown>) => {
    const other = await openTestSite({ settings });
    const text = await (await other.get('/robots.txt')).text();
    await other.close();
    return text;
  };
  const usual = await groups({});
  expect(usual).toMatch(/User-agent: GPTBot\n(User-agent: .+\n)*Disallow: \/\n/);
  expect(usual).not.toContain('OAI-SearchBot');
  expect(await groups({ crawlers: 'all' })).not.toContain('GPTBot');
  expect(await groups({ crawlers: 'search' })).toContain('OAI-SearchBot');
  for (const text of [usual, await groups({ crawlers: 'all' })]) {
    expect(text).toContain('User-agent: *\nDisallow: /tisch/\nDisallow: /en/desk/\n');
    expect(text).toContain('Sitemap: https://insel.example/sitemap.xml');
  }
});

test('security.txt names an address and a day less than a year ahead', async () => {
  const text = await read('/.well-known/security.txt');
  expect(text).toMatch(/^Contact: mailto:/m);
  const expires = Temporal.Instant.from(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  const days = site.now().until(expires).total('hours') / 24;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test('an island with an address in the world is not served without saying who is behind it', async () => {
  const owner = { email: 'marlene@insel.example' };
  const start = async (settings: Record<string, unknown>) => {
    const made = await openTestSite({ settings });
    await made.open.close();
    return startServing({ folders: [made.folder], port: 0, hostname: '127.0.0.1', now: () => made.now() });
  };
  await expect(start({ url: 'https://marlene.de', owner })).rejects.toMatchObject({ reason: 'imprintNeeded' });
  for (const settings of [
    { url: 'https://marlene.de', owner: { ...owner, address: 'Am Deich 1, 26789 Leer' } },
    { url: 'https://marlene.de', owner, legal: { imprint: 'optional' } },
    { url: 'https://insel.example', owner },
  ]) {
    await (await start(settings)).close();
  }
});
