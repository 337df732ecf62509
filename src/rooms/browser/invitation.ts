import { type Bytes, framed, fromBase64, joinBytes, randomBytes, toBase64, utf8 } from './bytes.ts';
import { decodeJson, encodeJson } from './json.ts';
import { derive, isMac, mac, seal, sealingKey, sha256, tokenOf, unseal } from './keys.ts';

const SECRET_BYTES = 32;
const ID_BYTES = 16;
const MAC_BYTES = 32;
const LINK = /^\/i\/([A-Za-z0-9_-]{22})#1\.([A-Za-z0-9_-]{43})$/;

/** What stands in a link: the id, which the server knows, and behind the `#` the secret, which no server gets to see. */
export type Invitation = { readonly id: string; readonly secret: Uint8Array };

/** Who invites, as the link shows it. The key is what everything else is held against. */
export type InviteCard = {
  readonly name: string;
  readonly userKey: Uint8Array;
  /** The circle it leads into; empty for a room for two. */
  readonly circle: string;
};

/** The owner's browsers all know the secret of an invitation by its id: it is derived from what makes them his. */
export async function makeInvitation(userSeed: Uint8Array): Promise<Invitation> {
  return invitationOf(userSeed, toBase64(randomBytes(ID_BYTES)));
}

export async function invitationOf(userSeed: Uint8Array, id: string): Promise<Invitation> {
  return { id, secret: await derive(userSeed, `insel invitation 1 ${id}`, SECRET_BYTES) };
}

export function linkOf({ id, secret }: Invitation, origin: string): string {
  return `${origin}/i/${id}#1.${toBase64(secret)}`;
}

/** Reads a link, or its path with the fragment; undefined where a piece is missing, as after a line break in a mail. */
export function readLink(text: string): Invitation | undefined {
  const [, id, secret] = LINK.exec(text.trim().replace(/^https?:\/\/[^/]+/, '')) ?? [];
  const bytes = secret === undefined ? undefined : fromBase64(secret);
  return id !== undefined && bytes?.length === SECRET_BYTES ? { id, secret: bytes } : undefined;
}

/** The token to claim with; the server cannot make it from what it has. */
export async function claimToken({ secret }: Invitation) {
  return tokenOf(await derive(secret, 'insel invitation claim 1'));
}

export async function sealCard(invitation: Invitation, card: InviteCard): Promise<Bytes> {
  return seal(await cardKey(invitation), `card ${invitation.id}`, encodeJson(card));
}

/** Undefined where the card was not made with this link's secret. */
export async function openCard(invitation: Invitation, sealed: Uint8Array): Promise<InviteCard | undefined> {
  const plain = await unseal(await cardKey(invitation), `card ${invitation.id}`, sealed);
  return plain && (decodeJson(plain) as InviteCard);
}

/** A Welcome with the proof that whoever made the room held the link. The room's id is bound to it. */
export async function proveWelcome(invitation: Invitation, room: string, welcome: Uint8Array): Promise<Bytes> {
  return joinBytes(await mac(await proofKey(invitation), await proofText(invitation, room, welcome)), welcome);
}

/** The Welcome, where the proof holds; else undefined. */
export async function openWelcome(
  invitation: Invitation,
  room: string,
  proved: Uint8Array,
): Promise<Uint8Array | undefined> {
  const [code, welcome] = [proved.slice(0, MAC_BYTES), proved.slice(MAC_BYTES)];
  const text = await proofText(invitation, room, welcome);
  return (await isMac(await proofKey(invitation), text, code)) ? welcome : undefined;
}

async function proofText({ id }: Invitation, room: string, welcome: Uint8Array): Promise<Bytes> {
  return framed(utf8('welcome 1'), utf8(id), utf8(room), await sha256(welcome));
}

function proofKey({ secret }: Invitation): Promise<Bytes> {
  return derive(secret, 'insel invitation proof 1');
}

async function cardKey({ secret }: Invitation): Promise<CryptoKey> {
  return sealingKey(await derive(secret, 'insel invitation card 1'));
}
