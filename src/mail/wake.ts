import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';

/** Days after which a mail or message that was due on a day is forgotten: its last hour makes it fourteen. */
const KEEP_DAYS = 13;

/** Has somebody look at a mail at a moment. The mail itself says whether there is anything to do. */
export function wake(island: Island, id: string, at: Temporal.Instant): Promise<void> {
  return enqueue(island, { kind: 'mail-out', key: `${id} ${instantText(at)}`, payload: { id }, dueAt: at });
}

/** Has the mails and messages of a day forgotten in time; once for all of them. */
export function forgetInTime(island: Island, day: Temporal.Instant): Promise<void> {
  const on = day.toZonedDateTimeISO('UTC').toPlainDate();
  const dueAt = on
    .add({ days: KEEP_DAYS + 1 })
    .toZonedDateTime('UTC')
    .toInstant();
  return enqueue(island, { kind: 'mail-forget', key: on.toString(), payload: null, dueAt });
}

/** What was due before this moment is to be forgotten now. */
export function forgottenBefore(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: 24 * KEEP_DAYS });
}
