import { expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters } from '../../src/letter/plan.ts';
import { workOnLetters } from '../../src/letter/work.ts';
import { ask } from '../../src/questions/ask.ts';
import { readDraft } from '../../src/questions/core/draft.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { HANDLERS } from '../../src/server/jobs.ts';
import type { OpenIsland } from '../../src/server/open-island.ts';
import { runDueJobs } from '../../src/store/queue.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openTestSite } from '../site.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-26T${time}:00Z`);

async function askAt(open: OpenIsland, now: Temporal.Instant, text: string): Promise<void> {
  const read = readDraft({ text, reply: 'email', email: 'asker@example.org' }, 'de');
  if (read.kind !== 'accepted') throw new Error('not accepted');
  await ask(open.at(now), read.draft);
}

async function workAt(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  const report = (error: unknown) => {
    throw error;
  };
  await runDueJobs((now) => open.at(now), HANDLERS, { by: 'test', now: () => now, report });
}

describeOnEachDatabase('a clock that is set back by an hour after a round', (_, make) => {
  test('reads nothing twice, and what is asked in the hour that comes again is read when it was promised', async () => {
    const where = await make();
    const site = await openTestSite(where.startsWith('postgres') ? { store: where } : {});
    const { open } = site;
    try {
      await askAt(open, at('08:00'), 'Was ist ein Steg?');
      await workAt(open, at('09:00'));
      await askAt(open, at('08:10'), 'Was ist eine Mole?');
      const [waiting] = await questionsIn(site.island(), ['waiting']);
      expect(waiting?.roundAt).toEqual(at('09:00'));
      await workAt(open, at('08:59'));
      expect(await questionsIn(site.island(), ['desk'])).toHaveLength(1);
      await workAt(open, at('09:00'));
      expect((await questionsIn(site.island(), ['desk'])).map(({ text }) => text)).toEqual([
        'Was ist ein Steg?',
        'Was ist eine Mole?',
      ]);
      await workAt(open, at('09:01'));
      const digests = (await site.mails()).filter(({ to }) => to.includes('marlene@example.org'));
      const said = digests.map(({ text }) => text.match(/Was ist eine? \w+\?/g) ?? []);
      expect(said.toSorted((a, b) => a.length - b.length)).toEqual([
        ['Was ist ein Steg?'],
        ['Was ist ein Steg?', 'Was ist eine Mole?'],
      ]);
    } finally {
      await site.close();
    }
  });
});

test('a clock that is set back after a letter has gone sends it to nobody twice', async () => {
  const letter = { send: 'weekly', at: 'sun 08:00' };
  const site = await openTestSite({ settings: { letter, mail: { address: 'fragen@insel.example' } } });
  try {
    await bringReaders(site.island(), 'email,origin\nlena@example.com,Liste\n');
    await planLetters(site.island());
    await site.save('content/posts/erster.md', '---\ntitle: Erster\ndate: 2026-11-25\n---\n\nEin Absatz.\n');
    await site.work();
    const went = Temporal.Instant.from('2026-11-29T07:05:00Z');
    await site.pass(site.now().until(went));
    for (const minutes of [60, 5, 4, 0, -30, -7 * 24 * 60]) {
      await workAt(site.open, went.subtract({ minutes }));
      await workOnLetters((now) => site.open.at(now), { now: () => went.subtract({ minutes }) });
    }
    expect((await site.mails()).map(({ subject }) => subject)).toEqual(['Erster']);
  } finally {
    await site.close();
  }
});
