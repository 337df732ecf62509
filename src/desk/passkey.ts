import type { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import * as z from 'zod';
import { newId } from '../kit/ids.ts';
import { idBytes } from '../kit/tokens.ts';
import { type Island, together } from '../store/island.ts';
import { linkToken, readLink } from './core/sign-in-link.ts';
import { type SignedIn, signIn } from './session.ts';
import { listPasskeys, notePasskeyUse, savePasskey, useUp } from './store.ts';

// A key of the owner's device (WebAuthn Level 3). The challenge is a token like that of a sign-in link: good once and for
// ten minutes, so nothing has to be stored for those who only look at the door.

const registration = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string() }),
  clientExtensionResults: z.looseObject({}),
});

const authentication = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
  clientExtensionResults: z.looseObject({}),
});

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** What the browser needs to make a key for this island; keys it has already are named, so that it makes no second. */
export async function beginPasskey(island: Island): Promise<object> {
  const known = await listPasskeys(island);
  return (await webauthn()).generateRegistrationOptions({
    rpName: island.about.name,
    rpID: hostOf(island),
    userName: island.about.owner.email,
    userID: new Uint8Array(idBytes(island.place.id)),
    challenge: newChallenge(island),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
}

/** Keeps the key a browser has made; false where the answer is not one to our challenge. */
export async function keepPasskey(island: Island, answer: string, label: string): Promise<boolean> {
  const response = readJson(registration, answer);
  if (!response) return false;
  const { verified, registrationInfo } = await (await webauthn())
    .verifyRegistrationResponse({
      response: response as Registration,
      expectedChallenge: (challenge) => isOurs(island, challenge),
      expectedOrigin: island.about.url,
      expectedRPID: hostOf(island),
      requireUserVerification: false,
    })
    .catch(() => ({ verified: false as const, registrationInfo: undefined }));
  if (!verified || !registrationInfo) return false;
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  const at = island.now.toString();
  await savePasskey(island, {
    id,
    public_key: publicKey,
    counter,
    transports: transports.join(' '),
    label: label.slice(0, 60),
    made_at: at,
    used_at: '',
  });
  return true;
}

/** What the browser needs to sign in with a key it has. */
export async function beginSignIn(island: Island): Promise<object> {
  return (await webauthn()).generateAuthenticationOptions({
    rpID: hostOf(island),
    challenge: newChallenge(island),
    userVerification: 'preferred',
  });
}

/** Signs the owner in by a key; undefined where the key is unknown or the answer is not one to our challenge. */
export async function signInByPasskey(island: Island, answer: string, browser: string): Promise<SignedIn | undefined> {
  const response = readJson(authentication, answer);
  const known = response && (await listPasskeys(island)).find(({ id }) => id === response.id);
  if (!known) return undefined;
  const { verified, authenticationInfo } = await (await webauthn())
    .verifyAuthenticationResponse({
      response: response as Authentication,
      expectedChallenge: (challenge) => isOurs(island, challenge),
      expectedOrigin: island.about.url,
      expectedRPID: hostOf(island),
      requireUserVerification: false,
      credential: { id: known.id, publicKey: new Uint8Array(known.public_key), counter: Number(known.counter) },
    })
    .catch(() => ({ verified: false as const, authenticationInfo: undefined }));
  if (!verified || !authenticationInfo) return undefined;
  return together(island, async (island) => {
    await notePasskeyUse(island, known.id, authenticationInfo.newCounter);
    return signIn(island, browser);
  });
}

/** Keys are tied to a host name; an address of numbers has none, so no key can be made for it. */
export function canHavePasskeys(island: Island): boolean {
  return /[a-z]/i.test(hostOf(island)) && !hostOf(island).startsWith('[');
}

/** Loaded when the first key is used: at the desk, where seconds of a start do not count. */
function webauthn(): Promise<typeof import('@simplewebauthn/server')> {
  return import('@simplewebauthn/server');
}

function hostOf({ about }: Island): string {
  return new URL(about.url).hostname;
}

function newChallenge(island: Island): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(linkToken(island.keys.tokens, newId(island.now)));
}

async function isOurs(island: Island, challenge: string): Promise<boolean> {
  const id = readLink(island.keys.tokens, Buffer.from(challenge, 'base64url').toString(), island.now);
  return id !== undefined && (await useUp(island, id));
}

function readJson<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
