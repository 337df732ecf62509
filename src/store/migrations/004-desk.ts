import type { Migration } from '../migrations.ts';

/** How the owner signs in, and where he is signed in. */
export const desk: Migration = {
  name: 'desk',
  statements: ({ bytes, integer, tableEnd }) => [
    `create table sessions (
      island_id text not null,
      id text not null,
      secret_hash text not null,
      made_at text not null,
      seen_on text not null,
      expires_at text not null,
      browser text not null default '',
      primary key (island_id, id)
    )${tableEnd}`,
    `create table used_links (
      island_id text not null,
      id text not null,
      used_at text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    `create table passkeys (
      island_id text not null,
      id text not null,
      public_key ${bytes} not null,
      counter ${integer} not null default 0,
      transports text not null default '',
      label text not null default '',
      made_at text not null,
      used_at text not null default '',
      primary key (island_id, id)
    )${tableEnd}`,
  ],
};
