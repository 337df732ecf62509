import type { Migration } from '../migrations.ts';

/** Which seats are the owner's, and when a mail tells that something new lies before them. */
export const roomsAnnounced: Migration = {
  name: 'rooms-announced',
  statements: ({ integer }) => [
    `alter table room_seat add column device_id text not null default ''`,
    `alter table room_seat add column announce text not null default 'rounds'`,
    `alter table room_seat add column announced_seq ${integer} not null default 0`,
  ],
};
