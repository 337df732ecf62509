import { sendsToFiles } from '../mail/way.ts';
import { freeJobsOfTheDead } from '../store/free-jobs.ts';
import { processName } from '../store/processes.ts';
import { runDueJobs } from '../store/queue.ts';
import { HANDLERS } from './jobs.ts';
import { logFault } from './log.ts';
import type { OpenIsland } from './open-island.ts';

/**
 * Does what is due for an island before a command ends, mails to files among it. Mails to a mail server, which may take
 * minutes, and what is not done after `longestMs` are left to the server.
 */
export async function drain(open: OpenIsland, longestMs?: number): Promise<void> {
  const { 'mail-out': mailOut, ...others } = HANDLERS;
  const island = open.at(Temporal.Now.instant());
  const isQuick = mailOut !== undefined && sendsToFiles(island);
  await freeJobsOfTheDead(island);
  await runDueJobs((at) => open.at(at), isQuick ? HANDLERS : others, {
    by: processName(),
    now: Temporal.Now.instant,
    report: (error, { kind }) => void logFault(`job ${kind}`, error),
    ...(longestMs === undefined ? {} : { signal: AbortSignal.timeout(longestMs) }),
  });
}
