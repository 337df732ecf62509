import { expect, test } from 'vitest';
import { LONGEST_CONTENT_BYTES, pad, unpad } from './padding.ts';

test('only a few sizes are seen, and the content comes back', () => {
  const sizes = new Set<number>();
  for (const length of [0, 1, 251, 252, 253, 1_000, 5_000, 16_380, 16_381, LONGEST_CONTENT_BYTES]) {
    const content = crypto.getRandomValues(new Uint8Array(length));
    const padded = pad(content);
    sizes.add(padded.length);
    expect(unpad(padded)).toEqual(content);
  }
  expect([...sizes].sort((a, b) => a - b)).toEqual([256, 1_024, 16_384, 32_768, 49_152]);
  expect(() => pad(new Uint8Array(LONGEST_CONTENT_BYTES + 1))).toThrow();
});

test('padding that carries something, or says a wrong length, is not ours', () => {
  const padded = pad(new Uint8Array([1, 2, 3]));
  expect(unpad(padded.map((byte, at) => (at === 200 ? 1 : byte)))).toBeUndefined();
  expect(unpad(padded.map((byte, at) => (at === 0 ? 255 : byte)))).toBeUndefined();
  expect(unpad(new Uint8Array(3))).toBeUndefined();
});
