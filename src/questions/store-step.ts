import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { answerWithId } from './store-answer.ts';
import type { EventRow, QuestionRow, QuestionTables, StepKind, StepRow } from './tables.ts';

export const STEPS_LAST = Temporal.Duration.from({ hours: 24 * 30 });
const STEPS_LOOKED_AT = 50;

/** What may happen to a question after a step without standing in the way of its undoing. */
const HARMLESS = ['confirmed', 'edited', 'address-changed', 'drafted', 'begun', 'moved'] as const;

/** A step that can still be undone, with what it did to each of its questions, the last thing first. */
export type Undoable = { readonly id: string; readonly kind: StepKind; readonly events: readonly EventRow[] };

/** Begins a step of the owner's: what is done under its id is undone together. */
export async function beginStep(island: Island, kind: StepKind, id = newId(island.now)): Promise<string> {
  const db = tables(island);
  const island_id = island.place.id;
  const old = db.deleteFrom('desk_step').where('island_id', '=', island_id);
  await old.where('at', '<', instantText(island.now.subtract(STEPS_LAST))).execute();
  const steps = db.selectFrom('desk_step').where('island_id', '=', island_id);
  const last = await steps.select((of) => of.fn.max('nth').as('nth')).executeTakeFirst();
  const nth = Number(last?.nth ?? 0) + 1;
  await db
    .insertInto('desk_step')
    .values({ island_id, id, nth, kind, at: instantText(island.now), undone_at: '' })
    .execute();
  return id;
}

/** The owner's last step of which nothing has gone out and nothing has gone on since. */
export async function lastStep(island: Island): Promise<Undoable | undefined> {
  const rows = tables(island).selectFrom('desk_step').selectAll().where('island_id', '=', island.place.id);
  const steps = await rows.where('undone_at', '=', '').orderBy('nth', 'desc').limit(STEPS_LOOKED_AT).execute();
  for (const step of steps) {
    const events = await eventsOfStep(island, step);
    const isOver = step.kind === 'ended' ? !(await canBeTakenBack(island, step)) : await hasGoneOn(island, events);
    if (events.length > 0 && !isOver) return { id: step.id, kind: step.kind, events };
  }
  return undefined;
}

/** The step that gave an answer has its id. Whoever withdrew meanwhile is not among those it is taken back for. */
async function canBeTakenBack(island: Island, { id }: StepRow): Promise<boolean> {
  const given = await answerWithId(island, id);
  return given !== undefined && !given.sentAt && !given.takenBackAt;
}

/** What undoing an event brings back. */
export function columnsBefore({ was }: EventRow): Partial<QuestionRow> {
  return was === '' ? {} : (JSON.parse(was) as Partial<QuestionRow>);
}

/** What a step did to each of its questions, the last thing first. */
export async function eventsOfStep(island: Island, { id }: Pick<StepRow, 'id'>): Promise<readonly EventRow[]> {
  const rows = tables(island).selectFrom('question_event').selectAll().where('island_id', '=', island.place.id);
  return rows.where('step', '=', id).orderBy('nth', 'desc').execute();
}

async function hasGoneOn(island: Island, events: readonly EventRow[]): Promise<boolean> {
  for (const { question_id, nth } of events) {
    const later = tables(island)
      .selectFrom('question_event')
      .select(['step', 'kind'])
      .where('island_id', '=', island.place.id)
      .where('question_id', '=', question_id)
      .where('nth', '>', nth)
      .where('undone', '=', 0)
      .where('kind', 'not in', HARMLESS);
    const own = events[0]?.step;
    if ((await later.execute()).some(({ step }) => step !== own)) return true;
  }
  return false;
}

/** Marks a step as undone, with everything it did; false where it was undone already. */
export async function closeStep(island: Island, id: string): Promise<boolean> {
  const db = tables(island);
  const island_id = island.place.id;
  const { numUpdatedRows } = await db
    .updateTable('desk_step')
    .set({ undone_at: instantText(island.now) })
    .where('island_id', '=', island_id)
    .where('id', '=', id)
    .where('undone_at', '=', '')
    .executeTakeFirst();
  await db
    .updateTable('question_event')
    .set({ undone: 1 })
    .where('island_id', '=', island_id)
    .where('step', '=', id)
    .execute();
  return numUpdatedRows > 0n;
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
