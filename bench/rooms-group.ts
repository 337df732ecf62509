import { utf8 } from '../src/rooms/browser/bytes.ts';
import * as mls from '../src/rooms/browser/mls.ts';
import { pad } from '../src/rooms/browser/padding.ts';
import { makeSigningKey } from '../src/rooms/browser/signing.ts';
import { percentile } from './figures.ts';

const MEMBERS = 50;
const RUNS = 9;
const rules: mls.Rules = { isAuthentic: async () => true, mayCommit: () => true };

/** What the adapter takes to join a room of fifty, and how many bytes a text of 1 kB becomes before padding and after. */
export async function measureGroup() {
  const packages = await Promise.all(Array.from({ length: MEMBERS }, (_, at) => packageOf(`member ${at}`)));
  const [founder, newcomer, ...others] = packages;
  if (!founder || !newcomer) throw new Error('nobody to measure');
  const group = await mls.foundGroup(utf8('room'), founder, rules);
  const added = await mls.addMembers(
    group,
    [newcomer, ...others].map(({ published }) => published),
  );
  if (!added?.welcome) throw new Error('nobody was let in');
  const joinsMs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    await mls.joinByWelcome(added.welcome, newcomer, rules);
    joinsMs.push(performance.now() - begun);
  }
  const text = utf8('x'.repeat(1_000));
  const bytesOf = async (content: Uint8Array) => (await mls.encrypt(added.next, content)).message.length;
  return {
    join: { members: MEMBERS, runs: RUNS, joinMs: percentile(joinsMs, 0.5), slowestMs: percentile(joinsMs, 1) },
    message: { textBytes: text.length, unpaddedBytes: await bytesOf(text), paddedBytes: await bytesOf(pad(text)) },
  };
}

async function packageOf(name: string): Promise<mls.OwnKeyPackage> {
  return mls.makeKeyPackage(await makeSigningKey(), utf8(name), Math.floor(Date.now() / 1000));
}
