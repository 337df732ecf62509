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

test('only the owner adds and removes; whoever is in refreshes his keys', async () => {
  const [owner, client] = [await person(), await person()];
  const rules = rulesOf(owner.user.publicKey);
  const sender = (each: typeof owner) => ({ leaf: 1, identity: each.identity, signatureKey: each.key.publicKey });
  expect(personIn(owner.identity)).toEqual(owner.user.publicKey);
  expect(rules.mayCommit(sender(owner), [{ kind: 'remove', leaf: 2 }])).toBe(true);
  expect(rules.mayCommit(sender(client), [{ kind: 'remove', leaf: 2 }])).toBe(false);
  expect(rules.mayCommit(sender(client), [{ kind: 'add', identity: client.identity }])).toBe(false);
  expect(rules.mayCommit(sender(client), [])).toBe(true);
  expect(await rules.isAuthentic(client.identity, owner.key.publicKey)).toBe(false);
});
