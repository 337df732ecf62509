import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { fingerprint, seal, unseal, unsealBytes } from './seal.ts';

let home: TestIsland;
beforeAll(async () => {
  home = await openTestIsland();
});
afterAll(() => home.close());

test('a sealed text opens again, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = text.toWellFormed();
      expect(unseal(home.island(), seal(home.island(), written))).toBe(written);
    }),
  );
});

test('bytes are sealed as they are', () => {
  const bytes = Uint8Array.of(0, 255, 128);
  expect([...unsealBytes(home.island(), seal(home.island(), bytes))]).toEqual([...bytes]);
});

test('the same text sealed twice looks different, and no byte of it shows', () => {
  const [one, other] = [seal(home.island(), 'anna@example.org'), seal(home.island(), 'anna@example.org')];
  expect(one).not.toEqual(other);
  expect(Buffer.from(one).includes('anna')).toBe(false);
});

test('it does not open when changed anywhere, on another island, or with another key', () => {
  const island = home.island();
  const sealed = seal(island, 'anna@example.org');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(island, changed)).toThrow();
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => unseal(island, sealed.slice(0, length))).toThrow();
  const elsewhere = { ...island, place: { ...island.place, id: 'another' as typeof island.place.id } };
  expect(() => unseal(elsewhere, sealed)).toThrow();
  const otherKey = { ...island, keys: { ...island.keys, seal: new Uint8Array(32) } };
  expect(() => unseal(otherKey, sealed)).toThrow();
});

test('a fingerprint finds the same text for the same purpose on the same island only', () => {
  const island = home.island();
  const print = fingerprint(island, 'asker', 'anna@example.org');
  expect(print).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprint(island, 'asker', 'anna@example.org')).toBe(print);
  const elsewhere = { ...island, place: { ...island.place, id: 'another' as typeof island.place.id } };
  const others = [
    fingerprint(island, 'reader', 'anna@example.org'),
    fingerprint(island, 'asker', 'anne@example.org'),
    fingerprint(elsewhere, 'asker', 'anna@example.org'),
  ];
  expect(others).not.toContain(print);
});
