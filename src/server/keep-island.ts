import { joinLease, leaveLease } from '../store/lease.ts';
import { processName } from '../store/processes.ts';
import { Refusal } from '../words/refusal.ts';
import { log } from './log.ts';
import type { OpenIsland } from './open-island.ts';

// Processes with the same data folder may serve an island together; one with another folder is refused.
const LEASE = 'serve';
const LEASE_SECONDS = 90;
export const RENEW_SECONDS = 30;

const elsewhere = new WeakSet<OpenIsland>();
const members = new WeakMap<OpenIsland, string>();
let opened = 0;

/** Whether this island turned out to be served from another data folder. Nothing of it may be done here then. */
export function isElsewhere(open: OpenIsland): boolean {
  return elsewhere.has(open);
}

/** Says that this island is served from here; refuses where it is served from another data folder. */
export async function takeIsland(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  const member = members.get(open) ?? `${processName()} ${++opened}`;
  members.set(open, member);
  await joinLease(open.at(now), { name: LEASE, member, lasts: { seconds: LEASE_SECONDS } });
}

/** Gives this process's part of the island back: with the last one it can be restored or served elsewhere at once. */
export async function leaveIsland(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  const member = members.get(open);
  if (member) await leaveLease(open.at(now), { name: LEASE, member });
}

/** A machine that slept may find its island served from another folder; it begins again when that has ended. */
export async function keepIsland(open: OpenIsland, now: Temporal.Instant): Promise<void> {
  try {
    await takeIsland(open, now);
    elsewhere.delete(open);
  } catch (error) {
    if (!(error instanceof Refusal && error.reason === 'islandElsewhere')) throw error;
    if (!elsewhere.has(open)) log('island-elsewhere', {});
    elsewhere.add(open);
  }
}
