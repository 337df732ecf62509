import { expect, test } from 'vitest';
import { framed, unframed } from './bytes.ts';
import { makeDevice, makeUserKey, personIn, personOf, rulesOf } from './identity.ts';
import { makeSigningKey } from './signing.ts';

async function person() {
  const user = await makeUserKey();
  const key = await makeSigningKey();
  return { user, key, identity: (await makeDevice(user, key)).identity };
}

test('a certificate counts for its own key and person only, and its key cannot be read', async () => {
  const [one, other] = [await person(), await person()];
  expect(await personOf(one.identity, one.key.publicKey)).toEqual(one.user.publicKey);
  expect(await personOf(one.identity, other.key.publicKey)).toBeUndefined();
  const [, device = new Uint8Array(), signature = new Uint8Array()] = unframed(one.identity) ?? [];
  expect(await personOf(framed(other.user.publicKey, device, signature), device)).toBeUndefined();
  expect(await personOf(new Uint8Array(), one.key.publicKey)).toBeUndefined();
  await expect(crypto.subtle.exportKey('pkcs8', one.key.key)).rejects.toThrow();
});

test('the same seed is the same person, in whatever browser', async () => {
  const { user } = await person();
  expect((await makeUserKey(user.seed)).publicKey).toEqual(user.publicKey);
});

test('the owner adds and removes anybody, everybody else browsers of his own; whoever is in refreshes his keys', async () => {
  const [owner, client, other] = [await person(), await person(), await person()];
  const rules = rulesOf(owner.user.publicKey);
  const sender = (each: typeof owner) => ({ leaf: 1, identity: each.identity, signatureKey: each.key.publicKey });
  const second = (await makeDevice(client.user, other.key)).identity;
  expect(personIn(owner.identity)).toEqual(owner.user.publicKey);
  for (const kind of ['add', 'remove'] as const) {
    expect(rules.mayCommit(sender(owner), [{ kind, identity: client.identity }])).toBe(true);
    expect(rules.mayCommit(sender(client), [{ kind, identity: second }])).toBe(true);
    expect(rules.mayCommit(sender(client), [{ kind, identity: other.identity }])).toBe(false);
    expect(rules.mayCommit(sender(client), [{ kind, identity: owner.identity }])).toBe(false);
    expect(rules.mayCommit(sender(client), [{ kind, identity: new Uint8Array() }])).toBe(false);
    const both = [second, other.identity].map((identity) => ({ kind, identity }));
    expect(rules.mayCommit(sender(client), both)).toBe(false);
  }
  expect(rules.mayCommit(sender(client), [])).toBe(true);
  expect(await rules.isAuthentic(client.identity, owner.key.publicKey)).toBe(false);
});
