/** When letters go: at a time of day, on every day or on one of the week (1 is Monday). */
export type At = { readonly dayOfWeek: number | undefined; readonly time: Temporal.PlainTime };

const MORNING = Temporal.PlainTime.from('08:00');
const SUNDAY = 7;
/** So long after a text is found it can still be taken back, whatever the hour. */
const LEAST_MINUTES = 30;

/** Whether a letter that goes at a moment can still take in a text: what goes with it can be taken back for half an hour. */
export function isOpenAt(sendAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(sendAt, now.add({ minutes: LEAST_MINUTES })) >= 0;
}

/** What `at` means where it is not set, or names no weekday for a weekly letter. */
export function atFor(send: 'each' | 'weekly', at: At | undefined): At {
  const time = at?.time ?? MORNING;
  return { dayOfWeek: at?.dayOfWeek ?? (send === 'weekly' ? SUNDAY : undefined), time };
}

/** The next moment at which a letter goes, in the owner's zone; never within the next half hour. */
export function nextSending({ dayOfWeek, time }: At, now: Temporal.Instant, zone: string): Temporal.Instant {
  const first = now.toZonedDateTimeISO(zone).toPlainDate();
  for (let days = 0; ; days += 1) {
    const day = first.add({ days });
    if (dayOfWeek !== undefined && day.dayOfWeek !== dayOfWeek) continue;
    const at = day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
    if (isOpenAt(at, now)) return at;
  }
}
