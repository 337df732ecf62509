import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyAddress, type PublicAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { faultsIn } from '../look/judge.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

type Page = PublicAddress & { readonly html: string; readonly answer: Response };

let site: TestSite;
let origin: string;
let pages: readonly Page[];
let files: readonly string[];

beforeAll(async () => {
  site = await openTestSite({ folder: copyOfExample() });
  origin = site.open.url();
  const addresses = everyAddress(site.island(), ROUTES);
  const answers = await Promise.all(addresses.map(async (each) => ({ ...each, answer: await site.get(each.path) })));
  pages = await Promise.all(
    answers.filter(isPage).map(async (each) => ({ ...each, html: await each.answer.clone().text() })),
  );
  files = answers.filter((each) => !isPage(each)).map(({ path }) => path);
});
afterAll(() => site.close());

function isPage({ answer }: { readonly answer: Response }): boolean {
  return answer.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** Every page on which a fault was found, with the fault. */
function faulty(fault: (page: Page) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === undefined ? [] : [`${page.path}: ${found}`];
  });
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");

test('there are pages of every kind in both languages, and all of them are there', () => {
  for (const lang of ['de', 'en'] as const) {
    const kinds = new Set(pages.filter((page) => page.lang === lang).map(({ route }) => route.at));
    for (const kind of ['home', 'post', 'page', 'offers', 'ventures', 'topic', 'archive', 'search'] as const)
      expect([...kinds], lang).toContain(kind);
    for (const kind of ['questions', 'question', 'availability', 'imprint', 'privacy'] as const)
      expect([...kinds], lang).toContain(kind);
  }
  expect(faulty(({ answer }) => (answer.status === 200 ? undefined : String(answer.status)))).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const { path, html } of pages) found.push(...(await faultsIn(html)).map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
});

test('every page has one main heading, a title, a description of its language, and landmarks', () => {
  expect(
    faulty(({ html, lang }) => {
      const headings = tags(html, 'h1').length;
      if (headings !== 1) return `${headings} main headings`;
      if (!html.includes(`<html lang="${lang}"`)) return 'another language';
      if (!/<title>[^<]{2,}<\/title>/.test(html)) return 'no title';
      return ['header', 'main', 'footer'].find((name) => tags(html, name).length !== 1);
    }),
  ).toEqual([]);
});

test('every page names its own address, except those that are not to be found by it', () => {
  const canonical = ({ html }: Page) =>
    tags(html, 'link')
      .filter((tag) => attribute(tag, 'rel') === 'canonical')
      .map((tag) => attribute(tag, 'href'));
  expect(
    faulty((page) => {
      const isHidden = page.html.includes('name="robots" content="noindex');
      const expected = isHidden ? [] : [origin + page.path];
      return canonical(page).join() === expected.join() ? undefined : canonical(page).join();
    }),
  ).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('content="noindex')).map(({ route }) => route.at)).toSatisfy(
    (kinds: string[]) => kinds.every((kind) => ['search', 'collect', 'signIn', 'year'].includes(kind)),
  );
});

test('translations name each other, and themselves', () => {
  const alternates = (html: string) =>
    new Map(
      tags(html, 'link')
        .filter((tag) => attribute(tag, 'rel') === 'alternate' && attribute(tag, 'hreflang') !== '')
        .map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href').replace(origin, '')]),
    );
  const byPath = new Map(pages.map((page) => [page.path, alternates(page.html)]));
  expect([...byPath.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(20);
  expect(
    faulty(({ path, lang }) => {
      const own = byPath.get(path) ?? new Map();
      if (own.size > 0 && own.get(lang) !== path) return 'does not name itself';
      return [...own.values()].find((other) => {
        const back = byPath.get(other);
        return !back || [...own].some(([each, to]) => back.get(each) !== to);
      });
    }),
  ).toEqual([]);
});

test('every link leads to something that is there, and every anchor to a place on it', async () => {
  const statuses = new Map<string, Promise<Response>>();
  const ask = (path: string) => {
    const known = statuses.get(path) ?? site.get(path);
    statuses.set(path, known);
    return known;
  };
  const broken = new Set<string>();
  for (const { path, html } of pages) {
    const targets = ['a', 'link', 'img', 'script', 'source', 'form'].flatMap((name) =>
      tags(html, name).flatMap((tag) => ['href', 'src'].map((each) => plain(attribute(tag, each)))),
    );
    for (const target of new Set(targets.filter(Boolean))) {
      const url = new URL(target, origin + path);
      if (url.origin !== origin || !url.protocol.startsWith('http')) continue;
      const answer = await ask(url.pathname + url.search);
      if (answer.status !== 200) broken.add(`${path} -> ${target}: ${answer.status}`);
      else if (url.hash !== '') {
        const page = url.pathname === path ? html : await answer.clone().text();
        if (!page.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)) broken.add(`${path} -> ${target}`);
      }
    }
  }
  expect(statuses.size).toBeGreaterThan(pages.length);
  expect([...broken]).toEqual([]);
});

test('no page runs or styles anything inline, sets a cookie, or goes without its policy', () => {
  expect(
    faulty(({ html, answer: { headers } }) => {
      if (/\sstyle="/.test(html) || tags(html, 'style').length > 0) return 'a style inline';
      if (/\son\w+="/.test(html) || /javascript:/i.test(html)) return 'a handler inline';
      if (tags(html, 'script').some((tag) => !/ src="\/assets\/| type="application\/ld\+json"/.test(tag)))
        return 'a script inline';
      if (headers.has('set-cookie')) return 'a cookie';
      const policy = headers.get('content-security-policy') ?? '';
      if (!policy.includes("default-src 'none'") || /unsafe|https?:|\*/.test(policy)) return `policy ${policy}`;
      return headers.get('x-content-type-options') === 'nosniff' ? undefined : 'no nosniff';
    }),
  ).toEqual([]);
});

test('nothing on a page is fetched from elsewhere', () => {
  expect(
    faulty(({ html }) => {
      const fetched = [
        ...['img', 'script', 'source', 'iframe', 'video', 'audio'].flatMap((name) =>
          tags(html, name).map((tag) => attribute(tag, 'src')),
        ),
        ...tags(html, 'link')
          .filter((tag) => ['stylesheet', 'icon', 'preload', 'modulepreload'].includes(attribute(tag, 'rel')))
          .map((tag) => attribute(tag, 'href')),
      ];
      return fetched.find((address) => address !== '' && !address.startsWith('/'));
    }),
  ).toEqual([]);
});

test('structured data can be read', () => {
  const data = pages.flatMap(({ html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
      JSON.parse(json),
    ),
  );
  expect(data.length).toBeGreaterThan(40);
  expect(data.every((each) => each['@context'] === 'https://schema.org' && typeof each['@type'] === 'string')).toBe(
    true,
  );
});

test('pictures say what they show, and how large they are', () => {
  const pictures = pages.flatMap(({ html }) => tags(html, 'img'));
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((tag) => attribute(tag, 'alt').length < 5 || !/ width="\d+" height="\d+"/.test(tag))).toEqual(
    [],
  );
});

test('the privacy page tells what becomes of a question, and for how long', () => {
  const text = (lang: string) => pages.find((page) => page.route.at === 'privacy' && page.lang === lang)?.html;
  expect(text('de')).toContain('nach 90 Tagen entfernt');
  expect(text('en')).toContain('removed after 90 days');
});
