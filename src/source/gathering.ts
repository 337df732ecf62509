const QUIET_MS = 60;
const LONGEST_MS = 5000;
const LONGEST_BUSY_MS = 30_000;

/** Names of files that editors and downloads leave for a moment. */
const PASSING = /(^|\/)(\.[^/]*|#[^/]*#|4913|[^/]*(~|\.tmp|\.swp|\.part|\.crdownload))$/;

/**
 * Gathers names of files until nothing more comes for a moment, and hands them over together. While `isBusy` says that
 * more is on its way (a checkout), it waits longer, at most half a minute.
 */
export class Gathering {
  readonly #onChange: (files: readonly string[]) => void;
  readonly #isBusy: () => boolean;
  readonly #files = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #waitedMs = 0;

  constructor(onChange: (files: readonly string[]) => void, isBusy: () => boolean) {
    this.#onChange = onChange;
    this.#isBusy = isBusy;
  }

  add(file: string): void {
    if (PASSING.test(file)) return;
    this.#files.add(file);
    if (this.#waitedMs < LONGEST_MS) this.#wait();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#files.clear();
  }

  #wait(): void {
    if (this.#timer) this.#waitedMs += QUIET_MS;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#handOver(), QUIET_MS);
  }

  #handOver(): void {
    if (this.#waitedMs < LONGEST_BUSY_MS && this.#isBusy()) this.#wait();
    else this.#empty();
  }

  #empty(): void {
    const files = [...this.#files];
    this.#timer = undefined;
    this.#waitedMs = 0;
    this.#files.clear();
    this.#onChange(files);
  }
}
