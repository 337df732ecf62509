import { folded } from '../kit/address.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { fingerprint, seal, unseal } from '../store/seal.ts';
import { Refusal } from '../words/refusal.ts';
import { next, type Question, type QuestionEvent, type ReplyWay, type State } from './core/question.ts';
import { countHappening } from './store-count.ts';
import type { Actor, EventRow, Fact, QuestionRow, QuestionTables } from './tables.ts';

const NO_BYTES = new Uint8Array();

/** What a question is found by besides its id: fingerprints only. */
export type Prints = {
  readonly number: string;
  /** One form sent twice is one question. */
  readonly once?: string | undefined;
  /** The same words from the same address. */
  readonly same?: string | undefined;
  /** A proof of work counts once. */
  readonly proof?: string | undefined;
};

/** Saves a question that was asked; false where the same form or proof was used before. */
export async function saveQuestion(island: Island, question: Question, prints: Prints): Promise<boolean> {
  const saved = await tables(island)
    .insertInto('question')
    .values({
      ...rowOf(island, question),
      number_print: prints.number,
      once_print: prints.once ?? '',
      same_print: prints.same ?? '',
      proof_print: prints.proof ?? '',
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (Number(saved.numInsertedOrUpdatedRows) === 0) return false;
  await saveEvent(island, question, { kind: 'asked', actor: 'asker', from: '', to: question.state }, {});
  return true;
}

/**
 * Lets an event happen to a question and saves what changes with it. Refuses where the question is no longer as it was
 * read: somebody else, or another process, was quicker.
 */
export async function move(
  island: Island,
  question: Question,
  event: QuestionEvent,
  actor: Actor,
  changes: Partial<QuestionRow> = {},
  mark: Mark = {},
): Promise<Question> {
  const standing = next(question, event);
  if (!standing) throw new Refusal('questionChanged');
  const { state, ending = '', back = '' } = standing;
  const was = mark.step ? await before(island, question, changes) : '';
  const stands: Partial<QuestionRow> = { state, ending, back };
  const row = await change(island, question, mark.undone ? { ...stands, ...changes } : { ...changes, ...stands });
  await saveEvent(island, question, { kind: event.kind, actor, from: question.state, to: state }, { ...mark, was });
  return questionOf(island, row);
}

/** Saves what happened to a question without changing where it stands. */
export async function note(
  island: Island,
  question: Question,
  fact: Fact,
  actor: Actor,
  changes: Partial<QuestionRow>,
  mark: Mark = {},
): Promise<Question> {
  const was = mark.step ? await before(island, question, changes) : '';
  const row = await change(island, question, changes);
  const { state } = question;
  await saveEvent(island, question, { kind: fact, actor, from: state, to: state }, { ...mark, was });
  return questionOf(island, row);
}

/** Which step of the owner's an event belongs to, or that it undoes one: then `changes` say what is brought back. */
export type Mark = { readonly step?: string; readonly undone?: boolean };

/** The columns that are about to change, as they are; where it came from is among them. */
async function before(island: Island, { id }: Question, changes: Partial<QuestionRow>): Promise<string> {
  const row = await questions(island).where('id', '=', id).selectAll().executeTakeFirst();
  const names = ['back', ...Object.keys(changes)] as (keyof QuestionRow)[];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, row?.[name]])));
}

async function change(island: Island, { id, state }: Question, changes: Partial<QuestionRow>): Promise<QuestionRow> {
  const row = await tables(island)
    .updateTable('question')
    .set({ state, ...changes })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('state', '=', state)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Refusal('questionChanged');
  return row;
}

type Happening = { kind: EventRow['kind']; actor: Actor; from: State | ''; to: State };

async function saveEvent(
  island: Island,
  { id }: Question,
  { kind, actor, from, to }: Happening,
  { step = '', was = '', undone = false }: Mark & { readonly was?: string },
): Promise<void> {
  const events = tables(island).selectFrom('question_event').where('island_id', '=', island.place.id);
  const last = await events
    .where('question_id', '=', id)
    .select((of) => of.fn.max('nth').as('nth'))
    .executeTakeFirst();
  await countHappening(island, { kind, to, actor });
  await tables(island)
    .insertInto('question_event')
    .values({
      island_id: island.place.id,
      id: newId(island.now),
      question_id: id,
      kind,
      actor,
      from_state: from,
      to_state: to,
      at: instantText(island.now),
      nth: Number(last?.nth ?? 0) + 1,
      step,
      was,
      undone: Number(undone),
    })
    .execute();
}

