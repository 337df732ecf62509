import type { Migration } from '../migrations.ts';

/** What the delivery service of the encrypted rooms keeps: ciphertext, hashes of tokens, counters. No names, no texts. */
export const rooms: Migration = {
  name: 'rooms',
  statements: ({ bytes, integer, tableEnd }) => [
    `create table room (
      island_id text not null,
      id text not null,
      epoch ${integer} not null,
      seq ${integer} not null,
      token_hash text not null,
      former_token_hash text not null default '',
      stored_bytes ${integer} not null default 0,
      made_on text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    `create table room_wrap_key (
      island_id text not null,
      room_id text not null,
      wrap_key ${bytes} not null,
      primary key (island_id, room_id)
    )${tableEnd}`,
    `create table room_entry (
      island_id text not null,
      room_id text not null,
      seq ${integer} not null,
      epoch ${integer} not null,
      kind text not null,
      client_id text not null,
      body ${bytes} not null,
      expires_at text not null,
      primary key (island_id, room_id, seq)
    )${tableEnd}`,
    'create unique index room_entry_client on room_entry (island_id, room_id, client_id)',
    'create index room_entry_expires on room_entry (island_id, expires_at)',
    `create table room_seat (
      island_id text not null,
      room_id text not null,
      id text not null,
      token_hash text not null,
      read_seq ${integer} not null default 0,
      primary key (island_id, room_id, id)
    )${tableEnd}`,
    `create table room_device (
      island_id text not null,
      id text not null,
      token_hash text not null,
      made_on text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    `create table room_used_code (
      island_id text not null,
      id text not null,
      used_at text not null,
      primary key (island_id, id)
    )${tableEnd}`,
    `create table room_key_package (
      island_id text not null,
      ref text not null,
      device_id text not null,
      body ${bytes} not null,
      invite_id text not null default '',
      expires_at text not null,
      primary key (island_id, ref)
    )${tableEnd}`,
    'create index room_key_package_device on room_key_package (island_id, device_id, invite_id)',
    `create table room_invite (
      island_id text not null,
      id text not null,
      token_hash text not null,
      card ${bytes} not null,
      expires_at text not null,
      room_id text not null default '',
      primary key (island_id, id)
    )${tableEnd}`,
    `create table room_welcome (
      island_id text not null,
      device_id text not null,
      room_id text not null,
      invite_id text not null,
      body ${bytes} not null,
      expires_at text not null,
      primary key (island_id, device_id, room_id)
    )${tableEnd}`,
    `create table room_file_part (
      island_id text not null,
      room_id text not null,
      file_id text not null,
      part ${integer} not null,
      body ${bytes} not null,
      expires_at text not null,
      primary key (island_id, room_id, file_id, part)
    )${tableEnd}`,
    'create index room_file_part_expires on room_file_part (island_id, expires_at)',
    `create table room_vault (
      island_id text not null,
      id text not null,
      token_hash text not null,
      version ${integer} not null,
      body ${bytes} not null,
      primary key (island_id, id)
    )${tableEnd}`,
  ],
};
