import { instantText } from '../kit/instants.ts';
import { type Island, section, together } from '../store/island.ts';
import { processName } from '../store/processes.ts';
import { recoverBulk, sendingDomain } from './bulk.ts';
import type { Composed } from './compose.ts';
import { judge, restOf } from './core/bulk.ts';
import type { MailFault } from './core/mail-fault.ts';
import { type Hours, nextWithin, slowStart } from './core/pace.ts';
import { MOST_A_MINUTE, PROVIDERS, type Provider } from './core/providers.ts';
import { mailSection } from './core/settings.ts';
import { jitterOf } from './deliver.ts';
import { outboxFileName } from './file-way.ts';
import { Ledger } from './ledger.ts';
import type { Line, Sent } from './smtp-line.ts';
import { triedSince } from './store.ts';
import { claimBulk, daysOf, heldBulk, nextBulk, resting, restTimes, saveRest, triedBulkSince } from './store-bulk.ts';
import type { MailBulkRow } from './tables.ts';
import { openLine, sendsToFiles } from './way.ts';

const AT_ONCE = 200;
const LEASE_MINUTES = 5;
/** All islands of a process together; each gets its share, so that a long letter of one delays nobody else's for long. */
const MOST_LINES = 32;
const TURN = 1000;
const BUSY_SECONDS = 3;
/** Of what a mail server takes, letters leave this share to answers and confirmations. */
const SHARE_OF_MANY = 0.8;

/**
 * Makes the mails of some rows; nothing where none may go at this moment, and they wait. For a row nothing where its mail is
 * not to be sent any more.
 */
export type Maker = (
  island: Island,
  rows: readonly MailBulkRow[],
) => Promise<((row: MailBulkRow) => Promise<Composed | undefined>) | undefined>;

export type Sending = {
  readonly now: () => Temporal.Instant;
  /** Only at these hours of the owner's day. */
  readonly hours?: Hours | undefined;
  /** Without it, as much a day as there is. */
  readonly slowStart: boolean;
  readonly signal?: AbortSignal | undefined;
};

let running = 0;

/**
 * Hands over what is due of mailings to many, as far as limits, hours and rests allow; gives when to come back, or nothing
 * where nothing waits. Several processes may do so at once.
 */
export async function sendBulk(
  islandAt: (now: Temporal.Instant) => Island,
  maker: Maker,
  sending: Sending,
): Promise<Temporal.Instant | undefined> {
  const island = () => islandAt(sending.now());
  await recoverBulk(island());
  if ((await nextBulk(island(), PROVIDERS)) === undefined) return undefined;
  const opensAt = nextWithin(sending.hours, sending.now(), island().about.zone);
  if (Temporal.Instant.compare(opensAt, sending.now()) > 0) return opensAt;
  running += 1;
  try {
    return await new Pump(island, maker, sending).turn();
  } finally {
    running -= 1;
  }
}

class Pump {
  readonly #island: () => Island;
  readonly #maker: Maker;
  readonly #sending: Sending;
  readonly #by = `${processName()} bulk`;
  readonly #ledger: Ledger;
  readonly #resting = new Set<string>();

  constructor(island: () => Island, maker: Maker, sending: Sending) {
    this.#island = island;
    this.#maker = maker;
    this.#sending = sending;
    this.#ledger = new Ledger(island, { by: this.#by, domain: sendingDomain(island()) });
  }

