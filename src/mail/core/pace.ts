/** How much may go to many on a day, while a domain is new to its readers' mail servers. */
const FIRST_DAY = 200;

/**
 * The most that goes out today where nothing but the past speaks for the sender: two hundred at first, from then on twice
 * the best day of the last month. `days` are those before today.
 */
export function slowStart(days: readonly { readonly handed: number }[]): number {
  return Math.max(FIRST_DAY, ...days.map(({ handed }) => handed * 2));
}

/** The hours of a day in which letters go, in the owner's zone; `from` may lie after `to`, over midnight. */
export type Hours = { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime };

/** The moment itself where it lies within the hours, else when they next begin. Days of 23 and 25 hours are days. */
export function nextWithin(hours: Hours | undefined, now: Temporal.Instant, zone: string): Temporal.Instant {
  if (!hours) return now;
  const here = now.toZonedDateTimeISO(zone);
  if (isWithin(hours, here.toPlainTime())) return now;
  const today = here.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: hours.from });
  const isPast = Temporal.Instant.compare(today.toInstant(), now) <= 0;
  const day = isPast ? here.toPlainDate().add({ days: 1 }) : here.toPlainDate();
  return day.toZonedDateTime({ timeZone: zone, plainTime: hours.from }).toInstant();
}

function isWithin({ from, to }: Hours, time: Temporal.PlainTime): boolean {
  const isAfter = Temporal.PlainTime.compare(time, from) >= 0;
  const isBefore = Temporal.PlainTime.compare(time, to) < 0;
  return Temporal.PlainTime.compare(from, to) <= 0 ? isAfter && isBefore : isAfter || isBefore;
}
