import type { Entry, Rendered } from './core/content.ts';

const MOST_BYTES = 48 * 1024 * 1024;

// HTML, its text and its sentences, in UTF-16, measured on the example island as a multiple of the Markdown.
const BYTES_PER_CHAR = 8;

/** Rendered texts that were wanted last, up to a number of bytes; the longest unused goes first. */
export class RenderedShelf {
  readonly #kept = new Map<Entry, Rendered>();
  #bytes = 0;

  take(entry: Entry, render: () => Rendered): Rendered {
    const known = this.#kept.get(entry);
    if (known) this.#kept.delete(entry);
    else this.#bytes += bytesOf(entry);
    const rendered = known ?? render();
    this.#kept.set(entry, rendered);
    this.#makeRoom();
    return rendered;
  }

  #makeRoom(): void {
    for (const entry of this.#kept.keys()) {
      if (this.#bytes <= MOST_BYTES || this.#kept.size === 1) return;
      this.#kept.delete(entry);
      this.#bytes -= bytesOf(entry);
    }
  }
}

function bytesOf({ body }: Entry): number {
  return 1024 + body.length * BYTES_PER_CHAR;
}
