import type { Island } from '../store/island.ts';
import type { State } from './core/question.ts';
import { zoned } from './said.ts';
import type { Actor, EventRow, QuestionTables } from './tables.ts';

/** What a month is told of: the words under which days are counted. */
export type Counted = 'asked' | 'in-tray' | 'settled' | 'withdrawn' | 'reopened' | 'read' | 'rounds' | State;

/** Counts what happened to a question, on its day; names nobody, and stays when the question is gone. */
export async function countHappening(
  island: Island,
  { kind, to, actor }: { readonly kind: EventRow['kind']; readonly to: State; readonly actor: Actor },
): Promise<void> {
  const what = countedAs(kind, to, actor);
  if (what) await count(island, what);
}

function countedAs(kind: EventRow['kind'], to: State, actor: Actor): Counted | undefined {
  switch (kind) {
    case 'delivered':
      return actor === 'machine' ? 'read' : undefined;
    case 'asked':
      return to === 'tray' ? 'in-tray' : 'asked';
    case 'rescued':
      return 'asked';
    case 'sent':
      return to;
    case 'settled':
    case 'withdrawn':
    case 'reopened':
      return kind;
    default:
      return undefined;
  }
}

/** Counts a round that had something in it. */
export function countRound(island: Island): Promise<void> {
  return count(island, 'rounds');
}

async function count(island: Island, what: Counted): Promise<void> {
  const day = zoned(island, island.now).toPlainDate().toString();
  await tables(island)
    .insertInto('question_count')
    .values({ island_id: island.place.id, day, what, times: 1 })
    .onConflict((on) =>
      on.columns(['island_id', 'day', 'what']).doUpdateSet((of) => ({ times: of('question_count.times', '+', 1) })),
    )
    .execute();
}

/** What happened from one day to another, both included, by day. */
export async function happenings(
  island: Island,
  from: string,
  to: string,
): Promise<readonly { readonly day: string; readonly what: string; readonly times: number }[]> {
  const rows = tables(island).selectFrom('question_count').selectAll().where('island_id', '=', island.place.id);
  const found = await rows.where('day', '>=', from).where('day', '<=', to).orderBy('day').orderBy('what').execute();
  return found.map(({ day, what, times }) => ({ day, what, times: Number(times) }));
}

/** The first day of which anything is counted. */
export async function firstCountedDay(island: Island): Promise<string | undefined> {
  const rows = tables(island).selectFrom('question_count').where('island_id', '=', island.place.id);
  return (await rows.select('day').orderBy('day').limit(1).executeTakeFirst())?.day;
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
