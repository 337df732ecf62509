import { randomUUID } from 'node:crypto';
import { runDueJobs } from '../store/queue.ts';
import { HANDLERS } from './jobs.ts';
import { logFault } from './log.ts';
import type { OpenIsland } from './open-island.ts';

/**
 * Does what is due for an island before a command ends, mails to files among it. What is not done after `longestMs` is
 * left to the server.
 */
export async function drain(open: OpenIsland, longestMs?: number): Promise<void> {
  await runDueJobs((at) => open.at(at), HANDLERS, {
    by: randomUUID(),
    now: Temporal.Now.instant,
    report: (error, { kind }) => void logFault(`job ${kind}`, error),
    ...(longestMs === undefined ? {} : { signal: AbortSignal.timeout(longestMs) }),
  });
}
