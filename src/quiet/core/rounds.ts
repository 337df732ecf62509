import { awayOn, dayIn, type RoundRule, type Rules } from './rules.ts';

/** One sitting: what arrived before `cutoffAt`, at most `capacity` questions, lies on the table at `opensAt`. */
export type Round = {
  readonly opensAt: Temporal.Instant;
  readonly cutoffAt: Temporal.Instant;
  readonly capacity: number;
  /** The day it opens on in the owner's zone. */
  readonly day: Temporal.PlainDate;
};

// A weekly rule without a round for this long is a mistake of ours: absences are skipped in one step.
const LONGEST_SEARCH_DAYS = 3660;

/** The rounds with `from <= opensAt < to`, in order. None on a public holiday, none while away. */
export function roundsBetween(rules: Rules, from: Temporal.Instant, to: Temporal.Instant): readonly Round[] {
  const last = dayIn(rules, to);
  const rounds: Round[] = [];
  for (let day = dayIn(rules, from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    rounds.push(...roundsOn(rules, day));
  }
  return rounds.filter(({ opensAt }) => !isBefore(opensAt, from) && isBefore(opensAt, to));
}

/** The next `count` rounds that open later than `now`. */
export function nextRounds(rules: Rules, now: Temporal.Instant, count: number): readonly Round[] {
  const rounds: Round[] = [];
  for (const round of roundsAfter(rules, now)) {
    if (rounds.length >= count) break;
    rounds.push(round);
  }
  return rounds;
}

/** All rounds that open later than `now`, one after the other; ends only where the rules name none for ten years. */
export function* roundsAfter(rules: Rules, now: Temporal.Instant): Generator<Round, void> {
  let day = dayIn(rules, now);
  for (let empty = 0; empty < LONGEST_SEARCH_DAYS; empty += 1) {
    for (const round of roundsOn(rules, day)) {
      if (!isBefore(now, round.opensAt)) continue;
      empty = 0;
      yield round;
    }
    day = (awayOn(rules, day)?.to ?? day).add({ days: 1 });
  }
}

/** The rounds of one day, in order. */
function roundsOn(rules: Rules, day: Temporal.PlainDate): readonly Round[] {
  const of = rules.rounds.filter(({ days }) => (days as readonly number[]).includes(day.dayOfWeek));
  if (of.length === 0 || awayOn(rules, day) || rules.holidayOn(day)) return [];
  const rounds = of
    .map((rule) => roundOf(rules.zone, rule, day))
    .sort((a, b) => Temporal.Instant.compare(a.opensAt, b.opensAt) || b.capacity - a.capacity);
  // Two rounds that summer time pushes into the same minute are one, with the larger table.
  return rounds.filter((round, at) => !rounds[at - 1]?.opensAt.equals(round.opensAt));
}

function roundOf(zone: string, { at, cutoffMinutes, capacity }: RoundRule, day: Temporal.PlainDate): Round {
  const opensAt = instantOf(zone, day.toPlainDateTime(at));
  return { opensAt, cutoffAt: opensAt.subtract({ minutes: cutoffMinutes }), capacity, day };
}

/**
 * Wall time as an instant: a time that summer time skips becomes the next valid minute, of a doubled one the
 * first counts. (Temporal's own `compatible` would add the length of the gap: 2:30 became 3:30, not 3:00.)
 */
function instantOf(zone: string, time: Temporal.PlainDateTime): Temporal.Instant {
  const before = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (before.toPlainDateTime().equals(time)) return before.toInstant();
  return (before.getTimeZoneTransition('next') ?? before).toInstant();
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
