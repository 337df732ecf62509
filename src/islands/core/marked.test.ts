import { expect, test } from 'vitest';
import { type Habits, marked } from './marked.ts';

const habits: Habits = {
  names: new Map([
    ['petra', 3],
    ['koch', 2],
    ['yılmaz', 1],
    ['jupp', 4],
    ['rose', 1],
    ['angelo', 1],
  ]),
  own: new Set(['telse', 'brarup', 'telse@brarup.example', 'hafenstraße 3']),
  people: new Map([
    ['gespräch', 40],
    ['45', 30],
    ['minuten', 30],
    ['kappeln', 20],
    ['04642 99 88 77', 12],
    ['the', 9],
  ]),
  small: new Map([
    ['gern', 9],
    ['leider', 4],
    ['please', 9],
    ['jupp', 2],
    ['rose', 30],
  ]),
};

test.each([
  ['Gern, Petra, im Gespräch.', 'Gern, ⟦Petra⟧, im Gespräch.'],
  ['Frau Dr. Koch-Yılmaz kommt nach Kappeln.', '⟦Frau Dr. Koch-Yılmaz⟧ kommt nach Kappeln.'],
  ['Rufen Sie 0175 1234567 an, nicht 04642 99 88 77.', '⟦Rufen⟧ Sie ⟦0175 1234567⟧ an, nicht 04642 99 88 77.'],
  [
    'An petra.koch@post.example, nicht an telse@brarup.example.',
    '⟦An petra.koch@post.example⟧, nicht an telse@brarup.example.',
  ],
  ['Die R-44871 über 45 Minuten.', '⟦Die R-44871⟧ über 45 Minuten.'],
  ['Wohnt Lindenstraße 12, 24376 Kappeln', '⟦Wohnt Lindenstraße 12⟧, ⟦24376 Kappeln⟧'],
  ['meine Kollegin Wiebke weiß es', '⟦meine Kollegin Wiebke⟧ weiß es'],
  ['Petras Hund', '⟦Petras Hund⟧'],
  ['gern, wie jupp sagt, eine rose', 'gern, wie ⟦jupp⟧ sagt, eine rose'],
  ['Frau d’Angelo und d’Angelos Boot', '⟦Frau d’Angelo⟧ und ⟦d’Angelos Boot⟧'],
  ['Am Alten Deich 12a, 1010 Wien', '⟦Am Alten Deich 12a⟧, ⟦1010 Wien⟧'],
  ['in der Holstenkamp 9, D-24103 Kiel', 'in der ⟦Holstenkamp 9⟧, ⟦D-24103 Kiel⟧'],
  ['in der Hafenstraße 3', 'in der Hafenstraße 3'],
  ['auf DE12 2175 0000 0012 3456 78', 'auf ⟦DE12 2175 0000 0012 3456 78⟧'],
])('%s', (text, expected) => {
  const lenient = { ...habits, people: new Map([...habits.people, ['sie', 9]]) };
  expect(marked(text, lenient, 'de')).toBe(expected);
});
