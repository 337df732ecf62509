import type { Language } from '../../kit/language.ts';
import type { TideDay, TideRound, TideWeek } from '../../look/core/tide.ts';
import { dayNumber, listed, shortWeekday, wholeDay } from '../../words/dates.ts';
import { quietWords } from '../../words/quiet.ts';
import type { Promise_ } from './promise.ts';
import { timeOfRound } from './promise-words.ts';
import { type Round, roundsBetween } from './rounds.ts';
import { awayOn, dayIn, type Holiday, type Rules } from './rules.ts';

const DAYS = 7;
// Rounds just outside of the week still bend the line at its edges.
const DAYS_BESIDE = 2;

export type TideView = {
  readonly lang: Language;
  readonly rules: Rules;
  readonly promise: Promise_;
  readonly now: Temporal.Instant;
};

/** Seven days from `first` on, today without it, as plain data for the drawing. Times are wall times of the owner's zone. */
export function tideWeek(view: TideView, first = dayIn(view.rules, view.now)): TideWeek {
  const days = Array.from({ length: DAYS }, (_, index) => first.add({ days: index }));
  const rounds = roundsAround(view, first);
  const now = placeOf(view.rules, first, view.now);
  return {
    days: days.map((day) => tideDay(view, day, rounds)),
    ...(now >= 0 && now < DAYS ? { now } : {}),
    rounds: rounds.map((round) => ({ at: placeOf(view.rules, first, round.opensAt), state: stateOf(view, round) })),
    away: daysAway(view.rules, days).map(({ from, to }) => ({
      from: distance(first, from),
      to: distance(first, to) + 1,
    })),
    holidays: holidaysOn(view.rules, days).map(({ day, name }) => ({
      at: distance(first, day) + 0.5,
      name: name[view.lang],
    })),
    description: description(view, days, rounds),
  };
}

/** Where a round stands for whoever writes now. */
export function stateOf({ promise, now }: TideView, round: Round): TideRound['state'] {
  if (round.opensAt.equals(promise.round.opensAt)) return 'next';
  if (promise.full.some(({ opensAt }) => opensAt.equals(round.opensAt))) return 'full';
  return Temporal.Instant.compare(round.cutoffAt, now) < 0 ? 'past' : 'later';
}

/** The stretches of days in a row on which the owner is away; both ends included. */
export function daysAway(rules: Rules, days: readonly Temporal.PlainDate[]) {
  const stretches: { from: Temporal.PlainDate; to: Temporal.PlainDate }[] = [];
  for (const day of days.filter((each) => awayOn(rules, each))) {
    const last = stretches.at(-1);
    if (last && distance(last.to, day) === 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

export function holidaysOn(rules: Rules, days: readonly Temporal.PlainDate[]): readonly Holiday[] {
  return days.map(rules.holidayOn).filter((holiday) => holiday !== undefined);
}

function roundsAround({ rules }: TideView, first: Temporal.PlainDate): readonly Round[] {
  const at = (days: number) => first.add({ days }).toZonedDateTime(rules.zone).toInstant();
  return roundsBetween(rules, at(-DAYS_BESIDE), at(DAYS + DAYS_BESIDE));
}

function tideDay(view: TideView, day: Temporal.PlainDate, rounds: readonly Round[]): TideDay {
  const isOpen = (round: Round) => ['next', 'later'].includes(stateOf(view, round));
  return {
    weekday: shortWeekday(view.lang, day),
    day: dayNumber(view.lang, day),
    label: wholeDay(view.lang, day),
    isRound: rounds.some((round) => round.day.equals(day) && isOpen(round)),
  };
}

/** Days since the first midnight as the clock on the wall counts them: a day has 24 hours on every day of the year. */
function placeOf(rules: Rules, first: Temporal.PlainDate, at: Temporal.Instant): number {
  const wall = at.toZonedDateTimeISO(rules.zone);
  const minutes = wall.hour * 60 + wall.minute;
  return distance(first, wall.toPlainDate()) + Math.round((minutes / 1440) * 1000) / 1000;
}

function distance(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** Everything the line shows, said. */
function description(view: TideView, days: readonly Temporal.PlainDate[], around: readonly Round[]): string {
  const { lang, rules } = view;
  const words = quietWords[lang].tide;
  const rounds = around.filter(({ day }) => days.some((each) => each.equals(day)));
  const listOf = (state: TideRound['state'], say: (days: string) => string) => {
    const of = rounds.filter((round) => stateOf(view, round) === state);
    return of.length > 0
      ? [
          say(
            listed(
              lang,
              of.map((round) => `${wholeDay(lang, round.day)}, ${timeOfRound(lang, rules, round)}`),
            ),
          ),
        ]
      : [];
  };
  const next = rounds.find((round) => stateOf(view, round) === 'next');
  const sentences = [
    ...(next ? [words.next(wholeDay(lang, next.day), timeOfRound(lang, rules, next))] : []),
    ...listOf('later', words.later),
    ...listOf('full', words.full),
    ...listOf('past', words.past),
    ...(rounds.length === 0 ? [words.none] : []),
    ...daysAway(rules, days).map(({ from, to }) => words.away(wholeDay(lang, from), wholeDay(lang, to))),
    ...holidaysOn(rules, days).map(({ day, name }) => words.holiday(wholeDay(lang, day), name[lang])),
  ];
  return sentences.join(' ');
}
