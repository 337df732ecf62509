import { sql } from 'kysely';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { MOST_ATTEMPTS, restAfter } from './core/backoff.ts';
import { describeFault } from './core/fault.ts';
import { pickFree } from './dialect/locking.ts';
import type { Island } from './island.ts';
import type { JobRow, StoreTables } from './tables.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Work that outlives a request. `key` names it within its kind: while it stands, the same key is the same job. */
export type Job = {
  readonly kind: string;
  readonly key: string;
  readonly payload: JsonValue;
  /** At once, without it. */
  readonly dueAt?: Temporal.Instant;
};

/**
 * Adds a job; inside a transaction it is saved with it. Where a job of this kind and key stands already, in work or
 * given up too, nothing changes: what has to be done again after a change carries the change in its key.
 */
export async function enqueue(island: Island, { kind, key, payload, dueAt = island.now }: Job): Promise<void> {
  await tables(island)
    .insertInto('jobs')
    .values({
      island_id: island.place.id,
      id: newId(island.now),
      kind,
      unique_key: key,
      payload: JSON.stringify(payload),
      due_at: instantText(dueAt),
      attempts: 0,
      lease_by: '',
      lease_until: '',
      failed: '',
    })
    .onConflict((conflict) => conflict.columns(['island_id', 'kind', 'unique_key']).doNothing())
    .execute();
}

