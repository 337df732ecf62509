import { DatabaseSync } from 'node:sqlite';
import type { Post } from './core/post.ts';
import type { Known } from './imported.ts';

export type Thread = readonly [Post, ...Post[]];

/** The posts of an archive while they are sorted: in a nameless file that is gone with the process, not in memory. */
export type Shelf = {
  /** False where a post of this id lies there already. */
  readonly put: (post: Post) => boolean;
  /** Finds of every post the one its thread begins with; answers with how many go on from another. */
  readonly join: () => number;
  /** Every thread, the oldest first, its parts in their order; one held at a time. */
  readonly threads: () => Generator<Thread>;
  readonly remember: (known: Known) => void;
  readonly knownOf: (id: string) => Known | undefined;
  readonly wish: (file: string) => void;
  /** Undefined where no post names it; empty until it was brought. */
  readonly wished: (file: string) => string | undefined;
  readonly allWished: () => Generator<string>;
  readonly brought: (file: string, as: string) => void;
  readonly close: () => void;
};

/** Makes an empty shelf. Nothing of it is ever seen by anybody else. */
export function openShelf(): Shelf {
  const database = new DatabaseSync('');
  database.exec(`
    pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536;
    create table post (n integer primary key, id text unique, after text, at text, start integer, json text) strict;
    create table picture (file text primary key, name text) strict, without rowid;
    create table known (id text primary key, json text) strict, without rowid;
    begin`);
  const put = database.prepare('insert or ignore into post (id, after, at, json) values (?, ?, ?, ?)');
  const remember = database.prepare('insert or replace into known values (?, ?)');
  const known = database.prepare('select json from known where id = ?');
  const wish = database.prepare(`insert or ignore into picture values (?, '')`);
  const wished = database.prepare('select name from picture where file = ?');
  const brought = database.prepare('update picture set name = ? where file = ?');
  return {
    put: (post) => put.run(post.id, post.after ?? null, instantOf(post), JSON.stringify(post)).changes === 1,
    join: () => join(database),
    threads: () => threads(database),
    remember: (one) => {
      const json = JSON.stringify(one);
      for (const id of [one.id, ...(one.ids ?? [])]) remember.run(id, json);
    },
    knownOf: (id) => {
      const row = known.get(id);
      return row && (JSON.parse(String(row.json)) as Known);
    },
    wish: (file) => void wish.run(file),
    wished: (file) => wished.get(file)?.name?.toString(),
    *allWished() {
      for (const { file } of database.prepare('select file from picture order by file').iterate()) yield String(file);
    },
    brought: (file, as) => void brought.run(as, file),
    close: () => database.close(),
  };
}

/** So that instants written in different ways stand in their order. */
function instantOf({ publishedAt }: Post): string {
  return new Date(publishedAt).toISOString();
}

/** A part whose beginning is missing begins a thread; of a ring the oldest does. */
function join(database: DatabaseSync): number {
  database.exec('update post set start = n where after is null or after not in (select id from post)');
  const before = database.prepare(
    'select p.n, p.start, p.after from post q join post p on p.id = q.after where q.n = ?',
  );
  const set = database.prepare('update post set start = ? where n = ?');
  let joined = 0;
  for (const row of database.prepare('select n from post where start is null order by at, n').all()) {
    const own = Number(row.n);
    const seen = new Set([own]);
    let start: number | undefined;
    for (let at = own; start === undefined; ) {
      const next = before.get(at);
      if (!next || seen.has(Number(next.n))) start = Math.min(...seen);
      else if (next.start !== null) start = Number(next.start);
      else at = Number(next.n);
      seen.add(at);
    }
    set.run(start, own);
    if (start !== own) joined += 1;
  }
  database.exec('create index thread on post (start, at, n); create index moment on post (at, n)');
  return joined;
}

function* threads(database: DatabaseSync): Generator<Thread> {
  const parts = database.prepare('select json from post where start = ? order by n = start desc, at, n');
  for (const { n } of database.prepare('select n from post where start = n order by at, n').iterate()) {
    const [first, ...rest] = parts.all(Number(n)).map(({ json }) => JSON.parse(String(json)) as Post);
    if (first) yield [first, ...rest];
  }
}