/** What happened to a question, in order. */
export async function eventsOf(island: Island, id: string): Promise<readonly EventRow[]> {
  const rows = tables(island).selectFrom('question_event').selectAll().where('island_id', '=', island.place.id);
  return await rows.where('question_id', '=', id).orderBy('at').orderBy('nth').execute();
}

export function questionWithId(island: Island, id: string): Promise<Question | undefined> {
  return one(island, questions(island).where('id', '=', id));
}

export function questionWithRef(island: Island, ref: string): Promise<Question | undefined> {
  return one(island, questions(island).where('ref', '=', ref));
}

export function questionWithNumber(island: Island, print: string): Promise<Question | undefined> {
  return one(island, questions(island).where('number_print', '=', print));
}

/** The question that the same form was sent for. */
export function questionSentOnce(island: Island, print: string): Promise<Question | undefined> {
  return one(island, questions(island).where('once_print', '=', print));
}

/** The newest question of the same words and address since a moment. */
export function questionLike(island: Island, print: string, since: Temporal.Instant): Promise<Question | undefined> {
  const rows = questions(island).where('same_print', '=', print).where('asked_at', '>', instantText(since));
  return one(island, rows.orderBy('asked_at', 'desc').limit(1));
}

/** Questions in some states, oldest first. */
export function questionsIn(island: Island, states: readonly State[]): Promise<readonly Question[]> {
  return all(island, questions(island).where('state', 'in', states).orderBy('asked_at').orderBy('id'));
}

export function questionsWithIds(island: Island, ids: readonly string[]): Promise<readonly Question[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : all(island, questions(island).where('id', 'in', ids).orderBy('asked_at').orderBy('id'));
}

export function questionsInGroup(island: Island, groupId: string): Promise<readonly Question[]> {
  return all(island, questions(island).where('group_id', '=', groupId).orderBy('asked_at').orderBy('id'));
}

export function questionsOfAnswer(island: Island, answerId: string): Promise<readonly Question[]> {
  return all(island, questions(island).where('answer_id', '=', answerId).orderBy('asked_at').orderBy('id'));
}

/** Questions that wait for a round that opens at this moment or earlier, oldest first. */
export function questionsDue(island: Island, at: Temporal.Instant): Promise<readonly Question[]> {
  const rows = questions(island).where('state', '=', 'waiting').where('round_at', '<=', instantText(at));
  return all(island, rows.orderBy('asked_at').orderBy('id'));
}

/** Questions whose askers want to be told of changes to their published answer. */
export function questionsToTell(island: Island): Promise<readonly Question[]> {
  return all(island, questions(island).where('knows_entry', '<>', '').orderBy('id'));
}

/** Questions whose text and address are to be removed by now. */
export function questionsToForget(island: Island): Promise<readonly Question[]> {
  const rows = questions(island).where('forget_at', '<>', '').where('forget_at', '<=', instantText(island.now));
  return all(island, rows.orderBy('forget_at').orderBy('id'));
}

/** Questions that wait and were promised another round before. */
export async function movedIds(island: Island): Promise<ReadonlySet<string>> {
  const rows = questions(island).where('state', '=', 'waiting').where('moved_at', '<>', '');
  return new Set((await rows.select('id').execute()).map(({ id }) => id));
}

/** Whether the owner has answered this address before. */
export async function hasAnswered(island: Island, print: string): Promise<boolean> {
  const rows = questions(island).where('email_print', '=', print).where('state', '=', 'answered');
  return (await rows.select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** How many wait for each round, by the moment it opens at. */
export async function countWaiting(island: Island): Promise<ReadonlyMap<string, number>> {
  const rows = await questions(island)
    .where('state', '=', 'waiting')
    .groupBy('round_at')
    .select((of) => ['round_at', of.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ round_at, count }) => [round_at, Number(count)]));
}

/** Removes a question and everything that hangs on it. */
export async function removeQuestion(island: Island, id: string): Promise<void> {
  const db = tables(island);
  const island_id = island.place.id;
  const where = { island_id, question_id: id };
  await db
    .deleteFrom('question')
    .where((of) => of.and({ island_id, id }))
    .execute();
  for (const table of [
    'question_event',
    'answer_person',
    'phrasing',
    'digest_question',
    'held_answer',
    'announcement',
    'announcement_person',
  ] as const) {
    await db
      .deleteFrom(table)
      .where((of) => of.and(where))
      .execute();
  }
  await db
    .deleteFrom('announcement_person')
    .where((of) => of.and({ island_id, target_id: id }))
    .execute();
  await db
    .deleteFrom('verdict')
    .where('island_id', '=', island_id)
    .where((of) => of.or([of('a_id', '=', id), of('b_id', '=', id)]))
    .execute();
}

