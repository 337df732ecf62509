import type { Migration } from '../migrations.ts';

/** The letter: readers and their proofs, letters, and the ledger of what goes to many. */
export const letter: Migration = {
  name: 'letter',
  statements: ({ bytes, integer, tableEnd }) => [
    `alter table mail_out add column lease_by text not null default ''`,
    `create table mail_bulk (
      island_id text not null,
      mailing_id text not null,
      recipient_id text not null,
      message_id text not null,
      provider text not null,
      state text not null,
      due_at text not null,
      next_at text not null,
      attempts ${integer} not null,
      tried_at text not null,
      lease_by text not null,
      lease_until text not null,
      status text not null,
      reply text not null,
      handed_at text not null,
      primary key (island_id, mailing_id, recipient_id)
    )${tableEnd}`,
    'create index mail_bulk_next on mail_bulk (island_id, state, provider, next_at)',
    'create index mail_bulk_tried on mail_bulk (island_id, tried_at)',
    'create index mail_bulk_recipient on mail_bulk (island_id, recipient_id)',
    'create index mail_bulk_message on mail_bulk (island_id, message_id)',
    `create table mail_rest (
      island_id text not null,
      provider text not null,
      until text not null,
      times ${integer} not null,
      status text not null,
      primary key (island_id, provider)
    )${tableEnd}`,
    `create table mail_day (
      island_id text not null,
      domain text not null,
      day text not null,
      handed ${integer} not null,
      primary key (island_id, domain, day)
    )${tableEnd}`,
    `create table letter_reader (
      island_id text not null,
      id text not null,
      ref text not null,
      address_print text not null,
      sealed ${bytes} not null,
      lang text not null,
      state text not null,
      generation ${integer} not null,
      asked_at text not null,
      since text not null,
      left_at text not null,
      provider text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    'create unique index letter_reader_address on letter_reader (island_id, address_print)',
    'create unique index letter_reader_ref on letter_reader (island_id, ref)',
    'create index letter_reader_state on letter_reader (island_id, state, lang)',
    `create table letter_proof (
      island_id text not null,
      reader_id text not null,
      nth ${integer} not null,
      at text not null,
      kind text not null,
      sealed ${bytes} not null,
      chain text not null,
      primary key (island_id, reader_id, nth)
    )${tableEnd}`,
    `create table letter_suppressed (
      island_id text not null,
      address_print text not null,
      reason text not null,
      at text not null,
      primary key (island_id, address_print)
    )${tableEnd}`,
    `create table letter (
      island_id text not null,
      id text not null,
      lang text not null,
      state text not null,
      send_at text not null,
      released_at text not null,
      subject text not null,
      content text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    'create index letter_send on letter (island_id, send_at)',
    `create table letter_entry (
      island_id text not null,
      entry_id text not null,
      letter_id text not null,
      nth ${integer} not null,
      primary key (island_id, entry_id)
    )${tableEnd}`,
    'create index letter_entry_letter on letter_entry (island_id, letter_id)',
    `create table letter_start (
      island_id text not null,
      lang text not null,
      on_day text not null,
      primary key (island_id, lang)
    )${tableEnd}`,
  ],
};
