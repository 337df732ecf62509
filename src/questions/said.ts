import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { clockTime, dayAndMonth, dayMonthYear, wholeDay } from '../words/dates.ts';

/** Days and hours as they are said on this island, in its owner's zone. */
export function zoned({ about }: Island, at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO(about.zone);
}

/** Donnerstag, 26. November */
export function saidDay(island: Island, lang: Language, at: Temporal.Instant): string {
  return wholeDay(lang, zoned(island, at).toPlainDate());
}

/** 26. November */
export function saidDate(island: Island, lang: Language, at: Temporal.Instant): string {
  return dayAndMonth(lang, zoned(island, at).toPlainDate());
}

/** 24. Februar 2027 */
export function saidLongDate(island: Island, lang: Language, at: Temporal.Instant): string {
  return dayMonthYear(lang, zoned(island, at).toPlainDate());
}

/** 10 Uhr */
export function saidTime(island: Island, lang: Language, at: Temporal.Instant): string {
  return clockTime(lang, zoned(island, at).toPlainTime());
}

/** Day and time of a round. */
export function saidRound(island: Island, lang: Language, opensAt: Temporal.Instant): { day: string; time: string } {
  return { day: saidDay(island, lang, opensAt), time: saidTime(island, lang, opensAt) };
}
