import { dateFormat } from '../kit/date-format.ts';
import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/locale.ts';

type Day = Temporal.PlainDate;

// As they were ever printed; a further language has its own from the platform.
const NAMES = {
  de: {
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    shortWeekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'], // biome-ignore format: one list
    shortMonths: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    and: 'und',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'], // biome-ignore format: one list
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    and: 'and',
  },
} as const satisfies Record<'de' | 'en', object>;

type Named = keyof typeof NAMES;

function isNamed(lang: Language): lang is Named {
  return lang in NAMES;
}

/** A day as the platform writes it in a language whose names do not stand here. */
function byPlatform(lang: Language, { year, month, day }: DayAlone, form: Intl.DateTimeFormatOptions): string {
  const format = dateFormat(localeOf(lang), { ...form, timeZone: 'UTC' });
  return format.format(Date.UTC(year ?? A_YEAR, (month ?? 1) - 1, day));
}

type DayAlone = { readonly year?: number; readonly month?: number; readonly day: number };

// It has a 29 February, and began on a Monday, so that its first seven days are the days of the week.
const A_YEAR = 2024;

/** Dienstag, Tuesday. */
export function weekdayName(lang: Language, day: Pick<Day, 'dayOfWeek'>): string {
  if (!isNamed(lang)) return byPlatform(lang, { day: day.dayOfWeek }, { weekday: 'long' });
  return NAMES[lang].weekdays[day.dayOfWeek - 1] ?? '';
}

/** Di, Tue. */
export function shortWeekday(lang: Language, day: Day): string {
  if (!isNamed(lang)) return byPlatform(lang, { day: day.dayOfWeek }, { weekday: 'short' });
  return NAMES[lang].shortWeekdays[day.dayOfWeek - 1] ?? '';
}

/** 24., 24: the number alone. */
export function dayNumber(lang: Language, day: Pick<Day, 'day'>): string {
  return lang === 'de' ? `${day.day}.` : String(day.day);
}

/** 24. November, 24 November. */
export function dayAndMonth(lang: Language, day: Pick<Day, 'day' | 'month'>): string {
  if (!isNamed(lang)) return byPlatform(lang, day, { day: 'numeric', month: 'long' });
  return `${dayNumber(lang, day)} ${NAMES[lang].months[day.month - 1]}`;
}

/** November 2026. */
export function monthAndYear(lang: Language, { month, year }: Temporal.PlainYearMonth): string {
  if (!isNamed(lang)) return byPlatform(lang, { month, year, day: 1 }, { month: 'long', year: 'numeric' });
  return `${NAMES[lang].months[month - 1]} ${year}`;
}

/** 24. Nov., 24 Nov. */
export function shortDayAndMonth(lang: Language, day: Day): string {
  if (!isNamed(lang)) return byPlatform(lang, day, { day: 'numeric', month: 'short' });
  return `${dayNumber(lang, day)} ${NAMES[lang].shortMonths[day.month - 1]}`;
}

/** 24. November 2026, 24 November 2026. */
export function dayMonthYear(lang: Language, day: Day): string {
  if (!isNamed(lang)) return byPlatform(lang, day, { dateStyle: 'long' });
  return `${dayAndMonth(lang, day)} ${day.year}`;
}

/** 22. Okt. 2026, 22 Oct 2026: for lists. */
export function shortDate(lang: Language, day: Day): string {
  if (!isNamed(lang)) return byPlatform(lang, day, { dateStyle: 'medium' });
  return `${shortDayAndMonth(lang, day)} ${day.year}`;
}

/** Dienstag, 24. November: for a day within the next months. */
export function wholeDay(lang: Language, day: Pick<Day, 'year' | 'month' | 'day' | 'dayOfWeek'>): string {
  if (!isNamed(lang)) return byPlatform(lang, day, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${weekdayName(lang, day)}, ${dayAndMonth(lang, day)}`;
}

/** 10 Uhr and 9:30 Uhr, 10:00 and 9:30. */
export function clockTime(lang: Language, { hour, minute }: Pick<Temporal.PlainTime, 'hour' | 'minute'>): string {
  const minutes = String(minute).padStart(2, '0');
  if (lang !== 'de') return `${hour}:${minutes}`;
  return minute === 0 ? `${hour} Uhr` : `${hour}:${minutes} Uhr`;
}

/** a, b und c. */
export function listed(lang: Language, words: readonly string[]): string {
  if (!isNamed(lang)) return new Intl.ListFormat(localeOf(lang)).format(words);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${NAMES[lang].and} ${last}`;
}

const FORMS = { long: dayMonthYear, short: shortDate, month: dayAndMonth, weekday: wholeDay };

/**
 * A day in words. `long`: 22. Oktober 2026; `short`: 22. Okt. 2026; `month`: 22. Oktober; `weekday`: Donnerstag,
 * 22. Oktober. `on` is `YYYY-MM-DD`, or `YYYY`, which stays as it is.
 */
export function dayInWords(on: string, lang: Language, form: keyof typeof FORMS = 'long'): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? FORMS[form](lang, Temporal.PlainDate.from(on)) : on;
}
