import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import type { Answer, Publication, Recipient } from './core/answer.ts';
import type { Question } from './core/question.ts';
import type { AnswerPersonRow, AnswerRow, QuestionTables } from './tables.ts';

export async function saveAnswer(island: Island, answer: Answer, recipients: readonly Recipient[]): Promise<void> {
  await tables(island).insertInto('answer').values(rowOf(island, answer)).execute();
  const persons = recipients.map((recipient) => personRow(island, answer.id, recipient));
  if (persons.length > 0) await tables(island).insertInto('answer_person').values(persons).execute();
}

export async function answerWithId(island: Island, id: string): Promise<Answer | undefined> {
  const row = await tables(island)
    .selectFrom('answer')
    .selectAll()
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && answerOf(row);
}

/** Answers that can still be taken back, and those that left since a moment; newest first. */
export async function answersSince(island: Island, since: Temporal.Instant): Promise<readonly Answer[]> {
  const rows = tables(island).selectFrom('answer').selectAll().where('island_id', '=', island.place.id);
  const found = await rows
    .where('taken_back_at', '=', '')
    .where('send_at', '>', instantText(since))
    .orderBy('made_at', 'desc')
    .execute();
  return found.map(answerOf);
}

/** Marks an answer as sent or taken back; false where either has happened. */
export async function closeAnswer(island: Island, id: string, how: 'sent_at' | 'taken_back_at'): Promise<boolean> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('answer')
    .set({ [how]: instantText(island.now) })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('sent_at', '=', '')
    .where('taken_back_at', '=', '')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Removes drafts and answers taken back that these questions had before and no question has any more. */
export async function dropReplaced(island: Island, questions: readonly Question[]): Promise<void> {
  const db = tables(island);
  const island_id = island.place.id;
  for (const id of new Set(questions.map(({ answerId }) => answerId).filter((each) => each !== undefined))) {
    const left = db.selectFrom('question').select('id').where('island_id', '=', island_id).where('answer_id', '=', id);
    if (await left.limit(1).executeTakeFirst()) continue;
    const dropped = await db
      .deleteFrom('answer')
      .where('island_id', '=', island_id)
      .where('id', '=', id)
      .where('taken_back_at', '<>', '')
      .executeTakeFirst();
    if (dropped.numDeletedRows === 0n) continue;
    const persons = db.deleteFrom('answer_person').where('island_id', '=', island_id);
    await persons.where('answer_id', '=', id).execute();
  }
}

/** Every answer that was ever given to a question, and is not taken back. */
export async function answersTo(island: Island, questionId: string): Promise<readonly Answer[]> {
  const ids = persons(island).where('question_id', '=', questionId).select('answer_id');
  const rows = tables(island).selectFrom('answer').selectAll().where('island_id', '=', island.place.id);
  return (await rows.where('id', 'in', ids).where('taken_back_at', '=', '').orderBy('made_at').execute()).map(answerOf);
}

/** Another title for what is not written yet; its address was promised in the mails and stays. */
export async function changeTitle(island: Island, id: string, title: string): Promise<void> {
  await tables(island)
    .updateTable('answer')
    .set({ title })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .execute();
}

/** What is published waits for its owner once more: words of an asker's stand in it that are given no longer. */
export async function holdPublished(island: Island, id: string): Promise<void> {
  await tables(island)
    .updateTable('answer')
    .set({ held: 1 })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('published_path', '<>', '')
    .execute();
}

/** Names of files that are promised in a mail and not written yet. */
export async function promisedSlugs(island: Island): Promise<ReadonlySet<string>> {
  const rows = tables(island).selectFrom('answer').select('slug').where('island_id', '=', island.place.id);
  const found = await rows
    .where('publish', '=', 1)
    .where('published_path', '=', '')
    .where('taken_back_at', '=', '')
    .execute();
  return new Set(found.map(({ slug }) => slug));
}

/** Answers whose publication waits for the owner's yes, oldest first. */
export async function heldPublications(island: Island): Promise<readonly Answer[]> {
  return (await waitingForOwner(island)).filter(({ publication }) => publication?.path === undefined);
}

/** Published answers that wait for their owner once more, oldest first. */
export async function heldPublished(island: Island): Promise<readonly Answer[]> {
  return (await waitingForOwner(island)).filter(({ publication }) => publication?.path !== undefined);
}

async function waitingForOwner(island: Island): Promise<readonly Answer[]> {
  const rows = tables(island).selectFrom('answer').selectAll().where('island_id', '=', island.place.id);
  const found = await rows
    .where('publish', '=', 1)
    .where('held', '=', 1)
    .where('taken_back_at', '=', '')
    .orderBy('made_at')
    .execute();
  return found.map(answerOf);
}

/** The owner's word about a publication that waited; false where it waits no more. */
export async function decidePublication(island: Island, id: string, isWanted: boolean): Promise<boolean> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('answer')
    .set({ held: 0, publish: Number(isWanted) })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('held', '=', 1)
    .where('published_path', '=', '')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function markPublished(island: Island, id: string, path: string): Promise<void> {
  await tables(island)
    .updateTable('answer')
    .set({ published_path: path })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .execute();
}

