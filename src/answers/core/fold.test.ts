import { expect, test } from 'vitest';
import { analyse, languageOf } from './analysis.ts';
import { wordsOf, writtenWords } from './fold.ts';

test('umlauts may be written in any way', () => {
  expect(wordsOf('Übungen, Uebungen, U\u0308BUNGEN', 'de')).toEqual(['übungen', 'übungen', 'übungen']);
  expect(wordsOf('Straße Strasse', 'de')).toEqual(['strasse', 'strasse']);
});

test('a written-out umlaut is not seen where none can stand', () => {
  expect(wordsOf('bauen neue Quelle Dauer teuer', 'de')).toEqual(['bauen', 'neue', 'quelle', 'dauer', 'teuer']);
});

test('every spelling without umlauts leads to the same terms', () => {
  const spelled = (text: string) =>
    text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  for (const text of [
    'Müssen Gespräche außerhalb möglich sein?',
    'Wie läuft ein Erstgespräch für Ärzte ab?',
    'Grünes Öl übrigens',
  ])
    expect(analyse(spelled(text.toLowerCase()), 'de')).toEqual(analyse(text.toLowerCase(), 'de'));
});

test('English keeps its ue, and loses accents', () => {
  expect(wordsOf('true blue café naïve', 'en')).toEqual(['true', 'blue', 'cafe', 'naive']);
});

test('what cannot be seen is not read', () => {
  expect(wordsOf('Ter\u00ADmin\u200B \u202EHonorar\uFEFF \u0000', 'de')).toEqual(['termin', 'honorar']);
});

test('the question type is what is asked for', () => {
  const asked = (text: string) => analyse(text, 'de').asked;
  expect(asked('Was muss ich für eine Stunde bezahlen?')).toBe('price');
  expect(asked('Wie lange dauert ein Gespräch?')).toBe('duration');
  expect(asked('Ab wann sind Sie da?')).toBe('when');
  expect(asked('Darf ich absagen?')).toBe('whether');
  expect(analyse('How do I cancel?', 'en').asked).toBe('how');
});

test('little words tell the language; where they do not, the page does', () => {
  expect(languageOf('What does it cost to talk to you?', 'de')).toBe('en');
  expect(languageOf('Was kostet das bei Ihnen?', 'en')).toBe('de');
  expect(languageOf('Coaching Honorar', 'de')).toBe('de');
  expect(languageOf('', 'en')).toBe('en');
});

test('a text that needs no mending is read as if it were mended', () => {
  for (let code = 0x20; code < 0x2030; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    const mended = text.normalize('NFC').replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '');
    expect(writtenWords(text)).toEqual(mended.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  }
});
