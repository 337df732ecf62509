import { expect, test } from 'vitest';
import { newId } from '../../kit/ids.ts';
import { linkToken, readLink } from './sign-in-link.ts';

const key = new Uint8Array(32).fill(3);
const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
const id = newId(now);

test('a link is good for ten minutes', () => {
  const token = linkToken(key, id);
  expect(readLink(key, token, now)).toBe(id);
  expect(readLink(key, token, now.add({ minutes: 10 }))).toBe(id);
  expect(readLink(key, token, now.add({ minutes: 10, milliseconds: 1 }))).toBeUndefined();
});

test('a link from the future, of another island or made up is worth nothing', () => {
  const token = linkToken(key, id);
  expect(readLink(key, token, now.subtract({ seconds: 1 }))).toBeUndefined();
  expect(readLink(new Uint8Array(32), token, now)).toBeUndefined();
  expect(readLink(key, 'x'.repeat(60), now)).toBeUndefined();
});
