import type { Migration } from '../migrations.ts';

/** Mails on their way out, and messages that came in. Recipients and contents are sealed. */
export const mail: Migration = {
  name: 'mail',
  statements: ({ bytes, integer, tableEnd }) => [
    `create table mail_out (
      island_id text not null,
      id text not null,
      unique_key text not null,
      kind text not null,
      about text not null default '',
      message_id text not null,
      to_print text not null,
      sealed ${bytes} not null,
      state text not null default 'waiting',
      due_at text not null,
      next_at text not null,
      attempts ${integer} not null default 0,
      tried_at text not null default '',
      lease_until text not null default '',
      status text not null default '',
      handed_at text not null default '',
      reply text not null default '',
      file text not null default '',
      primary key (island_id, id),
      unique (island_id, unique_key)
    )${tableEnd}`,
    `create index mail_out_about on mail_out (island_id, about)`,
    `create index mail_out_waiting on mail_out (island_id, state, next_at)`,
    `create index mail_out_message on mail_out (island_id, message_id)`,
    `create index mail_out_to on mail_out (island_id, to_print, due_at)`,
    `create index mail_out_tried on mail_out (island_id, tried_at)`,
    `create table mail_in (
      island_id text not null,
      id text not null,
      unique_key text not null,
      came_at text not null,
      size_bytes ${integer} not null,
      sealed ${bytes} not null,
      file text not null default '',
      state text not null default 'new',
      reason text not null default '',
      about text not null default '',
      primary key (island_id, id),
      unique (island_id, unique_key)
    )${tableEnd}`,
    `create index mail_in_state on mail_in (island_id, state, came_at)`,
    `create index mail_in_about on mail_in (island_id, about)`,
  ],
};
