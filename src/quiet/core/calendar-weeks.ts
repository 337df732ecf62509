import type { Language } from '../../kit/language.ts';
import type { TideWeek } from '../../look/core/tide.ts';
import { dayNumber, listed, shortDayAndMonth, shortWeekday, weekdayName } from '../../words/dates.ts';
import { quietWords } from '../../words/quiet.ts';
import { timeIfUnusual } from './promise-words.ts';
import { type Round, roundsBetween } from './rounds.ts';
import { dayIn, type Holiday, type Rules } from './rules.ts';
import { daysAway, holidaysOn, stateOf, type TideView, tideWeek } from './tide-of.ts';

export type CalendarWeek = { readonly label: string; readonly week: TideWeek; readonly words: string };

type Days = readonly Temporal.PlainDate[];

/** So many weeks from this one on, Monday first: each drawn, and said beside it. */
export function calendarWeeks(view: TideView, count: number): readonly CalendarWeek[] {
  const today = dayIn(view.rules, view.now);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: count }, (_, index) => {
    const days = Array.from({ length: 7 }, (_, day) => monday.add({ days: index * 7 + day }));
    return {
      label: labelOf(view.lang, days),
      week: withinWeek(tideWeek(view, days[0])),
      words: wordsBeside(view, days),
    };
  });
}

/** The way to the next round is drawn in no line that ends before it. */
function withinWeek(week: TideWeek): TideWeek {
  const rounds = week.rounds.map((round) =>
    round.at < 0 || round.at >= 7 ? { ...round, state: 'later' as const } : round,
  );
  return { ...week, rounds };
}

/** The names of the days, Monday first. */
export function weekdays(lang: Language): readonly string[] {
  const monday = new Temporal.PlainDate(2026, 11, 23);
  return Array.from({ length: 7 }, (_, index) => shortWeekday(lang, monday.add({ days: index })));
}

function labelOf(lang: Language, days: Days): string {
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return '';
  const from = first.month === last.month ? dayNumber(lang, first) : shortDayAndMonth(lang, first);
  return quietWords[lang].tide.week(from, shortDayAndMonth(lang, last));
}

/** In the order of the week: an absence that ends in it comes before its rounds. */
function wordsBeside(view: TideView, days: Days): string {
  const { before, after } = awayInWords(view, days);
  const parts = [
    ...nowInWords(view, days),
    ...before,
    ...roundsInWords(view, days),
    ...after,
    ...holidaysInWords(view, days),
  ];
  return parts.length > 0 ? parts.join('; ') : quietWords[view.lang].tide.noRound;
}

function nowInWords({ lang, rules, now }: TideView, days: Days): string[] {
  const today = days.find((day) => day.equals(dayIn(rules, now)));
  return today ? [quietWords[lang].tide.now(weekdayName(lang, today), dayNumber(lang, today))] : [];
}

function roundsInWords(view: TideView, days: Days): string[] {
  const { lang, rules } = view;
  const rounds = roundsIn(rules, days).filter((round) => stateOf(view, round) !== 'past');
  const names = rounds.map((round) => {
    const time = timeIfUnusual(lang, rules, round);
    const name = `${shortWeekday(lang, round.day)} ${dayNumber(lang, round.day)}${time && ` ${time}`}`;
    return stateOf(view, round) === 'full' ? quietWords[lang].tide.fullRound(name) : name;
  });
  return names.length > 0 ? [listed(lang, names)] : [];
}

function roundsIn(rules: Rules, days: Days): readonly Round[] {
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return [];
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(rules.zone).toInstant();
  return roundsBetween(rules, at(first), at(last.add({ days: 1 })));
}

function awayInWords({ lang, rules }: TideView, days: Days): { before: string[]; after: string[] } {
  const words = quietWords[lang].tide;
  const before: string[] = [];
  const after: string[] = [];
  for (const { from, to } of daysAway(rules, days)) {
    const fromFirst = days.at(0)?.equals(from);
    const toLast = days.at(-1)?.equals(to);
    if (fromFirst && toLast) after.push(words.isAway);
    else if (fromFirst) before.push(words.awayTo(weekdayName(lang, to)));
    else if (toLast) after.push(words.awayFrom(weekdayName(lang, from)));
    else after.push(words.awayBetween(weekdayName(lang, from), weekdayName(lang, to)));
  }
  return { before, after };
}

function holidaysInWords({ lang, rules }: TideView, days: Days): string[] {
  const holidays = holidaysOn(rules, days);
  if (holidays.length === 0) return [];
  const monday = days.at(0);
  // A week in two months names the month of a day in the second one.
  const name = ({ day }: Holiday) => (day.month === monday?.month ? dayNumber(lang, day) : shortDayAndMonth(lang, day));
  return [quietWords[lang].tide.free(listed(lang, holidays.map(name)))];
}
