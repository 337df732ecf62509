import { expect, test } from 'vitest';
import { roomWords } from '../../words/room-words.ts';
import { makeRecoverySecret, readRecoveryWords, recoveryWords } from './recovery-code.ts';
import { heard, spoken } from './spoken.ts';

const LANGUAGES = ['de', 'en'] as const;

test.each(LANGUAGES)(
  'the halves of %s are 64 each, told apart by four letters, and no word can be split two ways',
  (language) => {
    const { first, second } = roomWords[language];
    for (const halves of [first, second]) {
      expect(halves).toHaveLength(64);
      expect(new Set(halves.map((each) => each.slice(0, 4))).size).toBe(64);
      expect(halves.every((each) => /^[a-z]{3,}$/.test(each))).toBe(true);
    }
    expect(new Set(first.flatMap((a) => second.map((b) => a + b))).size).toBe(64 * 64);
  },
);

test.each(LANGUAGES)('what was spoken in %s is heard again, whatever case and marks it was typed with', (language) => {
  for (let at = 0; at < 50; at += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(18));
    const words = spoken(bytes, language);
    for (const typed of [words.join(' '), words.join(', ').toUpperCase(), ` ${words.join('\n')}. `])
      expect(heard(typed)).toEqual(bytes);
  }
});

test('a recovery code has twelve words, and a swapped or false one is noticed', async () => {
  const secret = makeRecoverySecret();
  for (const language of LANGUAGES) {
    const words = [...(await recoveryWords(secret, language))];
    expect(words).toHaveLength(12);
    expect(await readRecoveryWords(words.join(' '))).toEqual(secret);
    expect(await readRecoveryWords(words.slice(1).join(' '))).toBeUndefined();
    expect(await readRecoveryWords([...words.slice(1), 'Rasenmäher'].join(' '))).toBeUndefined();
  }
  expect(await readRecoveryWords('')).toBeUndefined();
});
