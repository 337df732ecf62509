import { sweepBox } from '../islands/box.ts';
import { workOnLetters } from '../letter/work.ts';
import { deliverDue, freeMailsOfTheDead } from '../mail/deliver.ts';
import { mailJobs } from '../mail/jobs.ts';
import { watchDigests } from '../questions/watch-digest.ts';
import { previewDrawings } from '../site/preview.ts';
import { sweepOldPictures } from '../source/sweep-pictures.ts';
import { freeJobsOfTheDead } from '../store/free-jobs.ts';
import { type Handler, nextDueAt, runDueJobs } from '../store/queue.ts';
import type { Chore } from './clock.ts';
import { HANDLERS } from './jobs.ts';
import { isElsewhere, keepIsland, RENEW_SECONDS } from './keep-island.ts';
import { logFault } from './log.ts';
import type { OpenIsland } from './open-island.ts';

const WATCH_MINUTES = 10;
const SWEEP_HOURS = 24;
const BOX_DAYS = 7;

type Now = () => Temporal.Instant;

/** What an island has to be asked for: its lease, texts whose day has come, and its jobs, but for handing mail over. */
export function chores(open: OpenIsland, by: string, now: Now): Chore[] {
  const { 'mail-out': _, ...handlers } = HANDLERS;
  return [
    async (at) => {
      await keepIsland(open, at);
      return at.add({ seconds: RENEW_SECONDS });
    },
    ...[
      async (at: Temporal.Instant) => {
        const next = open.nextChangeAt();
        if (next && Temporal.Instant.compare(next, at) <= 0) await open.refresh(at);
        return open.nextChangeAt();
      },
      jobs(open, handlers, by, now),
      async (at: Temporal.Instant) => {
        await watchDigests(open.at(at));
        return at.add({ minutes: WATCH_MINUTES });
      },
      async (at: Temporal.Instant) => {
        const island = open.at(at);
        sweepOldPictures(island, previewDrawings(island));
        sweepBox(island.place.folder, at.epochMilliseconds, BOX_DAYS * 86_400_000);
        return at.add({ hours: SWEEP_HOURS });
      },
    ].map((chore) => here(open, chore)),
  ];
}

/** Handing mail over has a clock of its own: a mail server may take minutes, and a round opens on the minute. */
export function mailChores(open: OpenIsland, by: string, now: Now): Chore[] {
  let isFirst = true;
  const work: Chore[] = [
    async (at) => {
      await freeMailsOfTheDead(open.at(at));
      if (isFirst) await deliverDue(open.at(at)); // what a killed process left needs not wait for its lease
      isFirst = false;
      return undefined;
    },
    jobs(open, { 'mail-out': mailJobs['mail-out'] }, by, now),
  ];
  return work.map((chore) => here(open, chore));
}

/** Letters to many have a clock of their own as well: they never stand before a confirmation or an answer. */
export function letterChores(open: OpenIsland, now: Now, signal: AbortSignal): Chore[] {
  return [here(open, () => workOnLetters((at) => open.at(at), { now, signal }))];
}

function jobs(open: OpenIsland, handlers: Readonly<Record<string, Handler>>, by: string, now: Now): Chore {
  return async (at) => {
    await freeJobsOfTheDead(open.at(at));
    await runDueJobs((at) => open.at(at), handlers, { by, now, report });
    return nextDueAt(open.at(now()));
  };
}

/** Does nothing while the island is served from another folder. */
function here(open: OpenIsland, chore: Chore): Chore {
  return async (at) => (isElsewhere(open) ? undefined : chore(at));
}

/** A job that failed is tried again; the log says which kind and where, nothing of what it was about. */
function report(error: unknown, { kind }: { readonly kind: string }): void {
  logFault(`job ${kind}`, error);
}
