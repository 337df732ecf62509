import { expect, test } from 'vitest';
import { boxWords } from './box.ts';
import { ordinal } from './numbers.ts';
import { questionDeskWords } from './question-desk.ts';
import { roomsAppWords } from './rooms-app.ts';

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

test('one is one: what was looked through and found is said in the singular', () => {
  const { de, en } = boxWords;
  expect(de.counts(3, 1, 1, 1, true)).toBe(
    '3 gefunden, 1 würde ein Entwurf, 1 davon nachweislich öffentlich gewesen; 1 war schon da.',
  );
  expect(de.counts(3, 1, 0, 2, false)).toBe('3 gefunden, 1 ist jetzt ein Entwurf; 2 waren schon da.');
  expect(en.counts(3, 1, 1, 1, true)).toBe(
    '3 found, 1 would become a draft, 1 of them public for certain; 1 was there already.',
  );
  expect(en.counts(3, 1, 0, 2, false)).toBe('3 found, 1 is a draft now; 2 were there already.');
  expect([roomsAppWords.de.list.found(1), roomsAppWords.de.list.found(2)]).toEqual(['Eine Stelle', '2 Stellen']);
  expect([roomsAppWords.en.list.found(1), roomsAppWords.en.list.found(2)]).toEqual(['One place', '2 places']);
});
