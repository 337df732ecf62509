import { type Round, roundsAfter } from './rounds.ts';
import { type Away, awayOn, dayIn, type Rules } from './rules.ts';

/** What may be said to whoever writes now. */
export type Promise_ = {
  /** Whose cut-off has not passed and that has room. */
  readonly round: Round;
  /** The absence that holds now, or that takes rounds away before the promised one. */
  readonly away?: Away;
  /** Rounds before it that are still open for writing but have no room left. */
  readonly full: readonly Round[];
};

// More than this many rounds cannot be full: then somebody counts wrongly.
const MOST_FULL_ROUNDS = 1000;

/** When a question sent at `now` is read. `waitingInRound` tells how many already wait for a round. */
export function promiseAt(rules: Rules, now: Temporal.Instant, waitingInRound: (round: Round) => number): Promise_ {
  const full: Round[] = [];
  for (const round of roundsAfter(rules, now)) {
    if (Temporal.Instant.compare(now, round.cutoffAt) > 0) continue;
    if (waitingInRound(round) < round.capacity) {
      const away = awayBefore(rules, now, round);
      return away ? { round, away, full } : { round, full };
    }
    full.push(round);
    if (full.length > MOST_FULL_ROUNDS) break;
  }
  throw new Error(`no round with room after ${now}`);
}

/** The absence of today, else the first one before the round on a day the owner would have read. */
function awayBefore(rules: Rules, now: Temporal.Instant, round: Round): Away | undefined {
  const today = dayIn(rules, now);
  const current = awayOn(rules, today);
  if (current) return current;
  return rules.away
    .filter(({ from, to }) => isBefore(today, from) && isBefore(from, round.day) && takesRounds(rules, from, to))
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))[0];
}

function takesRounds({ rounds }: Rules, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  const days = new Set<number>(rounds.flatMap((rule) => rule.days));
  for (let day = from; !isBefore(to, day); day = day.add({ days: 1 })) {
    if (days.has(day.dayOfWeek)) return true;
  }
  return false;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
