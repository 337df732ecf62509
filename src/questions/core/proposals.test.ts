import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposalsFor, type Unit } from './proposals.ts';

const one = (id: string, text: string): Unit => ({ ids: [id], text });
const NOTHING = { same: [], other: [] };

const PRICE = one('a', 'Können Sie die Rechnung auf meinen Arbeitgeber ausstellen?');
const AGAIN = one('b', 'Können Sie die Rechnung auf meinen Arbeitgeber ausstellen lassen?');
const NEAR = one('c', 'Können Sie die Quittung auf meinen Arbeitgeber ausstellen?');
const DOG = one('d', 'Darf mein Hund mitkommen?');

test('what is probably one stands together, what is perhaps the same stands beside it, the rest by itself', () => {
  const [group, ...others] = proposalsFor([PRICE, AGAIN, NEAR, DOG], [], 'de', NOTHING);
  expect(group).toEqual({ probably: ['a', 'b'], perhaps: ['c'] });
  expect(others).toEqual([
    { probably: ['c'], perhaps: [] },
    { probably: ['d'], perhaps: [] },
  ]);
});

test('what was parted is in neither band again', () => {
  const parted = { same: [], other: [['b', 'a'] as const, ['a', 'c'] as const] };
  const proposals = proposalsFor([PRICE, AGAIN, NEAR], [], 'de', parted);
  for (const { probably, perhaps } of proposals) {
    const together = [...probably, ...perhaps];
    if (together.includes('a')) expect(together).not.toContain('b');
    if (together.includes('a')) expect(together).not.toContain('c');
  }
});

test('what was said of one member of a group holds for the group', () => {
  const group: Unit = { ids: ['x', 'y'], text: PRICE.text };
  const parted = { same: [], other: [['y', 'b'] as const] };
  const [first] = proposalsFor([group, AGAIN], [], 'de', parted);
  expect(first).toEqual({ probably: ['x', 'y'], perhaps: [] });
  expect(proposalsFor([AGAIN, group], [], 'de', NOTHING)[0]?.probably).toEqual(['x', 'y', 'b']);
});

test('other numbers and a negation are never proposed', () => {
  const texts = ['Kann ich um 9 Uhr kommen?', 'Kann ich um 11 Uhr kommen?', 'Kann ich um 9 Uhr nicht kommen?'];
  const units = texts.map((text, at) => one(String(at), text));
  expect(
    proposalsFor(units, [], 'de', NOTHING).every(({ probably, perhaps }) => probably.length + perhaps.length === 1),
  ).toBe(true);
});

test('every question is in exactly one group, however many there are', () => {
  const texts = ['Was kostet das?', 'Wie teuer ist es?', 'Wann geht es los?', 'Darf mein Hund mit?', 'Was kostet es?'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 8 }), (asked) => {
      const units = asked.map((text, at) => one(`q${at}`, text));
      const all = proposalsFor(units, [], 'de', NOTHING).flatMap(({ probably }) => probably);
      expect(all.toSorted()).toEqual(units.map(({ ids: [id = ''] }) => id).toSorted());
    }),
    { numRuns: 30 },
  );
});

test('in English, too', () => {
  const units = [
    one('a', 'Can you send the invoice to my employer?'),
    one('b', 'Could you send the invoice to my employer?'),
    one('c', 'Do you speak Danish?'),
  ];
  expect(proposalsFor(units, [], 'en', NOTHING).map(({ probably }) => probably)).toEqual([['a', 'b'], ['c']]);
});
