import * as z from 'zod';
import type { Section } from '../../kit/section.ts';
import { reasonIssue } from '../../words/reason-issue.ts';
import type { Reason } from '../../words/refusals.ts';
import type { At } from './schedule.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const letter = z.strictObject({
  /** `each`: one letter for each text; `weekly`: what was written in a week, together. */
  send: read('letterSend', (text) => (['each', 'weekly', 'off'] as const).find((each) => each === text)).default('off'),
  at: read('letterAt', atOf).optional(),
  /** The hours of the day in which letters go; what is left waits for the next day. */
  hours: read('letterHours', hoursOf).optional(),
  /** Off where the domain has been writing to many readers for long. */
  slowStart: read('letterSend', (text) => (['on', 'off'] as const).find((each) => each === text)).default('on'),
});

export type LetterSettings = Readonly<z.output<typeof letter>>;

/** Key `letter` of `insel.yaml`. */
export const letterSection: Section<LetterSettings> = {
  name: 'letter',
  shape: { letter: letter.prefault({}) },
  read: (values) => values.letter as LetterSettings,
};

function read<T>(reason: Reason, parse: (text: string) => T | undefined) {
  return z.string().transform((text, context): T => {
    const value = parse(text.trim().toLowerCase());
    if (value !== undefined) return value;
    context.addIssue(reasonIssue(reason, { value: text }));
    return z.NEVER;
  });
}

function atOf(text: string): At | undefined {
  const found = /^(?:([a-z]{3})\s+)?(\d{1,2}:\d{2})$/.exec(text);
  const time = found && timeOf(found[2] ?? '');
  if (!found || !time) return undefined;
  const dayOfWeek = found[1] === undefined ? undefined : DAYS.indexOf(found[1]) + 1;
  return dayOfWeek === 0 ? undefined : { dayOfWeek, time };
}

function hoursOf(text: string) {
  const [from, to, more] = text.split('-').map((each) => timeOf(each.trim()));
  return from && to && more === undefined && !from.equals(to) ? { from, to } : undefined;
}

function timeOf(text: string): Temporal.PlainTime | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 99)];
  return hour < 24 && minute < 60 ? Temporal.PlainTime.from({ hour, minute }) : undefined;
}
