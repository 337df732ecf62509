import type { Migration } from '../migrations.ts';

/** What other mail servers report about mails that were sent, and where reading a mailbox stands. */
export const mailIn: Migration = {
  name: 'mail-in',
  statements: ({ bytes, integer, tableEnd }) => [
    `create table mail_bounces (
      island_id text not null,
      id text not null,
      message_id text not null,
      address_print text not null,
      class text not null,
      status text not null,
      reported_at text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    'create index mail_bounces_address on mail_bounces (island_id, address_print, reported_at)',
    'create index mail_bounces_message on mail_bounces (island_id, message_id)',
    `create table mail_box (
      island_id text not null,
      name text not null,
      state text not null,
      validity text not null,
      last_uid ${integer} not null,
      since text not null,
      found ${bytes} not null,
      seen_at text not null,
      problem text not null,
      primary key (island_id, name)
    )${tableEnd}`,
    `alter table mail_in add column from_print text not null default ''`,
    'create index mail_in_from on mail_in (island_id, from_print, came_at)',
  ],
};
