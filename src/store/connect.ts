import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { openPostgres } from './dialect/postgres.ts';
import { NodeSqliteDialect, openSqlite } from './dialect/sqlite.ts';

/** An open database, to be closed by whoever opened it. `sqlite` is there only when it is one. */
export type Connection = {
  readonly db: Kysely<unknown>;
  readonly kind: 'sqlite' | 'postgres';
  readonly sqlite?: DatabaseSync;
  readonly isNew: boolean;
  close(): Promise<void>;
};

/** Opens the SQLite file at `where`, or PostgreSQL where that is a `postgres://` address. Makes no table. */
export function connect(where: string): Connection {
  return /^postgres(ql)?:\/\//.test(where) ? connectPostgres(where) : connectSqlite(where);
}

function connectSqlite(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  const sqlite = openSqlite(file);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(sqlite) });
  const close = async () => {
    await db.destroy();
    if (sqlite.isOpen) sqlite.close(); // Kysely closes only what it has used
  };
  return { db, kind: 'sqlite', sqlite, isNew, close };
}

function connectPostgres(url: string): Connection {
  const db = new Kysely<unknown>({ dialect: openPostgres(url) });
  return { db, kind: 'postgres', isNew: false, close: () => db.destroy() };
}
