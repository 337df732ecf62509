/** Minutes between two attempts, RFC 5321 §4.5.4.1: at first within minutes, later every twelve hours. */
const PAUSES_MINUTES: readonly number[] = [5, 15, 45, 120, 360, 720];

const GIVE_UP_AFTER_HOURS = 108; // four and a half days, within the four to five of RFC 5321

/**
 * When a mail is tried again after its `attempts`-th attempt failed for now; undefined when it is given up. `jitter`
 * from 0 to 1 spreads the mails of one outage over a tenth of the pause.
 */
export function nextAttempt(
  { dueAt, now, attempts }: { dueAt: Temporal.Instant; now: Temporal.Instant; attempts: number },
  jitter: number,
): Temporal.Instant | undefined {
  const pause = PAUSES_MINUTES[Math.min(attempts, PAUSES_MINUTES.length) - 1] ?? 5;
  const next = now.add({ seconds: Math.round(pause * 60 * (1 + jitter / 10)) });
  const end = dueAt.add({ hours: GIVE_UP_AFTER_HOURS });
  return Temporal.Instant.compare(next, end) > 0 ? undefined : next;
}
