/** Work that nobody waits for: one thing at a time, and only when nothing was asked for a while. */
export class IdleWork {
  readonly #quietMs: number;
  readonly #waiting: (() => Promise<void>)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = 0;

  constructor(quietMs: number) {
    this.#quietMs = quietMs;
  }

  /** Says that somebody was served just now. */
  asked(): void {
    this.#askedAt = performance.now();
  }

  /** Does `work` later. It never keeps the process from ending; what of it fails is as if it had not been begun. */
  later(work: () => Promise<void>): void {
    this.#waiting.push(work);
    this.#look();
  }

  #look(): void {
    if (this.#timer || this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => void this.#next(), this.#quietMs);
    this.#timer.unref();
  }

  async #next(): Promise<void> {
    const isQuiet = performance.now() - this.#askedAt >= this.#quietMs;
    if (isQuiet)
      await this.#waiting
        .shift()?.()
        .catch(() => undefined);
    this.#timer = undefined;
    this.#look();
  }
}
