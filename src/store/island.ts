import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../kit/language.ts';
import type { Section } from '../kit/section.ts';
import { takeTurn } from './dialect/locking.ts';

declare const islandId: unique symbol;

/** A UUIDv7 from `insel.yaml`; leads every key of the database. */
export type IslandId = string & { readonly [islandId]: true };

/** Where an island lies. The same object for as long as it is open, so that memory can be held by it (WeakMap). */
export type Place = { readonly id: IslandId; readonly folder: string };

/** What every page and mail says of the island. `url` is an origin without a slash at its end. */
export type About = {
  readonly url: string;
  readonly hosts: readonly string[];
  readonly name: string;
  readonly sentence: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly [Language, ...Language[]];
  readonly zone: string;
  readonly owner: Owner;
};

export type Owner = { readonly email: string; readonly telephone?: string; readonly address?: string };

/** The database of a process, or the transaction that is running. */
export type Database = Kysely<unknown> | Transaction<unknown>;

/** An island as a verb meets it: whose data, which database, what time it is. Made anew for every visit and job. */
export type Island = {
  readonly place: Place;
  readonly about: About;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly db: Database;
  readonly keys: Keys;
  readonly now: Temporal.Instant;
};

/** Secrets in `data/keys/`, outside of the database; 32 bytes each. */
export type Keys = { readonly tokens: Uint8Array; readonly seal: Uint8Array };

/** The settings a part reads from `insel.yaml`; throws where the part's section was never composed. */
export function section<T>(island: Island, of: Section<T>): T {
  if (!island.settings.has(of.name)) throw new Error(`the section "${of.name}" was not read`);
  return island.settings.get(of.name) as T;
}

/**
 * Runs work in one transaction: everything it saves and posts happens, or nothing. Await only SQL inside. An island has one
 * at a time, in all processes together: what is read inside stays true until the end of it.
 */
export function together<T>(island: Island, work: (island: Island) => Promise<T>): Promise<T> {
  if (island.db.isTransaction) return work(island);
  return island.db.transaction().execute(async (db) => {
    await takeTurn(db, island.place.id);
    return work({ ...island, db });
  });
}
