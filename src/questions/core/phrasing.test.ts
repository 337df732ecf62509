import { expect, test } from 'vitest';
import { phrasingOf, titleOf } from './phrasing.ts';

test.each([
  ['Darf mein Hund mit?', 'Darf mein Hund mit?'],
  ['Guten Tag,\n\nich habe einen Hund. Darf er mit? Er bellt nie.\n\nJohanne Kramer', 'Darf er mit?'],
  ['Kann ich z. B. am 3. März kommen?', 'Kann ich z. B. am 3. März kommen?'],
  ['Termin absagen am selben Tag', 'Termin absagen am selben Tag'],
  ['Darf ich fragen,\nob mein Hund mitdarf?', 'Darf ich fragen, ob mein Hund mitdarf?'],
  ['Liebe Frau Brandt, darf mein Hund mit?', 'Darf mein Hund mit?'],
  ['Liebe Frau Dr. Brandt,\ndarf mein Hund mit?', 'Darf mein Hund mit?'],
  ['Liebe ich meinen Hund zu sehr?', 'Liebe ich meinen Hund zu sehr?'],
])('the phrasing of %j is its question', (text, phrasing) => expect(phrasingOf(text)).toBe(phrasing));

test.each([
  ['Können Sie mich unter 0151 23456789 anrufen?'],
  ['Schreiben Sie mir an johanne@example.org?'],
  ['Kann mein Sohn Lasse Petersen bei Ihnen anfangen?'],
  ['Darf mein Mann Gernot Wackernagel mitkommen?'],
  ['Darf Lasse mit?\n\nViele Grüße, Lasse und Zoë Müller'],
  ['May my son Lasse join?'],
  ['Ich heiße Johanne. Ich wohne in Kiel und komme gern vorbei.'],
  [`${'Warum '.repeat(60)}?`],
  [''],
])('%j gives none', (text) => expect(phrasingOf(text)).toBeUndefined());

test("a title is the owner's, else an asker's with consent, else the answer's beginning", () => {
  expect(titleOf('  Darf ein\nHund mit? ', ['anders'], 'Ja.')).toBe('Darf ein Hund mit?');
  expect(titleOf(undefined, ['Darf mein Hund mit?'], 'Ja.')).toBe('Darf mein Hund mit?');
  expect(titleOf('', [], '## Ja, **gern**. Er muss [ruhig](/x/) sein.')).toBe('Ja, gern.');
  expect(titleOf(undefined, [], 'Liebe Frau Dr. Müller,\n\ndie Gruppe zahlt die Kasse.')).toBe(
    'Die Gruppe zahlt die Kasse.',
  );
  expect(titleOf(undefined, [], 'Dear Zoë, the group is paid for.')).toBe('The group is paid for.');
  expect(titleOf(undefined, [], 'ä'.repeat(130)).length).toBeLessThanOrEqual(120);
});
