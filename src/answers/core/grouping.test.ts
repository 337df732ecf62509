import { expect, test } from 'vitest';
import { likeness, proposeGroups } from './grouping.ts';

const asked = [
  { id: 'a', text: 'Kann ich einen Termin kurzfristig absagen?' },
  { id: 'b', text: 'Wie viel kostet ein Gespräch?' },
  { id: 'c', text: 'Kann ich meinen Termin auch kurzfristig absagen?' },
  { id: 'd', text: 'Arbeiten Sie mit Schulen?' },
];

test('the same question asked twice is proposed as one, the others stay alone', () => {
  expect(proposeGroups(asked, [], 'de').map(({ members }) => members)).toEqual([['a', 'c'], ['b'], ['d']]);
});

test('other numbers or a negation in one only are never one question', () => {
  expect(likeness('Geht es am 3. Mai um 10 Uhr?', 'Geht es am 4. Mai um 10 Uhr?', [], 'de')).toBe(0);
  expect(likeness('Kann ich absagen?', 'Kann ich nicht absagen?', [], 'de')).toBe(0);
  expect(likeness('Kann ich absagen?', 'Kann ich absagen?', [], 'de')).toBeGreaterThan(0.6);
});

test('what the owner parted is never proposed again, what he joined always', () => {
  const parted = proposeGroups(asked, [], 'de', { same: [], other: [['a', 'c']] });
  expect(parted.every(({ members }) => members.length === 1)).toBe(true);
  const joined = proposeGroups(asked, [], 'de', { same: [['b', 'd']], other: [] });
  expect(joined.map(({ members }) => members)).toContainEqual(['b', 'd']);
});

test('no chain of small likenesses joins two different questions', () => {
  const chain = [
    'Termin',
    'Termin absagen',
    'Termin absagen kurzfristig',
    'Kurzfristig absagen Krankheit',
    'Krankheit Kasse zahlt',
  ];
  const groups = proposeGroups(
    chain.map((text) => ({ id: text, text })),
    [],
    'de',
  );
  expect(groups.find(({ members }) => members.includes('Termin'))?.members).not.toContain('Krankheit Kasse zahlt');
});
