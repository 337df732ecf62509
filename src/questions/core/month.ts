export type Happening = { readonly day: string; readonly what: string; readonly times: number };
export type Found = { readonly path: string; readonly day: string; readonly times: number };

/** How many fell on a day or in a week. */
export type Spell = { readonly from: Temporal.PlainDate; readonly sent: number; readonly before: number };

/** A month as it is told: nobody is in it, and nothing that was only looked at. */
export type Month = {
  readonly asked: number;
  /** Answered by what is written, before anything was sent. */
  readonly before: number;
  /** Laid on the desk by a round. */
  readonly read: number;
  readonly rounds: number;
  /** Told their end by the owner. */
  readonly answered: number;
  /** Answers that were written before: found by somebody, or sent again by the owner. */
  readonly reused: number;
  readonly weeks: readonly Spell[];
  readonly days: readonly Spell[];
};

const TOLD = ['answered', 'already-answered', 'invited', 'referred', 'declined'];

/** Adds a month up from what was counted day by day. */
export function monthOf(
  month: Temporal.PlainYearMonth,
  happenings: readonly Happening[],
  found: readonly Found[],
): Month {
  const sum = (...whats: readonly string[]) => add(happenings.filter(({ what }) => whats.includes(what)));
  const finds = add(found);
  const settled = sum('settled');
  return {
    asked: sum('asked'),
    before: Math.max(0, finds - settled),
    read: sum('read'),
    rounds: sum('rounds'),
    answered: sum(...TOLD),
    reused: finds + sum('already-answered'),
    weeks: weeksOf(month, happenings, found),
    days: daysOf(happenings),
  };
}

/** Weeks from Monday to Sunday that touch the month, of which anything is known. */
function weeksOf(
  month: Temporal.PlainYearMonth,
  happenings: readonly Happening[],
  found: readonly Found[],
): readonly Spell[] {
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  const weeks: Spell[] = [];
  for (
    let from = first.subtract({ days: first.dayOfWeek - 1 });
    Temporal.PlainDate.compare(from, last) <= 0;
    from = from.add({ days: 7 })
  ) {
    const isIn = ({ day }: { readonly day: string }) => isBetween(day, from, from.add({ days: 6 }));
    const counted = happenings.filter(isIn);
    const of = (what: string) => add(counted.filter((each) => each.what === what));
    weeks.push({ from, sent: of('asked'), before: Math.max(0, add(found.filter(isIn)) - of('settled')) });
  }
  return weeks;
}

function daysOf(happenings: readonly Happening[]): readonly Spell[] {
  return happenings
    .filter(({ what }) => what === 'read')
    .map(({ day, times }) => ({ from: Temporal.PlainDate.from(day), sent: times, before: 0 }));
}

function isBetween(day: string, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return day >= from.toString() && day <= to.toString();
}

function add(each: readonly { readonly times: number }[]): number {
  return each.reduce((sum, { times }) => sum + times, 0);
}