/** Puts a job off; false where there is none, or somebody is at it. */
export async function postpone(island: Island, kind: string, key: string, dueAt: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('jobs')
    .set({ due_at: instantText(dueAt) })
    .where('island_id', '=', island.place.id)
    .where('kind', '=', kind)
    .where('unique_key', '=', key)
    .where('lease_until', '<=', instantText(island.now))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a job back; false where there is none any more, or somebody is at it. */
export async function cancel(island: Island, kind: string, key: string): Promise<boolean> {
  const { numDeletedRows } = await tables(island)
    .deleteFrom('jobs')
    .where('island_id', '=', island.place.id)
    .where('kind', '=', kind)
    .where('unique_key', '=', key)
    .where('lease_until', '<=', instantText(island.now))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** When there will be something to do next; a job in work counts from the end of its lease. */
export async function nextDueAt(island: Island): Promise<Temporal.Instant | undefined> {
  const { next } = await tables(island)
    .selectFrom('jobs')
    .select(sql<string | null>`min(case when lease_until > due_at then lease_until else due_at end)`.as('next'))
    .where('island_id', '=', island.place.id)
    .where('attempts', '<', MOST_ATTEMPTS)
    .executeTakeFirstOrThrow();
  return next ? Temporal.Instant.from(next) : undefined;
}

/** Does the work of one kind. What it saves together with `claim.finish` is done exactly once. */
export type Handler = (island: Island, payload: JsonValue, claim: Claim) => Promise<void>;

/** A job in work. */
export type Claim = {
  readonly kind: string;
  readonly key: string;
  /** 1 at the first attempt; the one that reaches the limit is the last. */
  readonly attempts: number;
  /**
   * Marks the job as done in the same transaction as what was saved: `together(island, async (island) => { …;
   * await claim.finish(island); })`. Throws where the lease ran out and somebody else took over, so that nothing
   * of it is saved. A handler that does not call it is marked as done when it returns.
   */
  finish(island: Island): Promise<void>;
  /** Makes the lease last from now on, between the steps of long work. Throws where somebody else took over. */
  keep(): Promise<void>;
};

export type Worker = {
  /** Tells workers apart, by process at least. */
  readonly by: string;
  now(): Temporal.Instant;
  /** How many jobs at most; all that are due, without it. */
  readonly limit?: number;
  /** After the current job no other one is begun. */
  readonly signal?: AbortSignal;
  /** Called once for each attempt that failed. */
  readonly report?: (error: unknown, claim: Claim) => void;
};

const LEASE = Temporal.Duration.from({ minutes: 5 });

/**
 * Does what is due on one island, one after the other, and says how many jobs were begun. A job that fails rests and
 * is tried again; one whose process died is taken over when its lease has run out.
 */
export async function runDueJobs(
  islandAt: (now: Temporal.Instant) => Island,
  handlers: Readonly<Record<string, Handler>>,
  worker: Worker,
): Promise<number> {
  const { limit = Number.POSITIVE_INFINITY, signal } = worker;
  let begun = 0;
  while (begun < limit && !signal?.aborted) {
    const row = await claimNext(islandAt(worker.now()), Object.keys(handlers), worker.by);
    if (!row) break;
    await work(row, islandAt, handlers, worker);
    begun += 1;
  }
  return begun;
}

async function claimNext(island: Island, kinds: readonly string[], by: string): Promise<JobRow | undefined> {
  if (kinds.length === 0) return undefined;
  const db = tables(island);
  const now = instantText(island.now);
  const next = db
    .selectFrom('jobs')
    .select('id')
    .where('island_id', '=', island.place.id)
    .where('due_at', '<=', now)
    .where('lease_until', '<=', now)
    .where('attempts', '<', MOST_ATTEMPTS)
    .where('kind', 'in', kinds)
    .orderBy('due_at')
    .orderBy('id')
    .limit(1);
  return await db
    .updateTable('jobs')
    .set((of) => ({
      attempts: of('attempts', '+', 1),
      lease_by: by,
      lease_until: instantText(island.now.add(LEASE)),
    }))
    .where('island_id', '=', island.place.id)
    .where('id', '=', pickFree(db, next))
    .returningAll()
    .executeTakeFirst();
}

async function work(
  row: JobRow,
  islandAt: (now: Temporal.Instant) => Island,
  handlers: Readonly<Record<string, Handler>>,
  worker: Worker,
): Promise<void> {
  const claim = claimOf(row, () => islandAt(worker.now()));
  try {
    await handlers[row.kind]?.(islandAt(worker.now()), JSON.parse(row.payload) as JsonValue, claim);
  } catch (error) {
    await rest(islandAt(worker.now()), row, error);
    worker.report?.(error, claim);
    return;
  }
  await remove(islandAt(worker.now()), row);
}

function claimOf(row: JobRow, island: () => Island): Claim {
  return {
    kind: row.kind,
    key: row.unique_key,
    attempts: row.attempts,
    finish: async (island) => expectOurs(await remove(island, row)),
    keep: async () => expectOurs(await prolong(island(), row)),
  };
}

function expectOurs(rows: bigint): void {
  if (rows === 0n) throw new Error('the lease of a job ran out, and somebody else took it over');
}

/** Only the attempt that holds the job may change it; a process that slept too long changes nothing. */
async function remove(island: Island, row: JobRow): Promise<bigint> {
  const { numDeletedRows } = await tables(island)
    .deleteFrom('jobs')
    .where((of) => of.and(claimed(row)))
    .executeTakeFirst();
  return numDeletedRows;
}

async function prolong(island: Island, row: JobRow): Promise<bigint> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('jobs')
    .set({ lease_until: instantText(island.now.add(LEASE)) })
    .where((of) => of.and(claimed(row)))
    .executeTakeFirst();
  return numUpdatedRows;
}

async function rest(island: Island, row: JobRow, error: unknown): Promise<void> {
  await tables(island)
    .updateTable('jobs')
    .set({
      due_at: instantText(island.now.add(restAfter(row.attempts))),
      lease_by: '',
      lease_until: '',
      failed: describeFault(error),
    })
    .where((of) => of.and(claimed(row)))
    .execute();
}

function claimed({ island_id, id, lease_by, attempts }: JobRow) {
  return { island_id, id, lease_by, attempts };
}

function tables(island: Island) {
  return island.db.withTables<StoreTables>();
}
