import { expect, test } from 'vitest';
import { ordinal } from './numbers.ts';
import { questionDeskWords } from './question-desk.ts';

test('a place is said as it is read aloud, also beyond the tenth', () => {
  const said = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111];
  expect(said.map((nth) => ordinal(nth, 'en')).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th',
  );
  expect(said.map((nth) => ordinal(nth, 'de')).join(' ')).toBe('1. 2. 3. 4. 11. 12. 13. 21. 22. 23. 101. 111.');
});

test('the desk names questions so', () => {
  const { de, en } = questionDeskWords;
  expect([en.nth(1), en.nth(20), en.question(0), en.question(21)]).toEqual(['the second', 'the 21st', 'First', '22nd']);
  expect([de.nth(1), de.nth(20), de.question(0), de.question(21)]).toEqual(['die zweite', 'die 21.', 'Erste', '22.']);
});
