import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/language.ts';
import { plain } from '../../words/quiet.ts';
import { promiseAt } from './promise.ts';
import { promiseInWords } from './promise-words.ts';
import type { Round } from './rounds.ts';
import { ruleInWords } from './rule-words.ts';
import type { RoundRule, Rules, Weekday } from './rules.ts';

const day = Temporal.PlainDate.from;
const rule = (days: Weekday[], at: string): RoundRule => ({
  days,
  at: Temporal.PlainTime.from(at),
  cutoffMinutes: 30,
  capacity: 15,
});
const usual: Rules = {
  zone: 'Europe/Berlin',
  rounds: [rule([2, 4], '10:00')],
  away: [],
  holidayOn: () => undefined,
};
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toInstant();
const told = (rules: Rules, now: string, waiting: (round: Round) => number = () => 0) => {
  const promise = promiseAt(rules, at(now), waiting);
  return LANGUAGES.map((lang) => plain(promiseInWords(lang, rules, promise)));
};

test('the promise says the rule and the day', () => {
  expect(told(usual, '2026-11-24T12:00')).toEqual([
    'Ich lese jede Frage selbst, dienstags und donnerstags um 10 Uhr. Wenn Sie jetzt schreiben, liegt Ihre am Donnerstag, 26. November, auf meinem Tisch.',
    'I read every question myself, on Tuesdays and Thursdays at 10:00. If you write now, yours will be on my desk on Thursday, 26 November.',
  ]);
});

test('the day is stressed', () => {
  const said = promiseInWords(
    'de',
    usual,
    promiseAt(usual, at('2026-11-24T12:00'), () => 0),
  );
  expect(said.filter((part) => typeof part !== 'string')).toEqual([{ stressed: 'Donnerstag, 26. November' }]);
});

test('where rounds have several times, the promise names its own', () => {
  const rules = { ...usual, rounds: [rule([2], '10:00'), rule([4], '16:30')] };
  expect(told(rules, '2026-11-24T12:00')).toEqual([
    'Ich lese jede Frage selbst, dienstags um 10 Uhr und donnerstags um 16:30 Uhr. Wenn Sie jetzt schreiben, liegt Ihre am Donnerstag, 26. November, um 16:30 Uhr auf meinem Tisch.',
    'I read every question myself, on Tuesdays at 10:00 and on Thursdays at 16:30. If you write now, yours will be on my desk on Thursday, 26 November, at 16:30.',
  ]);
});

test('a round that summer time moves is named with its real time', () => {
  const rules = { ...usual, rounds: [rule([7], '02:30')] };
  expect(told(rules, '2027-03-27T12:00')[0]).toContain('am Sonntag, 28. März, um 3 Uhr auf meinem Tisch');
  expect(told(rules, '2027-03-28T12:00')[0]).toContain('am Sonntag, 4. April, auf meinem Tisch');
});

test('full rounds are named before the one with room', () => {
  const fullUntil = (last: string) => (round: Round) => (Temporal.PlainDate.compare(round.day, last) <= 0 ? 15 : 0);
  expect(told(usual, '2026-11-22T12:00', fullUntil('2026-11-24'))[0]).toContain(
    'um 10 Uhr. Die Runde am Dienstag, 24. November, ist voll. Wenn Sie jetzt schreiben, liegt Ihre am Donnerstag',
  );
  expect(told(usual, '2026-11-22T12:00', fullUntil('2026-11-26'))[1]).toContain(
    'The rounds until Thursday, 26 November, are full. If you write now, yours will be on my desk on Tuesday, 1 December.',
  );
});

test('an absence says until when, and when the question is read then', () => {
  const rules = { ...usual, away: [{ from: day('2026-12-20'), to: day('2027-01-06') }] };
  expect(told(rules, '2026-12-21T12:00')).toEqual([
    'Bis zum 6. Januar bin ich nicht am Schreibtisch. Ihre Frage geht nicht verloren: Am Donnerstag, 7. Januar, um 10 Uhr liegt sie vor mir. Was ich geschrieben habe, können Sie jederzeit lesen.',
    'I am away from my desk until 6 January. Your question will not be lost: on Thursday, 7 January, at 10:00, it will lie in front of me. What I have written is there to read at any time.',
  ]);
});

test('the rule puts days with the same times together', () => {
  const inWords = (rounds: RoundRule[]) => LANGUAGES.map((lang) => ruleInWords(lang, rounds));
  expect(inWords([rule([5], '09:30')])).toEqual(['freitags um 9:30 Uhr', 'on Fridays at 9:30']);
  expect(inWords([rule([1, 2, 3, 4, 5], '18:00')])).toEqual([
    'montags bis freitags um 18 Uhr',
    'on Mondays to Fridays at 18:00',
  ]);
  expect(inWords([rule([1, 2, 3, 4, 5, 6, 7], '07:00')])).toEqual(['täglich um 7 Uhr', 'every day at 7:00']);
  expect(inWords([rule([2, 4], '16:00'), rule([2], '10:00'), rule([4], '10:00')])).toEqual([
    'dienstags und donnerstags um 10 Uhr und um 16 Uhr',
    'on Tuesdays and Thursdays at 10:00 and at 16:00',
  ]);
  expect(inWords([rule([1, 3, 5], '08:00')])[0]).toBe('montags, mittwochs und freitags um 8 Uhr');
});
