import { expect, test } from 'vitest';
import { cutTo } from './cut-to.ts';

test('a text is cut between characters', () => {
  expect(['ab', 'abc', 'a🙂', 'ab🙂', '🙂🙂', ''].map((text) => cutTo(text, 3))).toEqual([
    'ab',
    'abc',
    'a🙂',
    'ab',
    '🙂',
    '',
  ]);
});
