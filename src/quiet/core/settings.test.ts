import { expect, test } from 'vitest';
import * as z from 'zod';
import { reasonOf } from '../../words/reason-issue.ts';
import { quietSection, spokenIn } from './settings.ts';

const schema = z.strictObject(quietSection.shape);
const good = { zone: 'Europe/Berlin', rounds: [{ days: ['tue', 'thu'], at: '10:00' }] };

/** The reasons a text of settings is refused for, each with its place. */
function refusals(settings: object): string[] {
  const { error } = schema.safeParse(settings);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${reasonOf(issue)?.reason ?? issue.code}`);
}

const roundsWith = (rule: object) => ({ ...good, rounds: [{ ...good.rounds[0], ...rule }] });
const awayWith = (away: object) => ({ ...good, away: [{ from: '2026-12-20', to: '2027-01-06', ...away }] });

test('all scalars arrive as text and leave as what they mean', () => {
  const settings = quietSection.read(
    schema.parse({
      zone: 'europe/berlin',
      rounds: [{ days: ['Thu', 'tue', 'tue'], at: '9:30', cutoffMinutes: '45', capacity: '8' }],
      holidays: 'de-ni',
      away: [{ from: '2026-12-20', to: '2027-01-06', text: 'In den Bergen.', deputy: 'Jan Ole Freese' }],
    }),
  );
  expect(settings.zone).toBe('Europe/Berlin');
  expect(settings.holidays).toBe('DE-NI');
  expect(settings.rounds[0]).toMatchObject({ days: [2, 4], cutoffMinutes: 45, capacity: 8 });
  expect(settings.rounds[0]?.at.toString()).toBe('09:30:00');
  expect(settings.away[0]?.to.toString()).toBe('2027-01-06');
});

test('zone and rounds suffice', () => {
  const settings = quietSection.read(schema.parse(good));
  expect(settings.rounds[0]).toMatchObject({ cutoffMinutes: 30, capacity: 15 });
  expect(settings).toMatchObject({ away: [] });
  expect(settings.holidays).toBeUndefined();
});

test('a zone is a place of the IANA list, not an offset', () => {
  for (const zone of ['Berlin', '+01:00', 'Europe/Entenhausen', '', '__proto__'])
    expect(refusals({ ...good, zone })).toEqual(['zone zoneUnknown']);
  for (const zone of ['America/St_Johns', 'Australia/Sydney', 'UTC']) expect(refusals({ ...good, zone })).toEqual([]);
});

test('what is wrong in a round is said where it stands', () => {
  expect(refusals(roundsWith({ days: ['tue', 'Dienstag'] }))).toEqual(['rounds.0.days roundDays']);
  expect(refusals(roundsWith({ days: 'tue' }))).toEqual(['rounds.0.days roundDays']);
  expect(refusals(roundsWith({ days: [] }))).toEqual(['rounds.0.days roundDays']);
  expect(refusals({ ...good, rounds: [{ at: '10:00' }] })).toEqual(['rounds.0.days invalid_type']);
  for (const at of ['10', '10 Uhr', '24:00', '10:60', '-1:00', '10:00:00'])
    expect(refusals(roundsWith({ at }))).toEqual(['rounds.0.at roundAt']);
  for (const cutoffMinutes of ['30m', '-1', '1441', '1.5', ''])
    expect(refusals(roundsWith({ cutoffMinutes }))).toEqual(['rounds.0.cutoffMinutes roundCutoff']);
  for (const capacity of ['0', '1001', 'viele'])
    expect(refusals(roundsWith({ capacity }))).toEqual(['rounds.0.capacity roundCapacity']);
  expect(refusals(roundsWith({ cutoff: '30m' }))).toEqual(['rounds.0 unrecognized_keys']);
  expect(refusals({ ...good, rounds: [] })).toEqual(['rounds roundsNone']);
});

test('two rounds at the same time are refused, several on a day are not', () => {
  const at = (days: string[], time: string) => ({ days, at: time });
  expect(refusals({ ...good, rounds: [at(['mon', 'tue'], '10:00'), at(['tue'], '10:00')] })).toEqual([
    'rounds roundTwice',
  ]);
  expect(refusals({ ...good, rounds: [at(['tue'], '10:00'), at(['tue'], '16:00')] })).toEqual([]);
});

test('a region has the form of country and state', () => {
  for (const holidays of ['Niedersachsen', 'D', 'DE_NI', 'DE-NI-X-Y'])
    expect(refusals({ ...good, holidays })).toEqual(['holidays holidaysForm']);
});

test('an absence is made of real days in order', () => {
  expect(refusals(awayWith({ from: '2027-02-29' }))).toEqual(['away.0.from awayDay']);
  expect(refusals(awayWith({ to: '6.1.2027' }))).toEqual(['away.0.to awayDay']);
  expect(refusals(awayWith({ to: '2026-12-19' }))).toEqual(['away.0 awayOrder']);
  expect(refusals(awayWith({ to: '2036-12-19' }))).toEqual(['away.0 awayLong']);
  expect(refusals(awayWith({ to: '2026-12-20' }))).toEqual([]);
});

test("the owner's text is shown in the language of the page, else in the one it has", () => {
  expect(spokenIn('Verreist.', 'en', 'de')).toEqual({ text: 'Verreist.', lang: 'de' });
  expect(spokenIn({ de: 'Verreist.', en: 'Away.' }, 'en', 'de')).toEqual({ text: 'Away.', lang: 'en' });
  expect(spokenIn({ en: 'Away.' }, 'de', 'de')).toEqual({ text: 'Away.', lang: 'en' });
  expect(spokenIn(undefined, 'de', 'de')).toBeUndefined();
});
