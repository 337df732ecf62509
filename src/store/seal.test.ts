import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { fingerprint, seal, unseal, unsealBytes } from './seal.ts';

let opened: TestIsland;
beforeAll(async () => {
  opened = await openTestIsland();
});
afterAll(() => opened.close());

test('what is sealed comes back, and stands nowhere in the sealed bytes', () => {
  const island = opened.island();
  const sealed = seal(island, 'Grüße an lena@example.com');
  expect(Buffer.from(sealed).includes('lena')).toBe(false);
  expect(unseal(island, sealed)).toBe('Grüße an lena@example.com');
  expect([...unsealBytes(island, seal(island, Uint8Array.of(0, 255, 128)))]).toEqual([0, 255, 128]);
  expect(seal(island, 'x')).not.toEqual(seal(island, 'x'));
});

test('a changed byte, another key or another island opens nothing', () => {
  const island = opened.island();
  const sealed = seal(island, 'secret');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(island, changed)).toThrow();
  }
  const otherKey = { ...island, keys: { ...island.keys, seal: new Uint8Array(32).fill(9) } };
  const otherPlace = { ...island, place: { ...island.place, id: 'another' as typeof island.place.id } };
  expect(() => unseal(otherKey, sealed)).toThrow();
  expect(() => unseal(otherPlace, sealed)).toThrow();
  expect(() => unseal(island, sealed.subarray(0, 20))).toThrow();
});

test('a fingerprint is the same for the same text and purpose only', () => {
  const island = opened.island();
  expect(fingerprint(island, 'address', 'a')).toBe(fingerprint(island, 'address', 'a'));
  expect(fingerprint(island, 'address', 'a')).not.toBe(fingerprint(island, 'text', 'a'));
  expect(fingerprint(island, 'address', 'a')).not.toBe(fingerprint(island, 'address', 'b'));
});
