import { expect, test } from 'vitest';
import { unquoted } from './lines.ts';

test.each([
  ['> text', 1, false, 'text'],
  ['>text', 1, false, 'text'],
  ['> > text', 2, false, 'text'],
  ['>>> text', 3, false, 'text'],
  ['> │ text', 2, true, 'text'],
  ['│ text', 1, true, 'text'],
  ['│', 1, true, ''],
  [' > text', 1, false, 'text'],
  ['text > text', 0, false, 'text > text'],
  ['-> text', 0, false, '-> text'],
  ['>     code', 1, false, '    code'],
])('%j', (line, depth, isBarred, text) => {
  expect(unquoted(line)).toEqual({ depth, isBarred, text });
});

test('a line of nothing but marks ends', () => {
  expect(unquoted('>'.repeat(100_000)).depth).toBe(100);
});
