import { expect, test } from 'vitest';
import { isAcute } from './acute.ts';

test('words of acute distress are heard in both languages, of oneself and of somebody near', () => {
  const texts = [
    'Ich will nicht mehr leben.',
    'Ich möchte am liebsten tot sein',
    'Manchmal denke ich daran, mich umzubringen.',
    'Meine Freundin sagt, sie will sich das Leben nehmen. Was tue ich?',
    'seit wochen suizidgedanken',
    'Ich ritze mich wieder.',
    'Ich bin lebensmüde',
    'I want to die.',
    'I can’t go on living',
    'My brother talks about suicide. What can I do?',
    'Sometimes I think about ending my life.',
    "I've started hurting myself again",
    'She says she wants to kill herself.',
  ];
  expect(texts.filter((text) => !isAcute(text))).toEqual([]);
});

test('what is said in anger, of work or of the past of a company is not', () => {
  const texts = [
    'Der Stress in der Firma bringt mich um den Schlaf.',
    'Wäre eine Kündigung beruflicher Selbstmord?',
    'Would quitting be career suicide?',
    'Ich kann hier nicht länger arbeiten.',
    'Ich lebe nicht mehr in Oldenburg, arbeiten wir auch am Telefon?',
    'My phone died. Can I still reach you?',
    'I want to dive into coaching.',
    'Mein Leben hat sich sehr verändert.',
    'Wie lange dauert ein erstes Gespräch?',
  ];
  expect(texts.filter(isAcute)).toEqual([]);
});

test('invisible characters do not hide the words', () => {
  expect(isAcute('Ich will nicht mehr le\u200bben')).toBe(true);
});
