// A server that is never quiet forgets it: what waits holds on to what it is about.
const MOST_WAITING = 200;

/** Work that nobody waits for: one thing at a time, and only when nothing was asked for a while. */
export class IdleWork {
  readonly #quietMs: number;
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #clockMs: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(quietMs: number, clockMs = () => performance.now()) {
    this.#quietMs = quietMs;
    this.#clockMs = clockMs;
  }

  /** Says that somebody was served just now. */
  asked(): void {
    this.#askedAt = this.#clockMs();
  }

  /** Does `work` later, unless too much waits already. It never keeps the process from ending; what of it fails is as if it had not been begun. */
  later(work: () => Promise<void>): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(work);
    this.#look();
  }

  #look(): void {
    if (this.#timer || this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => void this.#next(), this.#quietMs);
    this.#timer.unref();
  }

  async #next(): Promise<void> {
    const isQuiet = this.#clockMs() - this.#askedAt >= this.#quietMs;
    if (isQuiet)
      await this.#waiting
        .shift()?.()
        .catch(() => undefined);
    this.#timer = undefined;
    this.#look();
  }
}
