import type { Migration } from '../migrations.ts';

/**
 * A commit that removes somebody is a gate: whoever sat in the room before reads on only with the token of the epoch it
 * opened, which nobody has who was removed. Also: by which key the members of a room know a browser of the owner's, so that it
 * can be shut out; and when a vault was last touched, so that it goes when nobody has for long.
 */
export const roomsGates: Migration = {
  name: 'rooms-gates',
  statements: ({ integer, tableEnd }) => [
    `alter table room add column gate_seq ${integer} not null default 0`,
    `alter table room_seat add column passed_seq ${integer} not null default 0`,
    `alter table room_device add column device_key text not null default ''`,
    `alter table room_vault add column touched_on text not null default ''`,
    `create table room_gate (
      island_id text not null,
      room_id text not null,
      seq ${integer} not null,
      epoch ${integer} not null,
      token_hash text not null,
      primary key (island_id, room_id, seq)
    )${tableEnd}`,
  ],
};
