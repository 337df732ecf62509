import { expect, test } from 'vitest';
import { openTestIsland } from '../../../test/island.ts';
import { makeChallenge, readProof } from '../proof.ts';
import { solve } from './solve.ts';

test('what the browser finds is what the server takes', async () => {
  const { island, close } = await openTestIsland();
  for (let at = 0; at < 3; at += 1) {
    const challenge = JSON.parse(await makeChallenge(island()));
    const solution = await solve(challenge);
    expect(await readProof(island(), JSON.stringify({ challenge, solution }))).toMatch(/^[0-9a-f]{64}$/);
  }
  await close();
});
