import type { Migration } from '../migrations.ts';

/** The step in which the owner dropped a held answer, so that it can be undone. */
export const heldDropped: Migration = {
  name: 'held-dropped',
  statements: () => [`alter table held_answer add column dropped text not null default ''`],
};
