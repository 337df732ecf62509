import { createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { fingerprint } from '../store/seal.ts';

// 256 keys on average of some milliseconds each: a second or two in a visitor's browser, a minute for a hundred questions.
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 5000, keyPrefix: '00', keyLength: 32 } as const;
const VALID = Temporal.Duration.from({ hours: 12 });
const LONGEST_PROOF_CHARS = 4000;

/** A task for the browser of somebody who asks without an address; worth nothing twelve hours later. */
export async function makeChallenge(island: Island): Promise<string> {
  const data = { until: instantText(island.now.add(VALID)) };
  const challenge = await createChallenge({ ...WORK, deriveKey, data, hmacSignatureSecret: secretOf(island) });
  return JSON.stringify(challenge);
}

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ until: z.iso.datetime() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** A fingerprint of the task where the proof is right and in time, by which it is taken only once. */
export async function readProof(island: Island, text: string): Promise<string | undefined> {
  const read = payload.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { challenge, solution } = read.data as unknown as Payload & { challenge: { signature: string } };
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secretOf(island),
  });
  const isInTime = read.data.challenge.parameters.data.until >= instantText(island.now);
  return verified && isInTime ? fingerprint(island, 'proof', challenge.signature) : undefined;
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_PROOF_CHARS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whatever was sent instead of a proof is none
  }
}

function secretOf(island: Island): string {
  return fingerprint(island, 'proof-secret', '');
}
