import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idBytes, idText, makeToken, readToken } from './tokens.ts';

const key = new Uint8Array(32).fill(7);
const id = '01998c5e-0000-7000-8000-000000000001';

test('a token leads back to its id and generation', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 255 }),
      (bytes, generation) => {
        const read = readToken(key, 'mine', makeToken(key, 'mine', { id: bytes, generation }));
        expect(Array.from(read?.id ?? [])).toEqual(Array.from(bytes));
        expect(read?.generation).toBe(generation);
      },
    ),
  );
});

test('a token survives a mail server that changes its case', () => {
  const token = makeToken(key, 'mine', { id: idBytes(id), generation: 0 });
  expect(token).toHaveLength(60);
  expect(idText(readToken(key, 'mine', token.toUpperCase())?.id ?? new Uint8Array())).toBe(id);
});

test('a token of another purpose, another key or with one letter changed is worth nothing', () => {
  const token = makeToken(key, 'mine', { id: idBytes(id), generation: 3 });
  expect(readToken(key, 'confirm', token)).toBeUndefined();
  expect(readToken(new Uint8Array(32), 'mine', token)).toBeUndefined();
  for (let at = 0; at < token.length - 1; at += 1) {
    const other = token[at] === 'a' ? 'b' : 'a';
    expect(readToken(key, 'mine', token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
  }
  for (const text of ['', 'zzzz', 'not-a-token', '0'.repeat(10_000)])
    expect(readToken(key, 'mine', text)).toBeUndefined();
});
