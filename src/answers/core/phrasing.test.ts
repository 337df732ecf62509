import { expect, test } from 'vitest';
import { learnable } from './phrasing.ts';

const published = new Set(['termin', 'absag', 'sitzung']);
const rules = { lang: 'de' as const, isPublished: (term: string) => published.has(term) };

test('with consent the question is kept, without addresses and long numbers', () => {
  expect(learnable('Kann Petra den Termin absagen? petra@example.org, 0171 2345678', { ...rules, consent: true })).toBe(
    'Kann Petra den Termin absagen?',
  );
});

test('without consent only words remain that the island has published', () => {
  expect(learnable('Kann Petra den Termin absagen?', { ...rules, consent: false })).toBe('Kann den Termin absagen?');
  expect(learnable('Kann Petra das?', { ...rules, consent: false })).toBeUndefined();
});

test('of a long story the last question is kept', () => {
  const story = `${'Ich erzähle erst einmal lange. '.repeat(12)}Kann ich den Termin absagen?`;
  expect(learnable(story, { ...rules, consent: true })).toBe('Kann ich den Termin absagen?');
});
