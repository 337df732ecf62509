import { logFault } from './log.ts';

const LONGEST_SLEEP_MS = 20_000;
// What is due but not this clock's to do must not keep it spinning.
const SHORTEST_SLEEP_MS = 200;

/** What is to be done for an island whenever it may be time; answers when it wants to be asked again. */
export type Chore = (now: Temporal.Instant) => Promise<Temporal.Instant | undefined>;

/** Asks every chore when it is due, or when woken; one after another, never two at once. */
export class Clock {
  readonly #chores: readonly Chore[];
  readonly #now: () => Temporal.Instant;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(chores: readonly Chore[], now: () => Temporal.Instant) {
    this.#chores = chores;
    this.#now = now;
  }

  /** Something may be due at once. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** Ends after the chore that is running. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#working;
  }

  async #work(): Promise<void> {
    let sleepMs = LONGEST_SLEEP_MS;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      sleepMs = await this.#round();
    }
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), sleepMs);
  }

  async #round(): Promise<number> {
    let sleepMs = LONGEST_SLEEP_MS;
    for (const chore of this.#chores) {
      if (this.#stopped) break;
      const next = await chore(this.#now()).catch((error) => void logFault('clock', error));
      if (next)
        sleepMs = Math.min(
          sleepMs,
          Math.max(SHORTEST_SLEEP_MS, next.epochMilliseconds - this.#now().epochMilliseconds),
        );
    }
    return sleepMs;
  }
}
