import * as z from 'zod';
import type { Language } from '../../kit/language.ts';
import { everyLanguage, LANGUAGES } from '../../kit/language.ts';
import { sectionOf } from '../../kit/section.ts';
import { zoneOf } from '../../kit/zone.ts';
import { readValue } from '../../words/read-value.ts';
import { reasonIssue } from '../../words/reason-issue.ts';
import type { Reason } from '../../words/refusals.ts';
import type { Away, RoundRule, Weekday } from './rules.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LONGEST_CUTOFF_MINUTES = 1440;
const LARGEST_CAPACITY = 1000;
const LONGEST_AWAY_DAYS = 731;

const zone = readValue('zoneUnknown', zoneOf);

const roundRule = z.strictObject({
  days: z.unknown().transform((value, context) => {
    if (value === undefined) context.addIssue({ code: 'invalid_type', expected: 'array', input: value });
    if (value === undefined) return z.NEVER;
    const days = Array.isArray(value) ? value.map(weekdayOf) : [];
    const known = days.filter((day) => day !== undefined);
    if (days.length > 0 && known.length === days.length) return [...new Set(known)].sort();
    context.addIssue(reasonIssue('roundDays', { value: shown(value) }));
    return z.NEVER;
  }),
  at: readValue('roundAt', timeOf),
  cutoffMinutes: wholeNumber('roundCutoff', { min: 0, max: LONGEST_CUTOFF_MINUTES }).default(30),
  capacity: wholeNumber('roundCapacity', { min: 1, max: LARGEST_CAPACITY }).default(15),
});

const rounds = z.array(roundRule).superRefine((rules, context) => {
  if (rules.length === 0) context.addIssue(reasonIssue('roundsNone'));
  const twice = firstTwice(rules);
  if (twice) context.addIssue(reasonIssue('roundTwice', twice));
});

/** One text for every language, marked as the island's first one, or one for each. */
const spoken = z.union([z.string(), z.strictObject(everyLanguage(() => z.string())).partial()]);

const away = z
  .strictObject({
    from: readValue('awayDay', dayOf),
    to: readValue('awayDay', dayOf),
    text: spoken.optional(),
    deputy: spoken.optional(),
  })
  .superRefine(({ from, to }, context) => {
    const days = from && to ? from.until(to).days : 0;
    if (days < 0) context.addIssue(reasonIssue('awayOrder', { from: String(from), to: String(to) }));
    if (days > LONGEST_AWAY_DAYS) context.addIssue(reasonIssue('awayLong', { from: String(from), to: String(to) }));
  });

/** The form of a region; whether it has holidays is known outside of the core (`quiet/section.ts`). */
export const regionForm = readValue('holidaysForm', regionOf).optional();

const MOST_HELP_PLACES = 8;

/** Whom to turn to in distress, instead of the help line of the country. */
const helpPlace = z.strictObject({ name: spoken, telephone: readValue('helpTelephone', telephoneOf) });

/** `zone`, `rounds`, `holidays`, `away` and `help` of `insel.yaml`; every scalar arrives as text. */
export const quietSection = sectionOf(
  'quiet',
  z.object({
    zone,
    rounds,
    holidays: regionForm,
    away: z.array(away).default([]),
    help: z.array(helpPlace).max(MOST_HELP_PLACES).default([]),
  }),
);

export type QuietSettings = {
  readonly zone: string;
  readonly rounds: readonly RoundRule[];
  readonly holidays?: string | undefined;
  readonly away: readonly Away[];
  readonly help: readonly HelpPlace[];
};

export type HelpPlace = { readonly name: NonNullable<Away['text']>; readonly telephone: string };

/** A text of the owner's: in which language it is shown on a page of `lang`, where it has any. */
export function spokenIn(
  text: Away['text'],
  lang: Language,
  first: Language,
): { readonly text: string; readonly lang: Language } | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { text, lang: first };
  const found = [lang, first, ...LANGUAGES].find((each) => text[each] !== undefined);
  return found && { text: text[found] ?? '', lang: found };
}

function wholeNumber(reason: Reason, { min, max }: { min: number; max: number }) {
  return readValue(reason, (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
    return number >= min && number <= max ? number : undefined;
  });
}

function weekdayOf(value: unknown): Weekday | undefined {
  const index = DAYS.indexOf(String(value).trim().toLowerCase());
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function timeOf(text: string): Temporal.PlainTime | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hour && minute ? new Temporal.PlainTime(Number(hour), Number(minute)) : undefined;
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A number as people write it, short ones such as 112 among them. */
function telephoneOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()/.-]+$/.test(text) && digits >= 3 && digits <= 15 ? text : undefined;
}

/** A country and, below it, a state and a district: `DE`, `DE-NI`, `DE-BY-A`. */
function regionOf(text: string): string | undefined {
  return /^[a-z]{2}(-[a-z0-9]{1,6}){0,2}$/i.test(text) ? text.toUpperCase() : undefined;
}

function firstTwice(rules: readonly RoundRule[]): { day: string; at: string } | undefined {
  const seen = new Set<string>();
  for (const { days, at } of rules) {
    for (const day of days) {
      const key = `${day} ${at}`;
      if (seen.has(key)) return { day: DAYS[day - 1] ?? '', at: at.toString({ smallestUnit: 'minute' }) };
      seen.add(key);
    }
  }
  return undefined;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value);
}
