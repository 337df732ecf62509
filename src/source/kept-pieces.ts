import { hash } from 'node:crypto';
import { BUILD } from '../kit/build.ts';
import { openPieces, type Piece, type Pieces, PiecesWriter } from '../store/pieces.ts';

// Of fewer nobody notices that they are made again.
const FEW = 200;
// Writing all costs about a twentieth of making them, and the starts to come would make what is new again.
const ONE_FRESH_WRITES = 100;

/** What a piece depends on, beside the program: of a text its digest. What may hold a NUL comes last. */
export type Ground = readonly string[];

type Rows = { readonly rows: readonly [key: string, piece: Piece][]; readonly about: unknown };

/**
 * What is made of each text of an island, kept in a file of `data/cache/` by all that it depends on, its ground. A process
 * finds there what an earlier one of the same program made, and keeps what it wanted itself. Not for what others wrote, which
 * may have to be erased.
 */
export class KeptPieces {
  readonly #path: string;
  #pieces: Pieces | undefined;
  #known: ReadonlyMap<string, Piece>;
  /** All that was asked for, until it is kept. */
  #wanted: Set<string> | undefined;
  readonly #fresh = new Map<string, Piece>();
  readonly #writer: PiecesWriter;

  /** With `keeps`, `keep` is to come; others only find. */
  constructor(path: string, { keeps }: { readonly keeps: boolean }) {
    this.#path = path;
    this.#pieces = openPieces(this.#path, BUILD);
    this.#known = new Map(rowsOf(this.#pieces)?.rows);
    this.#wanted = keeps ? new Set() : undefined;
    this.#writer = new PiecesWriter(this.#path);
  }

  /** What was kept about all of them. */
  get about(): unknown {
    return rowsOf(this.#pieces)?.about;
  }

  find(ground: Ground): string | undefined {
    const key = keyOf(ground);
    const piece = this.#known.get(key);
    const found = piece && this.#pieces?.textAt(piece);
    if (found !== undefined) this.#wanted?.add(key);
    return found;
  }

  /** What was made because it was not found. */
  put(ground: Ground, made: () => string): void {
    if (!this.#wanted) return;
    const key = keyOf(ground);
    this.#wanted.add(key);
    if (!this.#fresh.has(key)) this.#attempt(() => void this.#fresh.set(key, this.#writer.put(made())));
  }

  /**
   * Writes what was wanted until now, if enough of it is new or something is wanted no more; in steps, since of ten thousand
   * that takes a while. What was found is carried over as `again` says. A full or read-only disk costs the time of making all
   * again.
   */
  *keep(again = (found: string) => found, about: () => unknown = () => undefined): Generator<void, void> {
    const wanted = this.#wanted;
    if (wanted && this.#isWorthIt(wanted)) {
      const rows: [string, Piece][] = [];
      for (const key of wanted.size < FEW ? [] : wanted) {
        this.#attempt(() => rows.push(...this.#carried(key, again)));
        yield;
        if (this.#wanted !== wanted) return;
      }
      this.#attempt(() => this.#finish({ rows, about: about() }));
    }
    this.#giveUp();
  }

  /** What was kept is kept; nothing is found any more. */
  close(): void {
    this.#giveUp();
    this.#pieces?.close();
    this.#pieces = undefined;
    this.#known = new Map();
  }

  #isWorthIt(wanted: ReadonlySet<string>): boolean {
    const isGone = [...this.#known.keys()].some((key) => !wanted.has(key));
    return isGone || (wanted.size >= FEW && this.#fresh.size * ONE_FRESH_WRITES >= wanted.size);
  }

  #carried(key: string, again: (found: string) => string): [string, Piece][] {
    const fresh = this.#fresh.get(key);
    const before = fresh ? undefined : this.#known.get(key);
    const found = before && this.#pieces?.textAt(before);
    const piece = found === undefined ? fresh : this.#writer.put(again(found));
    return piece ? [[key, piece]] : [];
  }

  #finish(kept: Rows): void {
    const written = this.#writer.finish(BUILD, kept);
    this.#pieces?.close();
    this.#pieces = written;
    this.#known = new Map(kept.rows);
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#giveUp();
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }

  /** What was not kept by now is not going to be. */
  #giveUp(): void {
    this.#wanted = undefined;
    this.#fresh.clear();
    this.#writer.discard();
  }
}

function rowsOf(pieces: Pieces | undefined): Rows | undefined {
  return pieces?.about as Rows | undefined;
}

// What is not found is put soon after.
let last: { readonly ground: Ground; readonly key: string } | undefined;

function keyOf(ground: Ground): string {
  if (last?.ground !== ground) last = { ground, key: hash('sha256', ground.join('\0'), 'base64') };
  return last.key;
}
