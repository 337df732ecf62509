import { framed, unframed } from './bytes.ts';
import { invitationOf, proveWelcome } from './invitation.ts';
import { decodeJson, encodeJson } from './json.ts';
import { derive, seal, sealingKey, unseal } from './keys.ts';
import { newClientId } from './outgoing.ts';
import type { RoomRow } from './rows.ts';

const MARK = 'bring-';

/** What a browser is told of a room that another one of the same person brings it into. */
export type Brought = Pick<
  RoomRow,
  'name' | 'kind' | 'heading' | 'forCircle' | 'ownerName' | 'names' | 'timerSeconds'
> &
  Partial<Pick<RoomRow, 'ownerKey'>>;

/** A Welcome to another browser of the same person, with the proof that only that person's browsers can make. */
export async function sealBrought(seed: Uint8Array, row: RoomRow, welcome: Uint8Array) {
  const { id: room, name, kind, heading, forCircle, ownerKey, ownerName, names, timerSeconds } = row;
  const about: Brought = { name, kind, heading, forCircle, ownerKey, ownerName, names, timerSeconds };
  const invitation = await invitationOf(seed, MARK + newClientId());
  const told = await seal(await keyOf(invitation.secret), placeOf(room), encodeJson(about));
  return { room, invite: invitation.id, body: await proveWelcome(invitation, room, framed(welcome, told)) };
}

/** What was brought, from a Welcome whose proof held; undefined for any other. */
export async function openBrought(seed: Uint8Array, room: string, invite: string, proved: Uint8Array) {
  if (!invite.startsWith(MARK)) return undefined;
  const [welcome, told] = unframed(proved) ?? [];
  const { secret } = await invitationOf(seed, invite);
  const plain = told && (await unseal(await keyOf(secret), placeOf(room), told));
  return welcome && plain ? { welcome, about: decodeJson(plain) as Brought } : undefined;
}

async function keyOf(secret: Uint8Array): Promise<CryptoKey> {
  return sealingKey(await derive(secret, 'insel brought room 1'));
}

function placeOf(room: string): string {
  return `brought ${room}`;
}
