import type { Language } from '../../kit/language.ts';
import { clockTime, dayMonthYear } from '../../words/dates.ts';

/** Day and hour of a moment, as they are said in the owner's zone. */
export function momentInWords(at: Temporal.Instant, zone: string, lang: Language): string {
  const there = at.toZonedDateTimeISO(zone);
  return `${dayMonthYear(lang, there.toPlainDate())}, ${clockTime(lang, there.toPlainTime())}`;
}
