import { expect, test } from 'vitest';
import { roundFrom, wrongWith } from './new.ts';

test('a round is understood as people write it, in either language', () => {
  const tuesdayAndThursday = { days: ['tue', 'thu'], at: '10:00' };
  for (const text of [
    'di, do 10:00',
    'Di. Do. 10',
    'Dienstag und Donnerstag um 10 Uhr',
    'dienstags, donnerstags 10.00 Uhr',
    'tue, thu 10:00',
    'Tuesday and Thursday at 10:00',
  ])
    expect(roundFrom(text), text).toEqual(tuesdayAndThursday);
  expect(roundFrom('sonnabends 9.30')).toEqual({ days: ['sat'], at: '09:30' });
});

test('what is wrong with an answer is said at once, and nothing about what is right', () => {
  expect(wrongWith('email', 'renate(at)example.org', 'de')).toBe(
    '»renate(at)example.org« ist keine E-Mail-Adresse. Bitte schreiben Sie zum Beispiel: email: name@example.org',
  );
  expect(wrongWith('zone', 'Berlin', 'en')).toContain('Berlin');
  for (const text of ['Dienstag', '10 Uhr', 'Diensttag 10 Uhr', 'di 25:00', 'irgendwann'])
    expect(wrongWith('rounds', text, 'de'), text).toBe(
      'Bitte schreiben Sie Tage und eine Uhrzeit, zum Beispiel: di, do 10:00',
    );
  const right = { name: 'Renate: "R" Vogt', sentence: 'Therapie #1', email: 'r@müller.example', zone: 'Europe/Berlin' };
  for (const [name, text] of Object.entries({ ...right, rounds: 'di, do 10:00' }))
    expect(wrongWith(name as keyof typeof right, text, 'de'), text).toBeUndefined();
});
