import { afterEach, expect, test } from 'vitest';
import { openTestIsland, type TestIsland } from '../../../test/island.ts';
import type { Language } from '../../kit/language.ts';
import type { PageContent, Visit } from '../../look/route.ts';
import type { Island } from '../../store/island.ts';
import { pathOf } from '../../words/addresses.ts';
import { plain } from '../../words/quiet.ts';
import { promiseAt } from '../core/promise.ts';
import { promisedAt } from '../core/promised-days.ts';
import { quietSection } from '../core/settings.ts';
import { rulesOf } from '../rules-of.ts';
import { availability } from './availability.tsx';
import { ReadingPromise } from './promise.tsx';
import { roundsCalendar } from './rounds-calendar.ts';

const SUNDAY = Temporal.Instant.from('2026-11-22T14:00:00Z');
const AWAY = {
  from: '2026-12-20',
  to: '2027-01-06',
  text: { de: 'Ich wandere.', en: 'I am hiking.' },
  deputy: 'Jan Ole Freese, jan@example.org',
};

let opened: TestIsland | undefined;
afterEach(() => opened?.close());

async function islandWith(settings: object = {}): Promise<TestIsland> {
  opened = await openTestIsland({
    now: SUNDAY,
    sections: [quietSection],
    settings: { holidays: 'DE-NI', ...settings },
  });
  return opened;
}

/** A visit as far as these pages need one; a page is its body alone. */
function visitTo(island: Island, more: { lang?: Language; isExport?: boolean } = {}): Visit {
  const lang = more.lang ?? 'de';
  return {
    island,
    lang,
    isExport: more.isExport ?? false,
    page: async ({ body }: PageContent) => new Response(String(await body)),
    to: (purpose, values) => pathOf(island.about.languages, lang, purpose, values),
  } as Visit;
}

const promiseNow = async (island: Island) => promiseAt(rulesOf(island), island.now, () => 0);
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1');

async function page(island: Island, more?: Parameters<typeof visitTo>[1]): Promise<string> {
  const response = await availability(promiseNow).get?.(visitTo(island, more));
  return (await response?.text()) ?? '';
}

async function promise(island: Island, more?: Parameters<typeof visitTo>[1]): Promise<string> {
  return String(await ReadingPromise({ visit: visitTo(island, more), promise: await promiseNow(island) }));
}

test('the page says when is read, until when to send, and draws eight weeks', async () => {
  const { island } = await islandWith();
  const text = textOf(await page(island()));
  expect(text).toContain('Ich lese Fragen dienstags und donnerstags um 10 Uhr, in Ruhe und der Reihe nach.');
  expect(text).toContain('Was Sie bis Dienstag, 24. November, 9:30 Uhr senden, liegt um 10 Uhr auf meinem Tisch.');
  expect(text).toContain('Höchstens 15 Fragen passen in eine Runde');
  expect(text).toContain('16. bis 22. Nov. jetzt ist Sonntag, 22.');
  expect(text).toContain('4. bis 10. Jan. Di 5. und Do 7.');
  expect(text).toContain('Feiertag in Niedersachsen');
  expect(text).not.toContain('verreist');
});

test('in English it is English throughout', async () => {
  const { island } = await islandWith();
  const text = textOf(await page(island(), { lang: 'en' }));
  expect(text).toContain('What you send by Tuesday, 24 November, 9:30 will be on my desk at 10:00.');
  expect(text).toContain('holiday 25 and 26');
  expect(text).not.toMatch(/Runde|Dienstag|Uhr/);
});

test('while away the page says until when, in the owner’s words, and names the deputy', async () => {
  const { island } = await islandWith({ away: [AWAY] });
  const during = island(Temporal.Instant.from('2026-12-21T09:00:00Z'));
  const text = textOf(await page(during));
  expect(text).toContain('Bis zum 6. Januar bin ich nicht am Schreibtisch.');
  expect(text).toContain('Ich wandere.');
  expect(text).toContain('wenden Sie sich bitte an Jan Ole Freese, jan@example.org.');
  expect(text).toContain('verreist: nichts geht verloren');
  expect(textOf(await page(during, { lang: 'en' }))).toContain('I am hiking.');
});

test('help can be called from the page, with the numbers of the country', async () => {
  const { island } = await islandWith();
  expect(await page(island())).toMatch(
    /<a href="tel:08001110111">0800\u00a0111\u00a00\u00a0111<\/a>.*<a href="tel:112">112<\/a>/,
  );
  await opened?.close();
  const austria = await islandWith({ holidays: 'AT-9', zone: 'Europe/Vienna' });
  expect(await page(austria.island())).toContain('<a href="tel:142">142</a>');
});

test('the promise is a sentence and after it the tide line', async () => {
  const { island } = await islandWith();
  const html = await promise(island());
  expect(html).toMatch(
    /^<p class="promise">.*<strong>Dienstag, 24. November<\/strong>, auf meinem Tisch.<\/p><div class="tide"/,
  );
  expect(html).toContain('aria-label="Die nächste Runde: Dienstag, 24. November, um 10 Uhr.');
});

test('what becomes a file names no day, since it would soon be wrong, and brings what a script needs for it', async () => {
  const { island } = await islandWith();
  const html = await promise(island(), { isExport: true });
  expect(textOf(html.replace(/data-[a-z-]+="[^"]*"/g, '')).trim()).toBe(
    'Ich lese jede Frage selbst, dienstags und donnerstags um 10 Uhr.',
  );
  const data = /data-promised="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const said = promisedAt(JSON.parse(data), SUNDAY.add({ hours: 24 * 30 }).epochMilliseconds);
  expect(said && plain(said[1])).toContain('am Donnerstag, 24. Dezember, auf meinem Tisch');
  const written = (await page(island(), { isExport: true })).replace(/data-promised="[^"]*"/g, '');
  expect(written).not.toMatch(/November|Dezember|class="tide"/);
});

test('an owner’s text of another language is marked as such', async () => {
  const { island } = await islandWith({ away: [{ ...AWAY, text: 'Ich wandere.' }] });
  const html = await promise(island(Temporal.Instant.from('2026-12-21T09:00:00Z')), { lang: 'en' });
  expect(html).toContain('<p lang="de">Ich wandere.</p>');
});

test('the calendar file holds a year of rounds, without holidays and absences, with ids that stay', async () => {
  const { island } = await islandWith({ away: [AWAY] });
  const fileAt = async (now: Temporal.Instant, lang: Language) => {
    const response = await roundsCalendar.get?.(visitTo(island(now), { lang }));
    expect(response?.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    return (await response?.text()) ?? '';
  };
  const german = await fileAt(SUNDAY, 'de');
  const uids = (file: string) => [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  // 104 Tuesdays and Thursdays, less five of the absence and Ascension Day.
  expect(uids(german)).toHaveLength(98);
  expect(german).toContain('DTSTART:20261124T090000Z\r\nSUMMARY:Marlene Brandt liest Fragen');
  expect(german).not.toMatch(/DTSTART:202612(22|24|29|31)/);
  expect(german).not.toContain('DTSTART:20270506');
  const later = await fileAt(SUNDAY.add({ hours: 24 * 7 }), 'en');
  expect(uids(german).slice(2, 90)).toEqual(uids(later).slice(0, 88));
});
