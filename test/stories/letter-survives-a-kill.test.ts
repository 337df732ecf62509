import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { openMailServer } from '../mail-server.ts';
import { until } from '../peers/postfix.ts';
import { letterCounts, lettersWaiting, siteWithLetter } from './letter-steps.ts';

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
  const site = await siteWithLetter(server.port, { readers: READERS, connections: CONNECTIONS });
  try {
    for (const _ of KILL_AFTER) {
      serving = await serve(site.folder);
      await ended(serving);
    }
    serving = await serve(site.folder);
    await until(
      async () => (await lettersWaiting(site)) === 0,
      () => 'mails still wait',
      60_000,
    );
    serving.kill('SIGTERM');
    await ended(serving);
    const ids = server.taken.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw.toString())?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const { handed = 0, unknown = 0 } = await letterCounts(site);
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

async function serve(folder: string): Promise<ChildProcess> {
  const command = join(resolve(process.env.INSEL_ROOT ?? '.'), 'dist', 'cli', 'main.js');
  const args = [command, 'serve', folder, '--port', String(await freePort())];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
