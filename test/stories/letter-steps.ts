import { expect } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters, releaseDue } from '../../src/letter/plan.ts';
import { pastLetters } from '../../src/letter/store.ts';
import { bulkCounts } from '../../src/mail/bulk.ts';
import { openTestSite, type TestSite } from '../site.ts';

export type LetterOpening = {
  readonly readers: number;
  readonly connections: number;
  readonly address?: string;
  /** Keys of `insel.yaml` that differ. */
  readonly settings?: Readonly<Record<string, unknown>>;
};

/** A letter that was let go two days ago and has not gone yet. */
export async function siteWithLetter(
  port: number,
  { readers, connections, address = 'fragen@insel.example', settings: more }: LetterOpening,
): Promise<TestSite> {
  const now = Temporal.Now.instant().subtract({ hours: 48 });
  const out = {
    smtp: `smtp://127.0.0.1:${port}`,
    sign: 'provider',
    perMinute: '10000',
    connections: String(connections),
  };
  const settings = { letter: { send: 'each', at: '08:00' }, mail: { address, out }, ...more };
  const site = await openTestSite({ now, settings });
  const rows = Array.from({ length: readers }, (_, at) => `leser${at}@example.com,Liste`);
  await bringReaders(site.island(), ['email,origin', ...rows].join('\n'));
  await planLetters(site.island());
  const day = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  await site.save('content/posts/text.md', `---\ntitle: Text\ndate: ${day}\n---\n\nEin Absatz.\n`);
  await planLetters(site.island());
  await releaseDue({ ...site.island(), now: now.add({ hours: 36 }) });
  expect(await lettersWaiting(site)).toBe(readers);
  return site;
}

/** How many mails of the newest letter are in which state. */
export async function letterCounts(site: TestSite): Promise<Record<string, number>> {
  const [letter] = await pastLetters(site.island(), 1);
  const found: Record<string, number> = {};
  for (const { state, count } of await bulkCounts(site.island(), letter?.id ?? ''))
    found[state] = (found[state] ?? 0) + count;
  return found;
}

export async function lettersWaiting(site: TestSite): Promise<number> {
  const { queued = 0, sending = 0 } = await letterCounts(site);
  return queued + sending;
}
