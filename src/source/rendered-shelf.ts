import type { Entry, Rendered } from './core/content.ts';

const MOST_BYTES = 16 * 1024 * 1024;

// HTML, its text and its sentences, in UTF-16, measured on the example island as a multiple of the Markdown.
const BYTES_PER_CHAR = 8;

/** `generation`: the text names other files and holds only for this one. */
type Kept = { readonly rendered: Rendered; readonly generation: number | undefined };

/** Rendered texts that were wanted last, up to a number of bytes; the longest unused goes first. */
export class RenderedShelf {
  /** While all texts are wanted in turn, as by an export: those that fit stay, and of the others only the last one. */
  isPassing = false;
  readonly #kept = new Map<Entry, Kept>();
  #bytes = 0;
  #last: { readonly entry: Entry; readonly kept: Kept } | undefined;

  /** The text of an entry; `render` says whether it looked other files up. */
  take(entry: Entry, generation: number, render: () => { rendered: Rendered; looksUp: boolean }): Rendered {
    const before = this.#kept.get(entry);
    const known = before ?? (this.#last?.entry === entry ? this.#last.kept : undefined);
    const holds = known && (known.generation === undefined || known.generation === generation);
    const kept = holds ? known : this.#keep(generation, render());
    this.#last = { entry, kept };
    if (!before && this.isPassing && this.#bytes + bytesOf(entry) > MOST_BYTES) return kept.rendered;
    if (before) this.#kept.delete(entry);
    else this.#bytes += bytesOf(entry);
    this.#kept.set(entry, kept);
    this.#makeRoom();
    return kept.rendered;
  }

  clear(): void {
    this.#kept.clear();
    this.#last = undefined;
    this.#bytes = 0;
  }

  #keep(generation: number, { rendered, looksUp }: { rendered: Rendered; looksUp: boolean }): Kept {
    return { rendered, generation: looksUp ? generation : undefined };
  }

  #makeRoom(): void {
    for (const entry of this.#kept.keys()) {
      if (this.#bytes <= MOST_BYTES || this.#kept.size === 1) return;
      this.#kept.delete(entry);
      this.#bytes -= bytesOf(entry);
    }
  }
}

function bytesOf(entry: Entry): number {
  return 1024 + (entry.fingerprint?.chars ?? entry.body.length) * BYTES_PER_CHAR;
}
