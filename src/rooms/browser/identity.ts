import { type Bytes, framed, isSameBytes, joinBytes, randomBytes, unframed, utf8 } from './bytes.ts';
import type { Change, Member, Rules } from './mls.ts';
import { isSignedBy, type SigningKey } from './signing.ts';

const SEED_BYTES = 32;
const KEY_BYTES = 32;
const PURPOSE = utf8('insel device 1');
const PKCS8_ED25519 = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]); // RFC 8410 §7

/** A person: the key that all his browsers are signed with. `seed` leaves the browser in the sealed vault alone. */
export type UserKey = { readonly seed: Uint8Array; readonly publicKey: Uint8Array };

/** A browser of a person: its own key, which cannot be read, and the person's signature under it. */
export type Device = { readonly key: SigningKey; readonly identity: Uint8Array };

export async function makeUserKey(seed: Uint8Array = randomBytes(SEED_BYTES)): Promise<UserKey> {
  return { seed, publicKey: await publicKeyOf(seed) };
}

/** Signs a new browser of this person. Its MLS credential is the certificate: person, browser, signature. */
export async function makeDevice(user: UserKey, key: SigningKey): Promise<Device> {
  const person = await crypto.subtle.importKey('pkcs8', pkcs8(user.seed), 'Ed25519', false, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', person, signed(user.publicKey, key.publicKey));
  return { key, identity: framed(user.publicKey, key.publicKey, new Uint8Array(signature)) };
}

/** The person a credential is of, where it stands with the key that its certificate names; else undefined. */
export async function personOf(identity: Uint8Array, signatureKey: Uint8Array): Promise<Bytes | undefined> {
  const [user, device, signature, ...more] = unframed(identity) ?? [];
  if (!user || !device || !signature || more.length > 0 || !isSameBytes(device, signatureKey)) return undefined;
  return (await isSignedBy(user, signed(user, device), signature)) ? user : undefined;
}

/** As `personOf`, for a credential that the group has already let in by `rulesOf`. */
export function personIn(identity: Uint8Array): Bytes {
  return unframed(identity)?.[0] ?? new Uint8Array();
}

/**
 * What every browser of a room holds its members to. A credential counts with its certificate. Devices are added and
 * removed by the owner's browsers, and everybody's own by himself; whoever is in may refresh his own keys.
 */
export function rulesOf(ownerKey: Uint8Array): Rules {
  const isOwner = (identity: Uint8Array) => isSameBytes(personIn(identity), ownerKey);
  const isOwn = (sender: Member, change: Change) =>
    change.kind === 'other' || isSameBytes(personIn(change.identity), personIn(sender.identity));
  return {
    isAuthentic: async (identity, signatureKey) => (await personOf(identity, signatureKey)) !== undefined,
    mayCommit: (sender: Member, changes: readonly Change[]) =>
      isOwner(sender.identity) || changes.every((change) => isOwn(sender, change)),
  };
}

function signed(user: Uint8Array, device: Uint8Array): Bytes {
  return joinBytes(PURPOSE, user, device);
}

function pkcs8(seed: Uint8Array): Bytes {
  return joinBytes(PKCS8_ED25519, seed);
}

/** WebCrypto gives the public half of an Ed25519 key by its JWK alone. */
async function publicKeyOf(seed: Uint8Array): Promise<Bytes> {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8(seed), 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  const bytes = Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  if (bytes.length !== KEY_BYTES) throw new Error('this browser makes no Ed25519 keys');
  return bytes;
}
