import type { Language } from '../../kit/language.ts';

/** A day of the week as ISO 8601 counts it: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** On these days, at this time of the owner's zone, questions are read. Days are sorted and stand once. */
export type RoundRule = {
  readonly days: readonly Weekday[];
  readonly at: Temporal.PlainTime;
  /** What arrives later than this before the round waits for the next one. */
  readonly cutoffMinutes: number;
  /** How many questions fit into one round. */
  readonly capacity: number;
};

/** Whole days, the first and the last included, in the owner's zone. Texts in the owner's words. */
export type Away = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly text?: string | Readonly<Partial<Record<Language, string | undefined>>> | undefined;
  readonly deputy?: string | Readonly<Partial<Record<Language, string | undefined>>> | undefined;
};

export type Holiday = { readonly day: Temporal.PlainDate; readonly name: Readonly<Record<Language, string>> };

/** Everything that decides when the owner reads. */
export type Rules = {
  readonly zone: string;
  readonly rounds: readonly RoundRule[];
  readonly away: readonly Away[];
  readonly holidayOn: (day: Temporal.PlainDate) => Holiday | undefined;
  /** Whose public holidays these are, where the owner named a region. */
  readonly region?: Readonly<Record<Language, string>>;
};

/** The day it is in the owner's zone. */
export function dayIn({ zone }: Pick<Rules, 'zone'>, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(zone).toPlainDate();
}

/** The absence a day falls into; of several, the one that lasts longest. */
export function awayOn({ away }: Pick<Rules, 'away'>, day: Temporal.PlainDate): Away | undefined {
  return away
    .filter(({ from, to }) => isBefore(day, from) === false && isBefore(to, day) === false)
    .reduce<Away | undefined>((last, each) => (last && !isBefore(last.to, each.to) ? last : each), undefined);
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
