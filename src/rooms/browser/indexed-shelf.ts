import { type Change, type Shelf, ShelfFault, type ShelfKeys } from './shelf.ts';

const ROWS = 'rows';
const KEYS = 'keys';
const LAST = '\uffff';
const SLICE = 250;

/** The shelf on the browser's disk (IndexedDB). */
export async function indexedShelf(name = 'insel-rooms'): Promise<Shelf> {
  const db = await opened(name);
  const inRows = <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) =>
    transacted(db, ROWS, mode, ask);
  return {
    get: (key) => inRows<Uint8Array | undefined>('readonly', (store) => store.get(key)),
    range: (prefix, { before, most } = {}) => rowsIn(db, prefix, before, most),
    keysIn: async (prefix) =>
      (await inRows('readonly', (store) => store.getAllKeys(IDBKeyRange.bound(prefix, prefix + LAST)))).map(String),
    write: (changes) => written(db, changes),
    keys: () => transacted<ShelfKeys | undefined>(db, KEYS, 'readonly', (store) => store.get(1)),
    keepKeys: async (keys) => {
      // `add` fails where another tab was first; then the other's keys are the ones.
      await transacted(db, KEYS, 'readwrite', (store) => store.add(keys, 1)).catch(() => undefined);
      const kept = await transacted<ShelfKeys | undefined>(db, KEYS, 'readonly', (store) => store.get(1));
      if (!kept) throw new ShelfFault('browserFull');
      return kept;
    },
    clear: async () => {
      await inRows('readwrite', (store) => store.clear());
      await transacted(db, KEYS, 'readwrite', (store) => store.clear());
    },
  };
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ROWS);
      request.result.createObjectStore(KEYS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(faultOf(request.error));
  });
}

/** One transaction that is on the disk when it answers. */
function transacted<T>(
  db: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = begun(db, store, mode);
    const request = ask(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(faultOf(transaction.error));
  });
}

/** In slices, each when the one before it is done: asking for thousands of rows at once holds the page. */
function written(db: IDBDatabase, changes: readonly Change[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = begun(db, ROWS, 'readwrite');
    const store = transaction.objectStore(ROWS);
    const writeFrom = (from: number) => {
      const to = Math.min(from + SLICE, changes.length);
      for (const [at, [key, bytes]] of changes.slice(from, to).entries()) {
        const request = bytes ? store.put(bytes, key) : store.delete(key);
        if (from + at === to - 1 && to < changes.length) request.onsuccess = () => writeFrom(to);
      }
      if (to === changes.length) transaction.commit(); // without waiting for answers that nobody reads
    };
    writeFrom(0);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(faultOf(transaction.error));
  });
}

function rowsIn(db: IDBDatabase, prefix: string, before: string | undefined, most: number | undefined) {
  return new Promise<(readonly [string, Uint8Array])[]>((resolve, reject) => {
    const transaction = begun(db, ROWS, 'readonly');
    const store = transaction.objectStore(ROWS);
    const range = IDBKeyRange.bound(prefix, before ?? prefix + LAST, false, true);
    const found: (readonly [string, Uint8Array])[] = [];
    if (most === undefined) {
      const keys = store.getAllKeys(range);
      const rows = store.getAll(range);
      transaction.oncomplete = () => resolve(keys.result.map((key, at) => [String(key), rows.result[at]] as const));
    } else {
      const request = store.openCursor(range, 'prev');
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor || found.length >= most) return;
        found.unshift([String(cursor.key), cursor.value]);
        cursor.continue();
      };
      transaction.oncomplete = () => resolve(found);
    }
    transaction.onabort = () => reject(faultOf(transaction.error));
  });
}

function begun(db: IDBDatabase, store: string, mode: IDBTransactionMode): IDBTransaction {
  try {
    return db.transaction(store, mode, { durability: 'strict' });
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): ShelfFault {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new ShelfFault(isFull ? 'browserFull' : 'storageGone', error);
}
