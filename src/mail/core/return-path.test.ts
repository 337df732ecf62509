import { expect, test } from 'vitest';
import { toBase32 } from '../../kit/bytes.ts';
import { makeReturnPath, readReturnPath } from './return-path.ts';

const key = new Uint8Array(32).fill(1);
const of = { address: 'fragen@example.org', tag: '+' } as const;
const messageId = `<${toBase32(new Uint8Array(20).fill(7))}@example.org>`;
const path = makeReturnPath(key, of, messageId);

test('a return path names the mail it belongs to, whatever a mail server does to its letters', () => {
  expect(path).toMatch(/^fragen\+[0-9a-z]{45}@example\.org$/);
  expect(readReturnPath(key, of, path)).toBe(messageId);
  expect(readReturnPath(key, of, path.toUpperCase())).toBe(messageId);
  expect(readReturnPath(key, of, path.replace('+', '-'))).toBe(messageId);
  expect(readReturnPath(key, of, path.replace('+', '='))).toBe(messageId);
});

test('one letter changed, another key, another address: it was not made by us', () => {
  for (let at = 7; at < 51; at += 1) {
    const letter = path[at] === '0' ? '1' : '0';
    expect(readReturnPath(key, of, path.slice(0, at) + letter + path.slice(at + 1))).toBeUndefined();
  }
  expect(readReturnPath(new Uint8Array(32).fill(2), of, path)).toBeUndefined();
  expect(readReturnPath(key, { address: 'fragen@example.com' }, path)).toBeUndefined();
  expect(readReturnPath(key, of, of.address)).toBeUndefined();
  expect(readReturnPath(key, of, '')).toBeUndefined();
});

test('without plus addressing, with a long address or a strange Message-ID it is the plain address', () => {
  expect(makeReturnPath(key, { ...of, tag: 'none' }, messageId)).toBe(of.address);
  const long = { address: `${'f'.repeat(19)}@example.org`, tag: '+' } as const;
  expect(makeReturnPath(key, long, messageId)).toBe(long.address);
  expect(makeReturnPath(key, of, '<1@example.org>')).toBe(of.address);
  expect(makeReturnPath(key, of, messageId.replace('.org', '.com'))).toBe(of.address);
});