export async function recipientsOf(island: Island, answerId: string): Promise<readonly Recipient[]> {
  const rows = persons(island).where('answer_id', '=', answerId).orderBy('question_id');
  return (await rows.selectAll().execute()).map(recipientOf);
}

export async function recipientOfAnswer(
  island: Island,
  answerId: string,
  questionId: string,
): Promise<Recipient | undefined> {
  return (await recipientsOf(island, answerId)).find((each) => each.questionId === questionId);
}

export async function changeMail(island: Island, answerId: string, questionId: string, mailId: string): Promise<void> {
  await tables(island)
    .updateTable('answer_person')
    .set({ mail_id: mailId })
    .where('island_id', '=', island.place.id)
    .where('answer_id', '=', answerId)
    .where('question_id', '=', questionId)
    .execute();
}

/** Takes somebody out of an answer; the answer goes with the last one, unless it is public. */
export async function removeRecipient(island: Island, answerId: string, questionId: string): Promise<void> {
  const db = tables(island);
  const of = { island_id: island.place.id, answer_id: answerId };
  await db
    .deleteFrom('answer_person')
    .where((by) => by.and({ ...of, question_id: questionId }))
    .execute();
  if ((await recipientsOf(island, answerId)).length > 0) return;
  await db
    .deleteFrom('answer')
    .where('island_id', '=', island.place.id)
    .where('id', '=', answerId)
    .where('published_path', '=', '')
    .execute();
}

/** Remembers whose words stand in the source, so that erasing them is possible. */
export async function savePhrasing(island: Island, questionId: string, path: string, text: string): Promise<void> {
  await tables(island)
    .insertInto('phrasing')
    .values({ island_id: island.place.id, question_id: questionId, entry_path: path, text })
    .onConflict((on) => on.columns(['island_id', 'question_id', 'entry_path']).doNothing())
    .execute();
}

export async function phrasingsOf(
  island: Island,
  questionId: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const rows = tables(island).selectFrom('phrasing').selectAll().where('island_id', '=', island.place.id);
  const found = await rows.where('question_id', '=', questionId).execute();
  return found.map(({ entry_path, text }) => ({ path: entry_path, text }));
}

/** Counts that an entry answered somebody: entry and day, nothing else. */
export async function countAnsweredBy(island: Island, path: string, day: string): Promise<void> {
  await tables(island)
    .insertInto('answered_count')
    .values({ island_id: island.place.id, day, entry_path: path, times: 1 })
    .onConflict((on) =>
      on
        .columns(['island_id', 'day', 'entry_path'])
        .doUpdateSet((of) => ({ times: of('answered_count.times', '+', 1) })),
    )
    .execute();
}

/** How often entries answered somebody from one day to another, both included. */
export async function countsBetween(
  island: Island,
  from: string,
  to: string,
): Promise<readonly { readonly path: string; readonly day: string; readonly times: number }[]> {
  const rows = await tables(island)
    .selectFrom('answered_count')
    .selectAll()
    .where('island_id', '=', island.place.id)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('entry_path')
    .execute();
  return rows.map(({ entry_path, day, times }) => ({ path: entry_path, day, times: Number(times) }));
}

function rowOf(island: Island, { publication, ...answer }: Answer): AnswerRow {
  return {
    island_id: island.place.id,
    id: answer.id,
    ending: answer.ending,
    lang: answer.lang,
    markdown: answer.markdown,
    entry_path: answer.entryPath ?? '',
    colleague: answer.colleague ?? '',
    publish: Number(publication !== undefined),
    held: Number(publication?.isHeld === true),
    title: publication?.title ?? '',
    slug: publication?.slug ?? '',
    entry_id: publication?.entryId ?? '',
    published_path: publication?.path ?? '',
    source: answer.source,
    made_at: instantText(answer.madeAt),
    send_at: instantText(answer.sendAt),
    sent_at: '',
    taken_back_at: answer.takenBackAt ? instantText(answer.takenBackAt) : '',
  };
}

function answerOf(row: AnswerRow): Answer {
  return {
    id: row.id,
    ending: row.ending,
    lang: row.lang,
    markdown: row.markdown,
    entryPath: row.entry_path || undefined,
    colleague: row.colleague || undefined,
    publication: row.publish === 1 ? publicationOf(row) : undefined,
    source: row.source,
    madeAt: Temporal.Instant.from(row.made_at),
    sendAt: Temporal.Instant.from(row.send_at),
    sentAt: row.sent_at ? Temporal.Instant.from(row.sent_at) : undefined,
    takenBackAt: row.taken_back_at ? Temporal.Instant.from(row.taken_back_at) : undefined,
  };
}

function publicationOf({ entry_id, title, slug, held, published_path }: AnswerRow): Publication {
  return { entryId: entry_id, title, slug, isHeld: held === 1, path: published_path || undefined };
}

function personRow({ place }: Island, answerId: string, { questionId, personal, mailId }: Recipient): AnswerPersonRow {
  return { island_id: place.id, answer_id: answerId, question_id: questionId, personal, mail_id: mailId ?? '' };
}

function recipientOf({ question_id, personal, mail_id }: AnswerPersonRow): Recipient {
  return { questionId: question_id, personal, mailId: mail_id || undefined };
}

function persons(island: Island) {
  return tables(island).selectFrom('answer_person').where('island_id', '=', island.place.id);
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
