import type { Migration } from '../migrations.ts';

/**
 * A commit that removes somebody is a gate: whoever sat in the room before reads on only with the token of the epoch it
 * opened, which nobody has who was removed.
 */
export const roomsGates: Migration = {
  name: 'rooms-gates',
  statements: ({ integer, tableEnd }) => [
    `alter table room add column gate_seq ${integer} not null default 0`,
    `alter table room_seat add column passed_seq ${integer} not null default 0`,
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
