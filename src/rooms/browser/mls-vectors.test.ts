import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as mls from './mls.ts';

// The official vectors of RFC 9420, where they lie beside the checkout; of our suite, the only one the adapter speaks.
const FOLDER = '../shared/data/mls';
const SUITE = 1;

type Vector = {
  readonly cipher_suite: number;
  readonly external_psks: readonly { readonly psk_id: string; readonly psk: string }[];
  readonly key_package: string;
  readonly signature_priv: string;
  readonly encryption_priv: string;
  readonly init_priv: string;
  readonly welcome: string;
  readonly ratchet_tree: string | null;
  readonly initial_epoch_authenticator: string;
  readonly epochs: readonly {
    readonly proposals: readonly string[];
    readonly commit: string;
    readonly epoch_authenticator: string;
  }[];
};

const everybody: mls.Rules = { isAuthentic: async () => true, mayCommit: () => true };
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function vectorsIn(name: string): Vector[] {
  const all = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Vector[];
  return all.filter(({ cipher_suite }) => cipher_suite === SUITE);
}

describe.skipIf(!existsSync(FOLDER))('official vectors', () => {
  test.each(['passive-client-welcome', 'passive-client-handling-commit', 'passive-client-random'])(
    '%s',
    { timeout: 300_000 },
    async (name) => {
      const vectors = vectorsIn(name);
      expect(vectors.length).toBeGreaterThan(0);
      for (const vector of vectors) {
        const expected = [vector.initial_epoch_authenticator, ...vector.epochs.map((each) => each.epoch_authenticator)];
        expect(await authenticatorsOf(vector)).toEqual(expected);
      }
    },
  );
});

/** Lives through a transcript as the member it was written for. */
async function authenticatorsOf(vector: Vector): Promise<string[]> {
  const secrets = [vector.init_priv, vector.encryption_priv, vector.signature_priv].map(hex);
  const own = {
    published: hex(vector.key_package),
    secrets: Uint8Array.from(secrets.flatMap((each) => [each.length, ...each])),
  };
  const psks = Object.fromEntries(
    vector.external_psks.map(({ psk_id, psk }) => [Buffer.from(psk_id, 'hex').toString('base64'), hex(psk)]),
  );
  const tree = vector.ratchet_tree ? { tree: hex(vector.ratchet_tree) } : {};
  let group = await mls.joinByWelcome(hex(vector.welcome), own, everybody, { psks, ...tree });
  const seen = [hexOf(mls.epochAuthenticator(group))];
  for (const { proposals, commit } of vector.epochs) {
    for (const each of [...proposals, commit]) group = await mls.receiveInTheOpen(group, hex(each), { psks });
    seen.push(hexOf(mls.epochAuthenticator(group)));
  }
  return seen;
}