  async turn(): Promise<Temporal.Instant | undefined> {
    const { connections } = section(this.#island(), mailSection).out;
    const share = Math.max(1, Math.min(connections, Math.floor(MOST_LINES / running)));
    const lines = Array.from({ length: share }, () => openLine(this.#island()));
    try {
      for (let sent = 0; sent < TURN && !this.#sending.signal?.aborted; ) {
        const { rows, again } = await this.#claim();
        if (rows.length === 0) return again;
        if (!(await this.#round(lines, rows))) break;
        sent += rows.length;
      }
      return this.#sending.now();
    } finally {
      for (const line of lines) line.close();
    }
  }

  /** What may go now. Counted and taken in one transaction, so that two processes together keep the limits as well. */
  #claim(): Promise<{ rows: readonly MailBulkRow[]; again: Temporal.Instant | undefined }> {
    return together(this.#island(), async (island) => {
      const { most, byProvider, again } = await roomIn(island, this.#sending);
      const until = island.now.add({ minutes: LEASE_MINUTES });
      const rows: MailBulkRow[] = [];
      for (const [provider, left] of byProvider) {
        const wanted = Math.min(left, most - rows.length, AT_ONCE - rows.length);
        if (wanted > 0) rows.push(...(await claimBulk(island, { by: this.#by, until, most: wanted, provider })));
      }
      if (rows.length > 0 || most <= 0) return { rows, again };
      const open = [...byProvider].filter(([, left]) => left > 0).map(([provider]) => provider);
      const next = await nextBulk(island, open);
      return { rows, again: earlier(next ? Temporal.Instant.from(next) : undefined, again) };
    });
  }

  /** Hands some mails over; false where none may go, and all of them wait as before. */
  async #round(lines: readonly Line[], rows: readonly MailBulkRow[]): Promise<boolean> {
    const make = await this.#maker(this.#island(), rows);
    if (!make) {
      await this.#ledger.write(rows.map((row) => ({ row, change: {} })));
      return false;
    }
    const left = [...rows];
    const next = () => {
      const row = this.#sending.signal?.aborted ? undefined : left.shift();
      return row && { row, mail: make(row) };
    };
    this.#resting.clear();
    const ends = await Promise.allSettled(lines.map((line) => this.#work(line, next)));
    await this.#ledger.write(left.map((row) => ({ row, change: {} })));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return true;
  }

  /**
   * One mail after the other on one line; the next one is made while the last one is on its way. What became of a mail is
   * written down at once, but nobody waits for it: the next text begins only once that stands there as well.
   */
  async #work(line: Line, next: () => { row: MailBulkRow; mail: Promise<Composed | undefined> } | undefined) {
    let written: Promise<unknown> = Promise.resolve();
    const settle = (row: MailBulkRow, change: Partial<MailBulkRow>) => {
      written = Promise.all([written, this.#ledger.write([{ row, change }])]);
      written.catch(() => {}); // told at the end
    };
    let upcoming = next();
    while (upcoming) {
      const { row, mail } = upcoming;
      mail.catch(() => {}); // told below
      const rests = this.#resting.has(row.provider) || this.#resting.has('everybody');
      const composed = rests ? undefined : await mail;
      upcoming = next();
      if (rests || !composed) settle(row, rests ? {} : { state: 'suppressed' });
      else {
        const sent = await line.send(composed, () => this.#ledger.write([], row), fileNameOf(row));
        if (sent.kind !== 'not ours') settle(row, await this.#changeAfter(row, sent));
      }
    }
    await written;
  }

  async #changeAfter(row: MailBulkRow, sent: Exclude<Sent, { kind: 'not ours' }>): Promise<Partial<MailBulkRow>> {
    const now = instantText(this.#sending.now());
    const { attempts } = row;
    if (sent.kind === 'handed') return { state: 'handed', handed_at: now, reply: sent.reply, status: '' };
    const { status } = sent.fault;
    const tried = { tried_at: now, attempts: attempts + 1, status };
    const verdict = judge(sent.fault, {
      dueAt: Temporal.Instant.from(row.due_at),
      now: this.#sending.now(),
      attempts: attempts + 1,
      jitter: jitterOf({ id: row.recipient_id, attempts }),
      provider: row.provider as Provider,
      wasBegun: sent.wasBegun,
    });
    switch (verdict.kind) {
      case 'unknown':
        return { ...tried, state: 'unknown' };
      case 'failed':
        return { ...tried, state: 'failed' };
      case 'later':
        return { ...tried, state: 'queued', next_at: instantText(verdict.next) };
      case 'rest': {
        const until = await this.#rest(verdict.whose === 'everybody' ? 'everybody' : row.provider, sent.fault);
        // Nobody's fault but the set-up's: it is not counted, else a night without a mail server would cost a letter.
        const counts = verdict.whose === 'provider' ? tried : { status };
        return { ...counts, state: 'queued', next_at: until };
      }
    }
  }

  async #rest(provider: string, { status }: MailFault): Promise<string> {
    const isNew = !this.#resting.has(provider);
    this.#resting.add(provider);
    return together(this.#island(), async (island) => {
      const times = (await restTimes(island, provider)) + (isNew ? 1 : 0);
      const whose = provider === 'everybody' ? 'everybody' : 'provider';
      const until = instantText(island.now.add(restOf(whose, Math.max(1, times))));
      await saveRest(island, { provider, until, times: Math.max(1, times), status });
      return until;
    });
  }
}

/** How many more may go at this moment, of whom, and when there will be more room. */
type Room = {
  readonly most: number;
  readonly byProvider: ReadonlyMap<Provider, number>;
  readonly again: Temporal.Instant | undefined;
};

async function roomIn(island: Island, { slowStart: isSlow }: Sending): Promise<Room> {
  const rests = new Map((await resting(island)).map(({ provider, until }) => [provider, Temporal.Instant.from(until)]));
  const everybody = rests.get('everybody');
  if (everybody) return { most: 0, byProvider: new Map(), again: everybody };
  if (sendsToFiles(island))
    return { most: AT_ONCE, byProvider: new Map(PROVIDERS.map((each) => [each, AT_ONCE])), again: undefined };
  const claimed = (await heldBulk(island)).filter(({ state }) => state === 'queued');
  const limits = await limitsOf(island, isSlow, claimed.length);
  const full = limits.filter(({ left }) => left <= 0).map(({ again }) => again);
  const byProvider = new Map<Provider, number>();
  for (const provider of PROVIDERS)
    if (!rests.has(provider)) byProvider.set(provider, await leftOf(island, provider, claimed));
  const isBusy = [...byProvider.values()].some((left) => left <= 0);
  const soon = isBusy ? island.now.add({ seconds: BUSY_SECONDS }) : undefined;
  const again = full.length > 0 ? full.reduce(later) : [...rests.values()].reduce(earlier, soon);
  return { most: Math.min(...limits.map(({ left }) => left)), byProvider, again };
}

/** How much more a keeper of mailboxes likes within this minute. */
async function leftOf(island: Island, provider: Provider, claimed: readonly MailBulkRow[]): Promise<number> {
  const most = MOST_A_MINUTE[provider];
  if (!Number.isFinite(most)) return most;
  const tried = await triedBulkSince(island, island.now.subtract({ minutes: 1 }), provider);
  return most - tried - claimed.filter((row) => row.provider === provider).length;
}

type Limit = { readonly left: number; readonly again: Temporal.Instant };

async function limitsOf(island: Island, isSlow: boolean, held: number): Promise<readonly Limit[]> {
  const { perMinute, perHour, perDay } = section(island, mailSection).out;
  const windows = [
    { most: perMinute, seconds: 60, wait: 2 },
    { most: perHour, seconds: 3600, wait: 30 },
    { most: perDay, seconds: 86_400, wait: 300 },
  ];
  const limits: Limit[] = [];
  for (const { most, seconds, wait } of windows) {
    if (most === undefined) continue;
    const since = island.now.subtract({ seconds });
    const used = (await triedSince(island, since)) + (await triedBulkSince(island, since)) + held;
    const share = most < 5 ? most : Math.floor(most * SHARE_OF_MANY);
    limits.push({ left: share - used, again: island.now.add({ seconds: wait }) });
  }
  if (isSlow) limits.push(await slowLimit(island, held));
  return limits;
}

async function slowLimit(island: Island, held: number): Promise<Limit> {
  const today = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate();
  const days = await daysOf(island, sendingDomain(island), today.subtract({ days: 30 }).toString());
  const before = days.filter(({ day }) => day < today.toString());
  const gone = days.find(({ day }) => day === today.toString())?.handed ?? 0;
  const tomorrow = today.add({ days: 1 }).toZonedDateTime(island.about.zone).toInstant();
  return { left: slowStart(before) - gone - held, again: tomorrow };
}

function earlier(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined): Temporal.Instant | undefined {
  if (!a || !b) return a ?? b;
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

function fileNameOf({ mailing_id, recipient_id, due_at }: MailBulkRow): string {
  return outboxFileName(`${mailing_id.slice(-12)}-${recipient_id}`, 'letter', Temporal.Instant.from(due_at));
}
