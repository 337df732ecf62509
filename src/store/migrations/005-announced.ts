import type { Migration } from '../migrations.ts';

/** What the owner says he is about to answer, and who wants the answer, too. */
export const announced: Migration = {
  name: 'announced',
  statements: ({ tableEnd }) => [
    `create table announcement (
      island_id text not null,
      id text not null,
      question_id text not null,
      lang text not null,
      title text not null,
      made_at text not null,
      primary key (island_id, id),
      unique (island_id, question_id)
    )${tableEnd}`,
    `create table announcement_person (
      island_id text not null,
      question_id text not null,
      target_id text not null,
      primary key (island_id, question_id)
    )${tableEnd}`,
    'create index announcement_person_of on announcement_person (island_id, target_id)',
  ],
};
