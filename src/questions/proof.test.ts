import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { NOW, openTestIsland } from '../../test/island.ts';
import { makeChallenge, readProof } from './proof.ts';

async function solved(text: string): Promise<string> {
  const challenge = JSON.parse(text);
  const solution = await solveChallenge({ challenge, deriveKey });
  return JSON.stringify({ challenge, solution });
}

test('a proof of work counts for twelve hours, on its own island, and not a letter of it can be changed', async () => {
  const { island, close } = await openTestIsland();
  const proof = await solved(await makeChallenge(island()));
  const print = await readProof(island(), proof);
  expect(print).toMatch(/^[0-9a-f]{64}$/);
  expect(await readProof(island(NOW.add({ hours: 11 })), proof)).toBe(print);
  expect(await readProof(island(NOW.add({ hours: 13 })), proof)).toBeUndefined();
  const later = proof.replace(/"until":"2026-11-25/, '"until":"2027-11-25');
  expect(later).not.toBe(proof);
  expect(await readProof(island(), later)).toBeUndefined();
  expect(await readProof(island(), proof.replace(/"counter":(\d+)/, '"counter":1$1'))).toBeUndefined();
  const other = await openTestIsland({ settings: { id: '01998c5e-0000-7000-8000-000000000002' } });
  expect(await readProof(other.island(), proof)).toBeUndefined();
  await Promise.all([close(), other.close()]);
});

test('anything else is no proof', async () => {
  const { island, close } = await openTestIsland();
  for (const text of ['', '{}', 'null', '[', '{"challenge":{"parameters":{"data":{}},"signature":""},"solution":{}}'])
    expect(await readProof(island(), text)).toBeUndefined();
  expect(await readProof(island(), `"${'x'.repeat(100_000)}"`)).toBeUndefined();
  await close();
});
