import { contentOf, publishedEntries } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { type Month, monthOf } from './core/month.ts';
import type { Question } from './core/question.ts';
import { zoned } from './said.ts';
import { questionsIn } from './store.ts';
import { countsBetween } from './store-answer.ts';
import { firstCountedDay, happenings } from './store-count.ts';

const UNFOUND_DAYS = 365;
const NEW_DAYS = 90;

export type MonthReport = {
  readonly month: Temporal.PlainYearMonth;
  readonly told: Month;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Answers that became part of the source in this month, and how often each was found since. */
  readonly fresh: readonly { readonly entry: Entry; readonly times: number }[];
  /** Answers that nobody has found for a year; new ones have time until they are here, and so has a new island. */
  readonly unfound: readonly Entry[];
  /** Questions that were read and have no end yet. */
  readonly unanswered: readonly Question[];
};

/** A month in figures; the current one as far as it has come. A month nothing is known of has nothing in it. */
export async function monthReport(island: Island, wanted: string): Promise<MonthReport> {
  const today = zoned(island, island.now).toPlainDate();
  const month = monthFrom(wanted, today.toPlainYearMonth());
  const first = month.toPlainDate({ day: 1 }).toString();
  const last = month.toPlainDate({ day: month.daysInMonth }).toString();
  const known = await firstCountedDay(island);
  const found = await foundSince(island, today.subtract({ days: UNFOUND_DAYS }));
  return {
    month,
    told: monthOf(month, await happenings(island, first, last), await countsBetween(island, first, last)),
    isFirst: known === undefined || known >= first,
    isLast: month.equals(today.toPlainYearMonth()),
    fresh: answers(island)
      .filter(({ date }) => date >= first && date <= last)
      .map((entry) => ({ entry, times: found.get(entry.path) ?? 0 })),
    unfound:
      known !== undefined && isOld(known, today)
        ? answers(island).filter(({ path, date }) => !found.has(path) && isOld(date, today))
        : [],
    unanswered: await questionsIn(island, ['desk', 'answering']),
  };
}

function monthFrom(wanted: string, current: Temporal.PlainYearMonth): Temporal.PlainYearMonth {
  if (!/^\d{4}-\d\d$/.test(wanted)) return current;
  try {
    const month = Temporal.PlainYearMonth.from(wanted);
    return Temporal.PlainYearMonth.compare(month, current) > 0 ? current : month;
  } catch {
    return current; // there is no such month
  }
}

function answers(island: Island): readonly Entry[] {
  return island.about.languages.flatMap((lang) => publishedEntries(island, 'question', lang));
}

/** How often each address answered somebody, old addresses of an entry counted with it. */
async function foundSince(island: Island, from: Temporal.PlainDate): Promise<ReadonlyMap<string, number>> {
  const { moved } = contentOf(island);
  const counts = await countsBetween(island, from.toString(), zoned(island, island.now).toPlainDate().toString());
  const times = new Map<string, number>();
  for (const { path, times: each } of counts) {
    const now = moved.get(path) ?? path;
    times.set(now, (times.get(now) ?? 0) + Number(each));
  }
  return times;
}

function isOld(date: string, today: Temporal.PlainDate): boolean {
  return date < today.subtract({ days: NEW_DAYS }).toString();
}
