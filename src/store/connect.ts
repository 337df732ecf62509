import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { openPostgres } from './dialect/postgres.ts';
import { NodeSqliteDialect, openSqlite } from './dialect/sqlite.ts';
import { makeFolder } from './files.ts';
import { rethrow } from './trouble.ts';

/** An open database, to be closed by whoever opened it. `sqlite` is there only when it is one. */
export type Connection = {
  readonly db: Kysely<unknown>;
  readonly kind: 'sqlite' | 'postgres';
  readonly sqlite?: DatabaseSync;
  readonly isNew: boolean;
  /** What is said of it to a person: the file, or the host without name and password. */
  readonly where: string;
  close(): Promise<void>;
};

const LONGEST_WAIT_MS = 10_000;

/**
 * Opens the SQLite file at `where`, or PostgreSQL where that is a `postgres://` address. Makes no table. `waitMs` is
 * how long a statement waits for another process that writes to the file, or for a connection.
 */
export function connect(where: string, { waitMs = LONGEST_WAIT_MS } = {}): Connection {
  if (isPostgres(where)) return connectPostgres(where, waitMs);
  try {
    return connectSqlite(where, waitMs);
  } catch (error) {
    return rethrow(error, where);
  }
}

/** Whether a database is PostgreSQL, by its address. */
export function isPostgres(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where);
}

function connectSqlite(file: string, waitMs: number): Connection {
  makeFolder(dirname(file));
  const isNew = !existsSync(file);
  const sqlite = openSqlite(file, waitMs);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(sqlite) });
  const close = async () => {
    await db.destroy();
    if (sqlite.isOpen) sqlite.close(); // Kysely closes only what it has used
  };
  return { db, kind: 'sqlite', sqlite, isNew, where: file, close };
}

function connectPostgres(url: string, waitMs: number): Connection {
  const db = new Kysely<unknown>({ dialect: openPostgres(url, waitMs) });
  return { db, kind: 'postgres', isNew: false, where: hostOf(url), close: () => db.destroy() };
}

function hostOf(url: string): string {
  const host = /^[^?]*@([^/?]*)/.exec(url)?.[1] ?? /^\w+:\/\/([^/?]*)/.exec(url)?.[1];
  return host || 'localhost';
}
