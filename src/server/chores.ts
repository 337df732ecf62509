import { releaseLease, takeLease } from '../store/lease.ts';
import { nextDueAt, runDueJobs } from '../store/queue.ts';
import type { Chore } from './clock.ts';
import { HANDLERS } from './jobs.ts';
import { logFault } from './log.ts';
import type { OpenIsland } from './open-island.ts';

// Processes with the same data folder may serve an island together; one with another folder is refused.
const LEASE = { name: 'serve', by: 'server' };
const LEASE_SECONDS = 90;
const RENEW_SECONDS = 30;

/** What an island has to be asked for: its lease, texts whose day has come, and its jobs. */
export function chores(open: OpenIsland, by: string, now: () => Temporal.Instant): Chore[] {
  return [
    async (at) => {
      await takeIsland(open, at);
      return at.add({ seconds: RENEW_SECONDS });
    },
    async (at) => {
      const next = open.nextChangeAt();
      if (next && Temporal.Instant.compare(next, at) <= 0) await open.refresh(at);
      return open.nextChangeAt();
    },
    async () => {
      await runDueJobs((at) => open.at(at), HANDLERS, { by, now, report });
      return nextDueAt(open.at(now()));
    },
  ];
}

/** Says that this island is served from here; refuses where it is served from another data folder. */
export async function takeIsland(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  await takeLease(open.at(now), { ...LEASE, lasts: { seconds: LEASE_SECONDS } });
}

/** Gives the island back, so that it can be restored or served elsewhere at once. */
export async function leaveIsland(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  await releaseLease(open.at(now), LEASE);
}

/** A job that failed is tried again; the log says which kind and where, nothing of what it was about. */
function report(error: unknown, { kind }: { readonly kind: string }): void {
  logFault(`job ${kind}`, error);
}
