import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/language.ts';
import { placeOf } from './place.ts';

test('a day is written out, a year stays a year', () => {
  const placed = (date: string) => LANGUAGES.map((lang) => placeOf({ kind: 'passage', date }, lang)).slice(0, 2);
  expect(placed('2026-11-05')).toEqual(['Text vom 5. November 2026', 'Text of 5 November 2026']);
  expect(placed('2017')).toEqual(['Text von 2017', 'Text of 2017']);
});
