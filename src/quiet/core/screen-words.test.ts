import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/language.ts';
import { screen } from './screen.ts';
import { reasonInWords } from './screen-words.ts';

test('sender and owner are told why, with the words that gave it away', () => {
  const text = 'An Ihrer Stelle würde ich das lassen.';
  const verdict = screen({ text, kind: 'question', lang: 'de', replyKind: 'email', hasProofOfWork: false });
  if (verdict.to !== 'tray') throw new Error('the advice reached the round');
  expect(reasonInWords('de', 'sender', verdict)).toBe(
    'Ihr Text klingt wie ein Hinweis (»An Ihrer Stelle«), und ich habe keine Frage darin gefunden.',
  );
  expect(reasonInWords('en', 'owner', verdict)).toBe('sounds like advice (“An Ihrer Stelle”), no question');
});

test('without such words the sentence stands without them', () => {
  const told = LANGUAGES.map((lang) => reasonInWords(lang, 'sender', { reason: 'soundsLikePromotion' }));
  expect(told).toEqual(['Ihr Text klingt wie ein Angebot.', 'Your text sounds like an offer.']);
});