/** The columns that hold a way to answer. */
export function replyColumns(
  island: Island,
  reply: ReplyWay,
): Pick<QuestionRow, 'reply' | 'email_sealed' | 'email_print' | 'email_generation'> {
  if (reply.by === 'number') return { reply: 'number', email_sealed: NO_BYTES, email_print: '', email_generation: 0 };
  return {
    reply: 'email',
    email_sealed: seal(island, reply.address),
    email_print: emailPrint(island, reply.address),
    email_generation: reply.generation,
  };
}

/** By what an address is found without lying readable in the database. */
export function emailPrint(island: Island, address: string): string {
  return fingerprint(island, 'question-email', folded(address));
}

function rowOf(
  island: Island,
  question: Question,
): Omit<QuestionRow, 'number_print' | 'once_print' | 'same_print' | 'proof_print'> {
  const { reply } = question;
  return {
    island_id: island.place.id,
    id: question.id,
    ref: question.ref,
    state: question.state,
    ending: question.ending ?? '',
    back: question.back ?? '',
    tray: question.tray ?? '',
    tray_reason: question.trayReason?.reason ?? '',
    tray_sign: question.trayReason?.sign ?? '',
    kind: question.kind,
    lang: question.lang,
    source: question.source,
    text: question.text,
    differs: question.differs,
    between_us: Number(question.betweenUs),
    consent: Number(question.consent),
    alone: Number(question.isAlone),
    rescued: Number(question.isRescued),
    ...replyColumns(island, reply),
    confirmed_at: reply.by === 'email' && reply.isConfirmed ? instantText(island.now) : '',
    follows: question.follows ?? '',
    group_id: question.groupId ?? '',
    answer_id: question.answerId ?? '',
    round_at: textOf(question.roundAt),
    moved_at: '',
    asked_at: instantText(question.askedAt),
    delivered_at: textOf(question.deliveredAt),
    ended_at: textOf(question.endedAt),
    forget_at: textOf(question.forgetAt),
    knows_entry: '',
  };
}

function questionOf(island: Island, row: QuestionRow): Question {
  return {
    id: row.id,
    ref: row.ref,
    state: row.state,
    ...(row.ending && { ending: row.ending }),
    ...(row.back && { back: row.back }),
    tray: row.tray || undefined,
    trayReason: row.tray_reason ? { reason: row.tray_reason, sign: row.tray_sign } : undefined,
    kind: row.kind,
    lang: row.lang,
    source: row.source,
    text: row.text,
    differs: row.differs,
    betweenUs: row.between_us === 1,
    consent: row.consent === 1,
    isAlone: row.alone === 1,
    isRescued: row.rescued === 1,
    reply: replyOf(island, row),
    follows: row.follows || undefined,
    groupId: row.group_id || undefined,
    answerId: row.answer_id || undefined,
    roundAt: instantOf(row.round_at),
    askedAt: Temporal.Instant.from(row.asked_at),
    deliveredAt: instantOf(row.delivered_at),
    endedAt: instantOf(row.ended_at),
    forgetAt: instantOf(row.forget_at),
    ...(row.knows_entry && { knowsEntry: row.knows_entry }),
  };
}

function replyOf(island: Island, row: QuestionRow): ReplyWay {
  if (row.reply === 'number' || row.email_sealed.length === 0) return { by: 'number' };
  const address = unseal(island, row.email_sealed);
  return { by: 'email', address, generation: row.email_generation, isConfirmed: row.confirmed_at !== '' };
}

function textOf(at: Temporal.Instant | undefined): string {
  return at ? instantText(at) : '';
}

function instantOf(text: string): Temporal.Instant | undefined {
  return text ? Temporal.Instant.from(text) : undefined;
}

function questions(island: Island) {
  return tables(island).selectFrom('question').where('question.island_id', '=', island.place.id);
}

type Rows = { selectAll(): { execute(): Promise<QuestionRow[]> } };

async function all(island: Island, rows: Rows): Promise<readonly Question[]> {
  return (await rows.selectAll().execute()).map((row) => questionOf(island, row));
}

async function one(island: Island, rows: Rows): Promise<Question | undefined> {
  return (await all(island, rows))[0];
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}

/** How many questions stand in each state; states without any are missing. */
export async function countStates(island: Island): Promise<ReadonlyMap<State, number>> {
  const rows = await questions(island)
    .groupBy('state')
    .select((of) => ['state', of.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ state, count }) => [state as State, Number(count)]));
}
