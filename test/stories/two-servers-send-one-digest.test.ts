import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, type TestContext, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Language } from '../../src/kit/language.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { freePort } from '../free-port.ts';
import { insel, type Served, serveBy } from '../insel.ts';
import { hiddenFields } from '../kill/browser.ts';
import { FileMailbox } from '../kill/mailbox.ts';

// Processes of the operating system, with the clock that everybody has: a round opens every minute.

const OWNER = 'marlene@example.org';
const ROUND_MS = 150_000;
const WORDS = {
  de: { first: 'Darf ich eine Stunde früher kommen?', second: 'Darf ich eine Stunde später gehen?' },
  en: { first: 'May I come an hour earlier?', second: 'May I leave an hour later?' },
} as const;

// Both databases at once: what they do is wait for minutes.
describe.concurrent('on each database', () => {
  describeOnEachDatabase('two servers of one island', (_, make) => {
    test(
      'send one digest for each round that opens, and a copy of the folder is refused meanwhile',
      async ({ expect, onTestFinished }) => {
        const served = (lang: Language, folder: string) => serve(lang, folder, onTestFinished);
        const where = await make();
        const lang = where.startsWith('postgres') ? 'en' : 'de';
        const folder = await newIsland(lang, where);
        const digests = async () =>
          (await new FileMailbox(folder).letters()).filter(({ kind, to }) => kind === 'digest' && to === OWNER);
        const [first, second] = [await served(lang, folder), await served(lang, folder)];

        await refusesCopy(lang, folder);

        await ask(lang, first, WORDS[lang].first);
        await expect.poll(async () => (await digests()).length, { timeout: ROUND_MS, interval: 500 }).toBe(1);
        await ask(lang, second, WORDS[lang].second);
        const opened = await Promise.all([1, 2, 3].map(() => insel(lang, ['round', folder, '--now'])));
        expect(opened.map(({ code }) => code)).toEqual([0, 0, 0]);
        await expect.poll(async () => (await digests()).length, { timeout: ROUND_MS, interval: 500 }).toBe(2);
        expect([await first.stop(), await second.stop()]).toEqual([0, 0]); // each ends what it has begun

        const texts = (await digests()).map(({ text }) => text);
        expect(texts).toHaveLength(2);
        expect(texts.filter((text) => text.includes(`│ ${WORDS[lang].second}`))).toHaveLength(1);
        expect(texts.filter((text) => text.includes('#1 '))).toHaveLength(2);

        const copy = await served(lang, copyOf(folder)); // nobody serves it now
        expect(await copy.stop()).toBe(0);
      },
      2 * ROUND_MS + 60_000,
    );
  });
});

async function newIsland(lang: Language, where: string): Promise<string> {
  const folder = join(mkdtempSync(join(inject('runFolder'), 'two-servers-')), 'island');
  const about = ['--name', 'Marlene Brandt', '--sentence', 'Ich begleite.', '--email', OWNER, '--zone', 'UTC'];
  expect((await insel(lang, ['new', folder, ...about, '--rounds', 'tue 10:00'])).code).toBe(0);
  const file = join(folder, 'insel.yaml');
  const settings = parse(readFileSync(file, 'utf8'));
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const rounds = minutesFromNow(15).map((at) => ({ days: [...days], at, cutoffMinutes: 0, capacity: 15 }));
  writeFileSync(file, stringify({ ...settings, rounds, store: where.startsWith('postgres') ? where : 'sqlite' }));
  return folder;
}

function minutesFromNow(count: number): readonly string[] {
  const now = Temporal.Now.zonedDateTimeISO('UTC');
  return Array.from({ length: count }, (_, nth) =>
    now
      .add({ minutes: nth + 1 })
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }),
  );
}

async function serve(lang: Language, folder: string, onTestFinished: TestContext['onTestFinished']): Promise<Served> {
  const server = await serveBy(lang, folder, await freePort());
  onTestFinished(async () => void (await server.stop()));
  return server;
}

/** The same island from another data folder would answer questions that this one does not know of. */
async function refusesCopy(lang: Language, folder: string): Promise<void> {
  const { code, err } = await insel(lang, ['serve', copyOf(folder), '--port', String(await freePort())]);
  const [sentence = ''] = new Refusal('islandElsewhere', { until: '|' }).sentence(lang).split('|');
  expect(err).toContain(sentence);
  expect(code).toBe(1);
}

let copies = 0;

function copyOf(folder: string): string {
  copies += 1;
  const copy = `${folder}-copy-${copies}`;
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function ask(lang: Language, { origin }: Served, text: string): Promise<void> {
  const url = new URL(pathOf([lang], lang, 'questions'), origin);
  const hidden = hiddenFields(await (await fetch(url)).text());
  const fields = { ...hidden, text, reply: 'email', email: 'lena@example.com' };
  const sent = await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  expect(sent.status).toBe(303);
}
