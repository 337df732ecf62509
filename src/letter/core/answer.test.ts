import { expect, test } from 'vitest';
import { type Answer, answerIn } from './answer.ts';

test.each<[string, Answer]>([
  ['', 'yes'],
  ['Ja, gern.', 'yes'],
  ['OK!', 'yes'],
  ['Yes please', 'yes'],
  ['Am 3. Dezember schrieb Telse Brarup:\n> Möchten Sie den Brief?\n> Abmelden geht immer.', 'yes'],
  ['On 3 December Telse Brarup wrote:\n> Do you want the letter?', 'yes'],
  ['Ja gern. Und eine Frage: Was kostet ein Gespräch?', 'yes and more'],
  ['Ja, gern. Wie kann ich den Brief später abbestellen?', 'yes and more'],
  ['Ja\n\nViele Grüße\nAda', 'yes and more'],
  ['Das war ich nicht, bitte löschen', 'other'],
  ['Nein.', 'other'],
  ['unsubscribe', 'other'],
  ['Yes? I never asked for this.', 'other'],
  ['Ich bin bis 12. Dezember nicht im Haus.', 'other'],
  [`Ja${' ja'.repeat(50_000)}?`, 'other'],
])('%.60j', (text, answer) => {
  expect(answerIn(text)).toBe(answer);
});
