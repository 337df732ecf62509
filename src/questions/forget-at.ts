import type { Tray } from '../quiet/core/screen.ts';
import { type Island, section } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { questionsSection } from './core/settings.ts';

const TRAY_DAYS: Readonly<Record<Tray, number>> = { advice: 90, promotion: 90, unclear: 90, spam: 14 };

/** A digest can be answered that long. */
export const DIGEST_LASTS = Temporal.Duration.from({ hours: 24 * 90 });

/** When text and address of a question are removed that ended at a moment. */
export function forgetAt(island: Island, endedAt: Temporal.Instant): Temporal.Instant {
  const { keepDays } = section(island, questionsSection).questions;
  return endedAt.add({ hours: 24 * keepDays });
}

/** When a message that stays in its tray is removed. */
export function trayForgetAt(tray: Tray, at: Temporal.Instant): Temporal.Instant {
  return at.add({ hours: 24 * TRAY_DAYS[tray] });
}

/** Sees to it that what is to be removed at a moment is gone with the end of that day; one job for all of a day. */
export async function planForgetting(island: Island, at: Temporal.Instant | undefined): Promise<void> {
  if (!at) return;
  const day = at.toZonedDateTimeISO('UTC').toPlainDate();
  const dueAt = day.add({ days: 1 }).toZonedDateTime('UTC').toInstant();
  await enqueue(island, { kind: 'forget-questions', key: day.toString(), payload: null, dueAt });
}
