import { instantText } from '../kit/instants.ts';
import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import type { AnnouncementRow, QuestionTables } from './tables.ts';

/** What the owner announced, as it is kept. */
export type Announcement = {
  readonly id: string;
  readonly questionId: string;
  readonly lang: Language;
  readonly title: string;
};

/** Another title for the same question replaces the one before. */
export async function saveAnnouncement(island: Island, { id, questionId, lang, title }: Announcement): Promise<void> {
  const island_id = island.place.id;
  await tables(island)
    .insertInto('announcement')
    .values({ island_id, id, question_id: questionId, lang, title, made_at: instantText(island.now) })
    .onConflict((on) => on.columns(['island_id', 'question_id']).doUpdateSet({ title }))
    .execute();
}

export async function removeAnnouncement(island: Island, id: string): Promise<void> {
  const of = { island_id: island.place.id, id };
  await tables(island)
    .deleteFrom('announcement')
    .where((by) => by.and(of))
    .execute();
}

/** Everything announced, oldest first; what has been answered since is among it. */
export async function allAnnouncements(island: Island): Promise<readonly Announcement[]> {
  const rows = tables(island).selectFrom('announcement').selectAll().where('island_id', '=', island.place.id);
  return (await rows.orderBy('made_at').orderBy('id').execute()).map(announcementOf);
}

/** Somebody wants the answer to what was announced, too. */
export async function saveJoined(island: Island, targetId: string, questionId: string): Promise<void> {
  await tables(island)
    .insertInto('announcement_person')
    .values({ island_id: island.place.id, question_id: questionId, target_id: targetId })
    .execute();
}

/** The questions of those who want the answer that one of these questions gets, too. */
export async function joinedTo(island: Island, targetIds: readonly string[]): Promise<readonly string[]> {
  if (targetIds.length === 0) return [];
  const rows = await tables(island)
    .selectFrom('announcement_person')
    .select('question_id as id')
    .where('island_id', '=', island.place.id)
    .where('target_id', 'in', targetIds)
    .orderBy('question_id')
    .execute();
  return rows.map(({ id }) => id);
}

function announcementOf({ id, question_id, lang, title }: AnnouncementRow): Announcement {
  return { id, questionId: question_id, lang, title };
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
