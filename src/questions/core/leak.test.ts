import { expect, test } from 'vitest';
import { leaksIn, namesSomebody } from './leak.ts';

const asked = (...texts: readonly string[]) => texts.map((text, at) => ({ questionId: `q${at}`, text }));
const wordsIn = (shared: string, texts: readonly string[], known: readonly string[] = []) =>
  leaksIn({ answer: shared }, asked(...texts), (word) => known.includes(word)).map(({ word }) => word);

const KITA = 'Ich leite eine Kita in Wilhelmshaven, der Träger würde zahlen. Was müssen Sie dem Träger berichten?';
const CHEF = 'Bezahlt das auch die Firma, und erfährt mein Chef dann, worüber wir reden?';

test('a place in one question alone is found in the shared answer; common nouns are not', () => {
  const shared = 'Nichts. Auch wenn der Träger in Wilhelmshaven die Kita bezahlt, erfährt Ihr Chef nichts.';
  expect(leaksIn({ answer: shared }, asked(KITA, CHEF), () => false)).toEqual([
    { word: 'Wilhelmshaven', questionId: 'q0' },
  ]);
});

test.each([
  ['Ich bin Johanne Kramer und möchte kommen.', 'Liebe Frau Kramer, gern.', ['Kramer']],
  ['Geht das?\n\nViele Grüße\nJohanne', 'Ja, Johanne, das geht.', ['Johanne']],
  ['My name is Joan Miller, may I come?', 'Yes, Joan Miller may.', ['Joan', 'Miller']],
  ['Rufen Sie mich an: 0431 123456?', 'Ich rufe 0431 123456 an.', ['0431 123456']],
  ['Ich habe 12.500 Euro Schulden. Was nun?', 'Bei 12.500 Euro gibt es Wege.', ['12.500 Euro']],
  ['Schreiben Sie an jo@example.org?', 'An jo@example.org habe ich geschrieben.', ['jo@example.org']],
])('%j leaks into %j', (question, shared, words) => expect(wordsIn(shared, [question])).toEqual(words));

test.each([
  ['Darf mein Hund mit?', 'Ja, Ihr Hund darf mit.'],
  ['Was kostet es für Selbstständige im Jahr 2026?', 'Im Jahr 2026 dasselbe wie 2025.'],
  ['Ich heiße Johanne. Geht das?', 'Ja.'],
  ['Dauert es 45 Minuten?', 'Ja, 45 Minuten.'],
])('%j leaks nothing into %j', (question, shared) => expect(wordsIn(shared, [question])).toEqual([]));

test('what several asked of, or what stands on the island already, gives nobody away', () => {
  const shared = 'Ich komme gern nach Kiel.';
  expect(wordsIn(shared, ['Kommen Sie auch nach Kiel?'])).toEqual(['Kiel']);
  expect(wordsIn(shared, ['Kommen Sie auch nach Kiel?', 'Sind Sie in Kiel?'])).toEqual([]);
  expect(wordsIn(shared, ['Kommen Sie auch nach Kiel?'], ['Kiel'])).toEqual([]);
});

test('a long word that only one of several uses is marked; where all use it, or nobody else was asked, it is not', () => {
  const asked = (text: string, questionId: string) => ({ questionId, text });
  const one = asked('Mein Bandscheibenvorfall ist ein Jahr her. Kann ich mitgehen?', 'a');
  const other = asked('Wie weit gehen wir?', 'b');
  const answer = 'Mit einem Bandscheibenvorfall gehen wir kürzer.';
  expect(leaksIn({ answer }, [one, other], () => false)).toEqual([{ word: 'Bandscheibenvorfall', questionId: 'a' }]);
  const third = asked('Auch ich hatte Bandscheibenvorfälle.', 'c');
  expect(leaksIn({ answer }, [one, third], () => false)).toEqual([]);
  expect(leaksIn({ answer }, [one], () => false)).toEqual([]);
});

test.each(['@', 'a', 'A', '1', 'www.', 'a@a.', 'in A'])(
  'six thousand characters of %j keep nobody waiting',
  (piece) => {
    const text = piece.repeat(Math.ceil(6000 / piece.length));
    const texts = [
      { questionId: 'a', text: `Danke\n\n${text}` },
      { questionId: 'b', text: `${text} und mehr` },
    ];
    expect(leaksIn({ answer: text }, texts, () => true)).toEqual([]); // with a search that is not linear this takes minutes
    expect(namesSomebody('B'.repeat(6000))).toBe(false);
  },
);
