import type { Migration } from '../migrations.ts';

/** What the owner does with questions, step by step, so that each can be undone; what he said of pairs; days counted. */
export const deskWork: Migration = {
  name: 'desk-work',
  statements: ({ integer, tableEnd }) => [
    `alter table question_event add column nth ${integer} not null default 0`,
    `alter table question_event add column step text not null default ''`,
    `alter table question_event add column was text not null default ''`,
    `alter table question_event add column undone ${integer} not null default 0`,
    `create table desk_step (
      island_id text not null,
      id text not null,
      nth ${integer} not null,
      kind text not null,
      at text not null,
      undone_at text not null default '',
      primary key (island_id, id)
    )${tableEnd}`,
    'create index desk_step_nth on desk_step (island_id, nth)',
    'create index question_event_step on question_event (island_id, step)',
    `create table verdict (
      island_id text not null,
      a_id text not null,
      b_id text not null,
      same ${integer} not null,
      step text not null,
      primary key (island_id, a_id, b_id, step)
    )${tableEnd}`,
    'create index verdict_b on verdict (island_id, b_id)',
    'create index verdict_step on verdict (island_id, step)',
    `create table question_count (
      island_id text not null,
      day text not null,
      what text not null,
      times ${integer} not null default 0,
      primary key (island_id, day, what)
    )${tableEnd}`,
    `alter table question add column knows_entry text not null default ''`,
    `create index question_knows on question (island_id, knows_entry)`,
  ],
};
