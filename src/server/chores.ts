import { nextDueAt, runDueJobs } from '../store/queue.ts';
import type { Chore } from './clock.ts';
import { HANDLERS } from './jobs.ts';
import type { OpenIsland } from './open-island.ts';

/** What an island has to be asked for: its jobs, and texts whose day has come. */
export function chores(open: OpenIsland, by: string, now: () => Temporal.Instant): Chore[] {
  const jobs: Chore = async () => {
    await runDueJobs((at) => open.at(at), HANDLERS, { by, now });
    return nextDueAt(open.at(now()));
  };
  return [jobs];
}
