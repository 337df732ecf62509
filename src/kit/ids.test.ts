import { expect, test } from 'vitest';
import { isId, newId } from './ids.ts';

const at = Temporal.Instant.from('2026-11-22T08:00:00Z');

test('an id carries its time and sorts by it', () => {
  const id = newId(at, new Uint8Array(10).fill(255));
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.epochMilliseconds);
  expect(newId(at.add({ milliseconds: 1 }), new Uint8Array(10)) > id).toBe(true);
});

test('every id has the form of version 7, whatever the random bytes', () => {
  for (const byte of [0, 85, 170, 255]) expect(isId(newId(at, new Uint8Array(10).fill(byte)))).toBe(true);
  expect(isId('01998c5e-0000-4000-8000-000000000000')).toBe(false);
});
