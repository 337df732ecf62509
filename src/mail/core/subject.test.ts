import { expect, test } from 'vitest';
import { bareSubject, isSameSubject } from './subject.ts';

test.each([
  ['AW: Re: Eine Frage', 'Eine Frage'],
  ['Antwort: WG: Eine Frage', 'Eine Frage'],
  ['Re[2]: Eine Frage', 'Eine Frage'],
  ['Regen: Eine Frage', 'Regen: Eine Frage'],
  ['  Re:  ', ''],
])('%j is %j', (subject, bare) => {
  expect(bareSubject(subject)).toBe(bare);
});

test('subjects are the same whatever stands before them, and however they are broken', () => {
  expect(isSameSubject('AW: Eine  Frage für heute', 'eine Frage\tfür heute')).toBe(true);
  expect(isSameSubject('AW: Eine Frage', 'Eine andere Frage')).toBe(false);
});
