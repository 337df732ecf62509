import { expect, test } from 'vitest';
import { type Habits, marked } from './marked.ts';

const habits: Habits = {
  names: new Set(['petra', 'koch', 'yılmaz']),
  own: new Set(['telse', 'brarup', 'telse@brarup.example']),
  people: new Map([
    ['gespräch', 40],
    ['45', 30],
    ['minuten', 30],
    ['kappeln', 20],
    ['04642 99 88 77', 12],
    ['the', 9],
  ]),
  small: new Set(['gern', 'leider', 'please']),
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
])('%s', (text, expected) => {
  const lenient = { ...habits, people: new Map([...habits.people, ['sie', 9]]) };
  expect(marked(text, lenient, 'de')).toBe(expected);
});
