import { joinBytes } from './bytes.ts';
import { decodeJson, encodeJson } from './json.ts';
import { seal, unseal } from './keys.ts';
import { letOthers } from './let-others.ts';
import { type Change, type Shelf, ShelfFault } from './shelf.ts';

const BYTES = 0;
const JSON_VALUE = 1;
const SLICE = 100; // sealing many at once holds the page

export type Row = readonly [key: string, value: unknown];

/** What this browser keeps, sealed with a key that nobody can read. A row that is taken away has no value. */
export type Kept = {
  readonly read: <T>(key: string) => Promise<T | undefined>;
  readonly list: <T>(
    prefix: string,
    part?: { readonly before?: string | undefined; readonly most?: number | undefined },
  ) => Promise<readonly (readonly [string, T])[]>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
  /** All or nothing, and on the disk when it is done. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
};

export function keptOn(shelf: Shelf, key: CryptoKey): Kept {
  const opened = async <T>(place: string, sealed: Uint8Array): Promise<T> => {
    const plain = await unseal(key, place, sealed);
    if (!plain) throw new ShelfFault('storageGone');
    return (plain[0] === BYTES ? plain.slice(1) : decodeJson(plain.subarray(1))) as T;
  };
  return {
    read: async <T>(place: string) => {
      const sealed = await shelf.get(place);
      return sealed && opened<T>(place, sealed);
    },
    list: async <T>(prefix: string, part = {}) =>
      Promise.all(
        (await shelf.range(prefix, part)).map(
          async ([place, sealed]) => [place, await opened<T>(place, sealed)] as const,
        ),
      ),
    keys: shelf.keysIn,
    write: async (rows) => {
      const sealed = async ([place, value]: Row): Promise<Change> => [
        place,
        value === undefined ? undefined : await seal(key, place, plainOf(value)),
      ];
      const changes: Change[] = [];
      for (let from = 0; from < rows.length; from += SLICE) {
        if (from > 0) await letOthers();
        changes.push(...(await Promise.all(rows.slice(from, from + SLICE).map(sealed))));
      }
      await shelf.write(changes);
    },
  };
}

/** What stands behind a prefix in the keys that begin with it. */
export async function namesUnder({ keys }: Pick<Kept, 'keys'>, prefix: string): Promise<string[]> {
  return (await keys(prefix)).map((key) => key.slice(prefix.length));
}

function plainOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array
    ? joinBytes(Uint8Array.of(BYTES), value)
    : joinBytes(Uint8Array.of(JSON_VALUE), encodeJson(value));
}
