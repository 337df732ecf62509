import type { ColumnTypes } from './dialect/column-types.ts';
import { jobs } from './migrations/001-jobs.ts';
import { mail } from './migrations/002-mail.ts';
import { questions } from './migrations/003-questions.ts';
import { desk } from './migrations/004-desk.ts';
import { announced } from './migrations/005-announced.ts';
import { deskWork } from './migrations/006-desk-work.ts';
import { mailIn } from './migrations/007-mail-in.ts';
import { letter } from './migrations/008-letter.ts';
import { rooms } from './migrations/009-rooms.ts';
import { roomsAnnounced } from './migrations/010-rooms-announced.ts';
import { heldDropped } from './migrations/011-held-dropped.ts';
import { roomsGates } from './migrations/012-rooms-gates.ts';

export type Migration = { readonly name: string; readonly statements: (types: ColumnTypes) => readonly string[] };

/** Every change of the tables, in order; the number is the place in this list. Forward only, never edited once released. */
export const MIGRATIONS: readonly Migration[] = [
  jobs,
  mail,
  questions,
  desk,
  announced,
  deskWork,
  mailIn,
  letter,
  rooms,
  roomsAnnounced,
  heldDropped,
  roomsGates,
];

/** Tables and indexes that do not begin with `island_id`, each with its reason. */
export const WITHOUT_ISLAND: Readonly<Record<string, string>> = {
  migrations: 'the version of the whole database',
  jobs_due: 'one clock serves the islands of a process in order of time',
};
