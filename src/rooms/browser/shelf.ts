import type { SigningKey } from './signing.ts';

/** A row to be written, or to be taken away where it has no bytes. */
export type Change = readonly [key: string, bytes: Uint8Array | undefined];

/**
 * Where a browser keeps things: rows of bytes in the order of their keys, and keys that cannot be read. What is written
 * together is there together or not at all, and is on the disk when the promise is kept.
 */
export type Shelf = {
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** Rows whose key begins with `prefix`; with `before` those below it; with `most` the last ones. In rising order. */
  readonly range: (
    prefix: string,
    part?: { readonly before?: string | undefined; readonly most?: number | undefined },
  ) => Promise<readonly (readonly [string, Uint8Array])[]>;
  readonly keysIn: (prefix: string) => Promise<readonly string[]>;
  readonly write: (changes: readonly Change[]) => Promise<void>;
  readonly keys: () => Promise<ShelfKeys | undefined>;
  /** Keeps the keys if there are none yet; says which are there. */
  readonly keepKeys: (keys: ShelfKeys) => Promise<ShelfKeys>;
  readonly clear: () => Promise<void>;
};

/** The key that seals the rows, and this browser's signing key. Neither can be read by anybody, us included. */
export type ShelfKeys = { readonly sealing: CryptoKey; readonly signing: SigningKey };

/** The disk or the browser's share of it is full, or the storage was taken away. */
export class ShelfFault extends Error {
  override readonly name = 'ShelfFault';
  readonly why: 'browserFull' | 'storageGone';

  constructor(why: 'browserFull' | 'storageGone', cause?: unknown) {
    super(`the browser's storage: ${why}`, { cause });
    this.why = why;
  }
}

/** A shelf that lasts as long as the page: in private mode where nothing else is there, and in tests. */
export function memoryShelf(rows: Map<string, Uint8Array> = new Map()): Shelf {
  let kept: ShelfKeys | undefined;
  return {
    get: async (key) => rows.get(key),
    range: async (prefix, { before, most } = {}) => {
      const found = [...rows.keys()].filter((key) => key.startsWith(prefix) && (before === undefined || key < before));
      const sorted = found.sort((a, b) => (a < b ? -1 : 1)).slice(most === undefined ? 0 : -most);
      return sorted.flatMap((key) => {
        const bytes = rows.get(key);
        return bytes ? [[key, bytes] as const] : [];
      });
    },
    keysIn: async (prefix) => [...rows.keys()].filter((key) => key.startsWith(prefix)).sort(),
    write: async (changes) => {
      for (const [key, bytes] of changes) bytes ? rows.set(key, bytes) : rows.delete(key);
    },
    keys: async () => kept,
    keepKeys: async (keys) => {
      kept ??= keys;
      return kept;
    },
    clear: async () => {
      rows.clear();
      kept = undefined;
    },
  };
}
