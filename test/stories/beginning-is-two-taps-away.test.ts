import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/kit/language.ts';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { publishedEntries } from '../../src/source/content-of.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ folder: copyOfExample() });
  await site.remove('content/posts/2011-02-17-neunzehn-schluessel.md');
});
afterAll(() => site.close());

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, href = '']) => href);

describe.each(['de', 'en'] as const)('from any page (%s)', (lang: Language) => {
  const to = (purpose: Purpose) => pathOf(['de', 'en'], lang, purpose);
  const read = async (path: string) => (await site.get(path)).text();
  /** Whether a page says what is offered, for how much, and how to begin. */
  const saysIt = async (path: string) => {
    const said = textOf(await read(path));
    const offers = publishedEntries(site.island(), 'offer', lang);
    return offers.some(({ offer }) => said.includes(offer?.price ?? '?') && said.includes(offer?.begin ?? '?'));
  };

  test('an offer with its price and how to begin is two taps away, and what the menu leads to says it', async () => {
    expect(await saysIt(to('offers'))).toBe(true);
    const pages = everyAddress(site.island(), ROUTES).filter(
      ({ path, lang: own }) => own === lang && path.endsWith('/'), // pages, and no pictures
    );
    const secret = lang === 'de' ? ['/nichts/hier/', '/2011/neunzehn-schluessel/'] : ['/en/nothing/here/'];
    let seen = 0;
    for (const path of [...pages.map((each) => each.path), ...secret]) {
      const answer = await site.get(path);
      seen += 1;
      expect(linksIn(await answer.text()), path).toContain(to('offers'));
    }
    expect(seen).toBeGreaterThan(40);
  });

  test('the question that begins it is one tap away, and its page says when it is answered', async () => {
    expect(linksIn(await read(to('imprint')))).toContain(to('questions'));
    expect(linksIn(await read(to('offers')))).toContain(to('questions'));
    expect(await read(to('questions'))).toContain('class="promise"');
  });
});
