import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { freeJobsOfTheDead } from './free-jobs.ts';
import { processName } from './processes.ts';
import { enqueue, runDueJobs } from './queue.ts';

const gone = `${hostname()} ${spawnSync(process.execPath, ['-e', '']).pid} 1`;
const earlier = `${hostname()} ${process.pid} of a container that was started anew`;
const elsewhere = 'another-machine 1 1';

describeOnEachDatabase('jobs of a process that died', (open) => {
  const opened = async () => {
    const home = await openTestIsland({ connection: await open() });
    await enqueue(home.island(), { kind: 'letter', key: 'a', payload: null });
    const run = async (by: string, seconds: number, work = async () => {}) => {
      const now = NOW.add({ seconds });
      await freeJobsOfTheDead(home.island(now));
      return runDueJobs(home.island, { letter: work }, { by, now: () => now });
    };
    /** Takes the job and never comes back to it. */
    const die = (by: string, seconds: number) =>
      new Promise<void>((taken) => {
        void run(by, seconds, () => {
          taken();
          return new Promise(() => {});
        });
      });
    return { home, run, die };
  };

  test.each([gone, earlier])('are taken over at once (%#)', async (by) => {
    const { home, run, die } = await opened();
    await die(by, 0);
    expect(await run(processName(), 1)).toBe(1);
    await home.close();
  });

  test.each([processName(), elsewhere])('are left to who may still be at them (%#)', async (by) => {
    const { home, run, die } = await opened();
    await die(by, 0);
    expect(await run('other', 1)).toBe(0);
    expect(await run('other', 301)).toBe(1);
    await home.close();
  });

  test('rest, where they may be what killed it', async () => {
    const { home, run, die } = await opened();
    await die(gone, 0);
    await die(gone, 1);
    expect(await run(processName(), 2)).toBe(0);
    expect(await run(processName(), 12)).toBe(1);
    await home.close();
  });
});
