import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from './kin.ts';

test('one letter more, less, another or two changed places is one slip; two of these are not', () => {
  expect(isOneSlip('honorar', 'honrar')).toBe(true);
  expect(isOneSlip('honorar', 'honnorar')).toBe(true);
  expect(isOneSlip('honorar', 'honerar')).toBe(true);
  expect(isOneSlip('honorar', 'honroar')).toBe(true);
  expect(isOneSlip('honorar', 'honroa')).toBe(false);
  expect(isOneSlip('honorar', 'hanarar')).toBe(false);
});

test('a slip is one from both sides', () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === isOneSlip(b, a)));
});
