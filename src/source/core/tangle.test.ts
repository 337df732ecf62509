import { expect, test } from 'vitest';
import { isTangled } from './tangle.ts';

test('what would take minutes to parse is told apart from what people write', () => {
  expect(isTangled('[a]('.repeat(20_000))).toBe(true);
  expect(isTangled('> '.concat('![x]'.repeat(9000)))).toBe(true);
  expect(isTangled(Array.from({ length: 3000 }, (_, note) => `[^${note}]: x`).join('\n\n'))).toBe(true);
  expect(isTangled('[x](/y/) und [z](/u/).\n\n'.repeat(20_000))).toBe(false);
  expect(isTangled('x'.repeat(1_000_000))).toBe(false);
});
