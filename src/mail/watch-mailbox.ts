import { isDeepStrictEqual } from 'node:util';
import type { Island } from '../store/island.ts';
import { MailboxFault, mailboxWay, openMailbox } from './imap.ts';
import { mailboxState, noteProblem, readMailbox } from './mailbox.ts';

const LOOK_EVERY_MS = 300_000;
const SHORTEST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 600_000;
/** A server that ends each connection sooner than this is asked less and less often. */
const WELL_MS = 60_000;

export type Watching = {
  /** The island as it is now. */
  readonly island: () => Island;
  /** Whether somebody else does this now; then the mailbox is left alone. */
  readonly isElsewhere?: () => boolean;
  /** Called when messages were taken. */
  readonly onTaken: () => void;
  /** Called with what nobody foresaw. */
  readonly onFault: (error: unknown) => void;
  readonly shortestPauseMs?: number;
  readonly wellMs?: number;
  /** How often it is looked whatever the server says; many know no IDLE. */
  readonly lookEveryMs?: number;
};

/**
 * Keeps a connection to the mailbox of the settings, and reads it when the server says that something came (IDLE,
 * RFC 2177), when told to, and every five minutes whatever happens. Where it cannot be reached the pauses grow from five
 * seconds to ten minutes. Without a mailbox in the settings it waits until there is one.
 */
export class MailboxWatcher {
  readonly #watching: Watching;
  readonly #running: Promise<void>;
  readonly #closing = new AbortController();
  #waking = new AbortController();
  /** The settings, and whether the owner was asked, when it was last looked. */
  #standing = '';

  constructor(watching: Watching) {
    this.#watching = watching;
    this.#running = this.#run();
  }

  /** Looks at once where the settings have changed, or the owner has said yes. */
  async poke(): Promise<void> {
    try {
      if ((await this.#now()) !== this.#standing) this.#waking.abort();
    } catch (error) {
      this.#watching.onFault(error);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  #way(): ReturnType<typeof mailboxWay> {
    return this.#watching.isElsewhere?.() ? undefined : mailboxWay(this.#watching.island());
  }

  async #now(): Promise<string> {
    const way = this.#way();
    return way ? JSON.stringify([way, (await mailboxState(this.#watching.island()))?.state]) : '';
  }

  async #run(): Promise<void> {
    const { shortestPauseMs = SHORTEST_PAUSE_MS } = this.#watching;
    let pauseMs = shortestPauseMs;
    while (!this.#isClosed()) {
      const isWell = await this.#connection();
      pauseMs = isWell ? shortestPauseMs : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      await this.#until(pauseMs);
    }
  }

  /** One connection, from its beginning to its end; whether it read, and lasted. */
  async #connection(): Promise<boolean> {
    const { island, onFault, lookEveryMs = LOOK_EVERY_MS, wellMs = WELL_MS } = this.#watching;
    const begun = performance.now();
    let hasRead = false;
    try {
      const way = this.#way();
      this.#standing = await this.#now();
      if (!way) {
        await this.#until(lookEveryMs);
        return true;
      }
      const box = await openMailbox(way, this.#closing.signal);
      try {
        while (!this.#isClosed() && isDeepStrictEqual(this.#way(), way) && box.isOpen()) {
          if ((await readMailbox(island, way, box)) > 0) this.#watching.onTaken();
          hasRead = true;
          this.#standing = await this.#now();
          await box.changed(this.#signal(lookEveryMs));
        }
      } finally {
        await box.close();
      }
    } catch (error) {
      if (!this.#isClosed()) await this.#note(error).catch(onFault);
    }
    return hasRead && performance.now() - begun >= wellMs;
  }

  async #note(error: unknown): Promise<void> {
    const { island, onFault } = this.#watching;
    const way = this.#way();
    if (error instanceof MailboxFault && way) await noteProblem(island(), way, error.problem);
    else if (!isCutOff(error)) onFault(error);
  }

  /** Waits so long, or until poked. */
  async #until(ms: number): Promise<void> {
    const signal = this.#signal(ms);
    if (signal.aborted) return;
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  #signal(ms: number): AbortSignal {
    const { signal } = this.#waking;
    if (signal.aborted) this.#waking = new AbortController(); // told meanwhile: this wait is over at once
    return AbortSignal.any([signal, this.#closing.signal, AbortSignal.timeout(ms)]);
  }

  #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }
}

/** A connection that ended in the middle of something: the next one goes on from there. */
function isCutOff(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return /^(NoConnection|EConnectionClosed|ECONNRESET|EPIPE|ETIMEOUT|ETIMEDOUT)$/.test(code ?? '');
}
