import type { Migration } from '../migrations.ts';

/** Work that outlives a request, and who serves which island. */
export const jobs: Migration = {
  name: 'jobs',
  statements: ({ integer, tableEnd }) => [
    `create table jobs (
      island_id text not null,
      id text not null,
      kind text not null,
      unique_key text not null,
      payload text not null,
      due_at text not null,
      attempts ${integer} not null default 0,
      lease_by text not null default '',
      lease_until text not null default '',
      failed text not null default '',
      primary key (island_id, id),
      unique (island_id, kind, unique_key)
    )${tableEnd}`,
    `create index jobs_due on jobs (due_at)`,
    `create table leases (
      island_id text not null,
      name text not null,
      holder text not null,
      folder text not null,
      until text not null,
      primary key (island_id, name)
    )${tableEnd}`,
  ],
};
