import { expect, test } from 'vitest';
import { encodeJson } from './json.ts';
import type { TextRow } from './rows.ts';
import { decodeVault, encodeVault, type VaultContent } from './vault-content.ts';

const text = (id: string, words = 'Guten Tag'): TextRow => ({
  id,
  from: 'karl',
  writtenAt: '2026-11-28T10:00:00.000Z',
  text: words,
  state: 'sent',
  isOwn: false,
  isDeleted: false,
  isExcerpt: false,
  disappearsAt: 0,
  said: 'text',
});

function vault(counts: readonly number[], words?: string): VaultContent {
  const rooms = counts.map((count, at) => ({
    about: {
      id: `room ${at}`,
      name: 'Karl',
      kind: 'two' as const,
      heading: '',
      ownerKey: Uint8Array.of(1, 2, 3),
      ownerName: 'Marlene',
      names: {},
      timerSeconds: 0,
    },
    texts: Array.from({ length: count }, (_, nth) => text(`${at}-${nth}`, words)),
  }));
  return { version: 3, name: 'Karl', seed: Uint8Array.of(7), sure: ['marlene'], gone: ['other'], rooms };
}

test('a vault reads as it was written, in the same order, also a room without a word', async () => {
  const content = vault([250, 0, 7]);
  expect(await decodeVault(await encodeVault(content, Number.POSITIVE_INFINITY))).toEqual(content);
});

test('a vault that was written in one piece reads as well', async () => {
  const content = vault([3]);
  expect(await decodeVault(encodeJson(content))).toEqual(content);
});

test('where not everything fits, the later texts of each room stay', async () => {
  const content = vault([800, 400], 'x'.repeat(500));
  const whole = await encodeVault(content, Number.POSITIVE_INFINITY);
  const half = await encodeVault(content, Math.ceil(whole.length * 0.6));
  expect(half.length).toBeLessThanOrEqual(Math.ceil(whole.length * 0.6));
  const { rooms } = await decodeVault(half);
  expect(rooms.map(({ texts }) => [texts.length, texts.at(-1)?.id])).toEqual([
    [400, '0-799'],
    [200, '1-399'],
  ]);
});

test('a vault that ends in the middle is none', async () => {
  const whole = await encodeVault(vault([3]), Number.POSITIVE_INFINITY);
  await expect(decodeVault(whole.subarray(0, whole.length - 1))).rejects.toThrow();
});
