import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters, releaseDue } from '../../src/letter/plan.ts';
import { pastLetters } from '../../src/letter/store.ts';
import { bulkCounts } from '../../src/mail/bulk.ts';
import { freePort } from '../free-port.ts';
import { openMailServer } from '../mail-server.ts';
import { until } from '../peers/postfix.ts';
import { openTestSite, type TestSite } from '../site.ts';

const READERS = 60;
const CONNECTIONS = 3;
const KILL_AFTER = [7, 20, 41];

test('a server that is killed loses nobody and writes to nobody twice; what it cannot know it says', {
  timeout: 180_000,
}, async () => {
  let serving: ChildProcess | undefined;
  const server = await openMailServer({
    afterData: () => {
      if (KILL_AFTER.includes(server.taken.length + 1)) serving?.kill('SIGKILL');
      return undefined;
    },
  });
  const site = await siteWithLetter(server.port);
  try {
    for (const _ of KILL_AFTER) {
      serving = await serve(site.folder);
      await ended(serving);
    }
    serving = await serve(site.folder);
    await until(
      async () => (await waiting(site)) === 0,
      () => 'mails still wait',
      60_000,
    );
    serving.kill('SIGTERM');
    await ended(serving);
    const ids = server.taken.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw.toString())?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const { handed = 0, unknown = 0 } = await counts(site);
    expect(handed + unknown).toBe(READERS);
    expect(unknown).toBeGreaterThan(0); // the one whose answer the kill cut off
    expect(unknown).toBeLessThanOrEqual(KILL_AFTER.length * CONNECTIONS);
    expect(ids.length + unknown).toBeGreaterThanOrEqual(READERS);
  } finally {
    serving?.kill('SIGKILL');
    await site.close();
    await server.close();
  }
});

/** A letter that was let go two days ago and has not gone yet. */
async function siteWithLetter(port: number): Promise<TestSite> {
  const now = Temporal.Now.instant().subtract({ hours: 48 });
  const out = {
    smtp: `smtp://127.0.0.1:${port}`,
    sign: 'provider',
    perMinute: '10000',
    connections: String(CONNECTIONS),
  };
  const settings = { letter: { send: 'each', at: '08:00' }, mail: { address: 'fragen@insel.example', out } };
  const site = await openTestSite({ now, settings });
  const rows = Array.from({ length: READERS }, (_, at) => `leser${at}@example.com,Liste`);
  await bringReaders(site.island(), ['email,origin', ...rows].join('\n'));
  await planLetters(site.island());
  const day = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  await site.save('content/posts/text.md', `---\ntitle: Text\ndate: ${day}\n---\n\nEin Absatz.\n`);
  await planLetters(site.island());
  await releaseDue({ ...site.island(), now: now.add({ hours: 36 }) });
  expect(await waiting(site)).toBe(READERS);
  return site;
}

async function counts(site: TestSite): Promise<Record<string, number>> {
  const [letter] = await pastLetters(site.island(), 1);
  const found: Record<string, number> = {};
  for (const { state, count } of await bulkCounts(site.island(), letter?.id ?? ''))
    found[state] = (found[state] ?? 0) + count;
  return found;
}

async function waiting(site: TestSite): Promise<number> {
  const { queued = 0, sending = 0 } = await counts(site);
  return queued + sending;
}

async function serve(folder: string): Promise<ChildProcess> {
  const command = join(resolve(process.env.INSEL_ROOT ?? '.'), 'dist', 'cli', 'main.js');
  const args = [command, 'serve', folder, '--port', String(await freePort())];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
