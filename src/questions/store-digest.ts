import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import type { Trouble } from '../words/question-mails.ts';
import type { SentDigest } from './core/digest-reply.ts';
import type { DigestRow, HeldAnswerRow, QuestionTables } from './tables.ts';

/** A digest that was mailed. */
export type Digest = SentDigest & {
  readonly id: string;
  readonly ref: string;
  readonly lang: Language;
  readonly mailId: string;
  readonly messageId: string;
  readonly madeAt: Temporal.Instant;
  /** The questions under each number; a group stands under one. */
  readonly questions: ReadonlyMap<number, readonly string[]>;
};

type NewDigest = Pick<Digest, 'id' | 'ref' | 'tag' | 'lang'> & { readonly roundAt: Temporal.Instant };

/** Takes hold of a round: false where its digest was made already, here or by another process. */
export async function beginDigest(island: Island, { id, ref, tag, lang, roundAt }: NewDigest): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(island)
    .insertInto('digest')
    .values({
      island_id: island.place.id,
      id,
      ref,
      tag,
      lang,
      round_at: instantText(roundAt),
      lines: '',
      numbers: 0,
      message_id: '',
      mail_id: '',
      made_at: instantText(island.now),
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** Nothing was due: the round may be opened again. */
export async function dropDigest(island: Island, id: string): Promise<void> {
  const of = { island_id: island.place.id, id };
  await tables(island)
    .deleteFrom('digest')
    .where((by) => by.and(of))
    .execute();
}

export type SaidInDigest = { readonly number: number; readonly questionId: string; readonly said: readonly string[] };

/** What the digest says: the lines that are ours, and those of each question. */
export async function saveDigestLines(
  island: Island,
  id: string,
  { lines, said }: { readonly lines: readonly string[]; readonly said: readonly SaidInDigest[] },
): Promise<void> {
  const numbers = new Set(said.map(({ number }) => number)).size;
  await changeDigest(island, id, { lines: lines.join('\n'), numbers });
  const rows = said.map(({ number, questionId, said }) => ({
    island_id: island.place.id,
    digest_id: id,
    number,
    question_id: questionId,
    said: said.join('\n'),
  }));
  if (rows.length > 0) await tables(island).insertInto('digest_question').values(rows).execute();
}

export async function saveDigestMail(
  island: Island,
  id: string,
  mail: { id: string; messageId: string },
): Promise<void> {
  await changeDigest(island, id, { mail_id: mail.id, message_id: mail.messageId });
}

async function changeDigest(island: Island, id: string, changes: Partial<DigestRow>): Promise<void> {
  const of = { island_id: island.place.id, id };
  await tables(island)
    .updateTable('digest')
    .set(changes)
    .where((by) => by.and(of))
    .execute();
}

export function digestWithRef(island: Island, ref: string): Promise<Digest | undefined> {
  return oneDigest(island, { ref });
}

export function digestWithMessageId(island: Island, messageId: string): Promise<Digest | undefined> {
  return oneDigest(island, { message_id: messageId });
}

export function digestWithTag(island: Island, tag: string): Promise<Digest | undefined> {
  return oneDigest(island, { tag });
}

export async function digestsWith(island: Island, questionId: string): Promise<readonly string[]> {
  const rows = await tables(island)
    .selectFrom('digest_question')
    .select('digest_id')
    .distinct()
    .where('island_id', '=', island.place.id)
    .where('question_id', '=', questionId)
    .execute();
  return rows.map(({ digest_id }) => digest_id);
}

/** Removes digests nobody can answer any more; their ids. */
export async function removeDigestsBefore(island: Island, before: Temporal.Instant): Promise<readonly string[]> {
  const db = tables(island);
  const old = db.selectFrom('digest').select('id').where('island_id', '=', island.place.id);
  const ids = (await old.where('made_at', '<', instantText(before)).execute()).map(({ id }) => id);
  if (ids.length === 0) return ids;
  await db.deleteFrom('digest').where('island_id', '=', island.place.id).where('id', 'in', ids).execute();
  const said = db.deleteFrom('digest_question').where('island_id', '=', island.place.id);
  await said.where('digest_id', 'in', ids).execute();
  return ids;
}

async function oneDigest(
  island: Island,
  by: Partial<Pick<DigestRow, 'ref' | 'tag' | 'message_id'>>,
): Promise<Digest | undefined> {
  const db = tables(island);
  const of = { island_id: island.place.id, ...by };
  const rows = db
    .selectFrom('digest')
    .selectAll()
    .where((each) => each.and(of));
  const row = await rows.orderBy('made_at', 'desc').limit(1).executeTakeFirst();
  if (!row) return undefined;
  const said = db.selectFrom('digest_question').selectAll().where('island_id', '=', island.place.id);
  const parts = await said.where('digest_id', '=', row.id).orderBy('number').orderBy('question_id').execute();
  const numbered = Map.groupBy(parts, ({ number }) => number);
  return {
    id: row.id,
    ref: row.ref,
    tag: row.tag,
    lang: row.lang,
    mailId: row.mail_id,
    messageId: row.message_id,
    madeAt: Temporal.Instant.from(row.made_at),
    numbers: [...numbered.keys()],
    isOfOne: row.numbers === 1,
    lines: [...parts.flatMap(({ said }) => said.split('\n')), ...row.lines.split('\n')],
    questions: new Map([...numbered].map(([number, of]) => [number, of.map(({ question_id }) => question_id)])),
  };
}

/** Notes what went wrong with a reply, for the next digest. */
export async function saveTrouble(island: Island, cause: Trouble): Promise<void> {
  const row = { island_id: island.place.id, id: newId(island.now), cause, at: instantText(island.now), told_at: '' };
  await tables(island).insertInto('reply_trouble').values(row).execute();
}

/** How often each thing went wrong since the last digest, and from now on told. */
export async function tellTroubles(
  island: Island,
): Promise<readonly { readonly cause: Trouble; readonly count: number }[]> {
  const rows = await tables(island)
    .updateTable('reply_trouble')
    .set({ told_at: instantText(island.now) })
    .where('island_id', '=', island.place.id)
    .where('told_at', '=', '')
    .returning('cause')
    .execute();
  const causes = Map.groupBy(rows, ({ cause }) => cause);
  return [...causes].map(([cause, of]) => ({ cause: cause as Trouble, count: of.length }));
}

/** An answer by mail that waits for the owner's yes. */
export type HeldAnswer = {
  readonly id: string;
  readonly questionId: string;
  readonly cause: string;
  readonly text: string;
  readonly publish: boolean;
  readonly title: string | undefined;
  readonly at: Temporal.Instant;
};

export async function saveHeld(island: Island, held: HeldAnswer): Promise<void> {
  const { questionId, publish, title = '', at, ...rest } = held;
  const row = { island_id: island.place.id, ...rest, question_id: questionId, publish: Number(publish), title };
  await tables(island)
    .insertInto('held_answer')
    .values({ ...row, at: instantText(at), dropped: '' })
    .execute();
}

export async function heldAnswers(island: Island): Promise<readonly HeldAnswer[]> {
  const rows = tables(island).selectFrom('held_answer').selectAll().where('island_id', '=', island.place.id);
  return (await rows.where('dropped', '=', '').orderBy('at').execute()).map(heldOf);
}

/** Drops a held answer in a step of the owner's; undefined where it was decided already. */
export async function dropHeldAnswer(island: Island, id: string, step: string): Promise<HeldAnswer | undefined> {
  const of = { island_id: island.place.id, id, dropped: '' };
  const row = await tables(island)
    .updateTable('held_answer')
    .set({ dropped: step })
    .where((by) => by.and(of))
    .returningAll()
    .executeTakeFirst();
  return row && heldOf(row);
}

/** Brings back what a step dropped. */
export async function bringHeldBack(island: Island, step: string): Promise<void> {
  const of = { island_id: island.place.id, dropped: step };
  await tables(island)
    .updateTable('held_answer')
    .set({ dropped: '' })
    .where((by) => by.and(of))
    .execute();
}

/** Removes what was dropped in steps that can no longer be undone. */
export async function removeDroppedBefore(island: Island, before: Temporal.Instant): Promise<number> {
  const db = tables(island);
  const steps = db.selectFrom('desk_step').select('id').where('island_id', '=', island.place.id);
  const { numDeletedRows } = await db
    .deleteFrom('held_answer')
    .where('island_id', '=', island.place.id)
    .where('dropped', '!=', '')
    .where('dropped', 'not in', steps.where('at', '>=', instantText(before)))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Takes a held answer out; undefined where it was decided already. */
export async function takeHeld(island: Island, id: string): Promise<HeldAnswer | undefined> {
  const of = { island_id: island.place.id, id, dropped: '' };
  const row = await tables(island)
    .deleteFrom('held_answer')
    .where((by) => by.and(of))
    .returningAll()
    .executeTakeFirst();
  return row && heldOf(row);
}

function heldOf(row: HeldAnswerRow): HeldAnswer {
  return {
    id: row.id,
    questionId: row.question_id,
    cause: row.cause,
    text: row.text,
    publish: row.publish === 1,
    title: row.title || undefined,
    at: Temporal.Instant.from(row.at),
  };
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
