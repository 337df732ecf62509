import { randomBytes } from 'node:crypto';
import { instantText } from '../kit/instants.ts';
import { type Island, together } from '../store/island.ts';
import { planAnnouncing } from './announce.ts';
import { INVITE_DAYS } from './core/limits.ts';
import { hashOfToken } from './core/token.ts';
import { deviceOf } from './may.ts';
import { expiresAt } from './send.ts';
import { findRoom, saveRoom } from './store.ts';
import {
  findInvite,
  freeKeyPackages,
  giveKeyPackage,
  keyPackagesOfInvite,
  listDevices,
  noteInviteUsed,
  saveInvite,
  saveWelcome,
} from './store-devices.ts';
import { saveSeat, seatsOf } from './store-seats.ts';
import type { InviteRow } from './tables.ts';
import { scheduleTidying } from './tidy.ts';

const WRAP_KEY_BYTES = 32;

export type GivenPackage = { readonly device: string; readonly body: Uint8Array };

/** The owner invites: the server gets to know neither the link's secret nor who is meant. */
export function invite(
  island: Island,
  token: string | undefined,
  made: { readonly id: string; readonly tokenHash: string; readonly card: Uint8Array },
): Promise<boolean> {
  return together(island, async (island) => {
    if (!(await deviceOf(island, token))) return false;
    const expires_at = instantText(island.now.add({ hours: 24 * INVITE_DAYS }));
    await scheduleTidying(island);
    return saveInvite(island, { id: made.id, token_hash: made.tokenHash, card: made.card, expires_at });
  });
}

/** An invitation that can be looked at; looking uses nothing up, since mail programs look as well. */
export async function openInvite(island: Island, id: string): Promise<InviteRow | undefined> {
  const found = await findInvite(island, id);
  return found && found.expires_at > instantText(island.now) ? found : undefined;
}

/**
 * Gives out one package of each of the owner's browsers to whoever holds the link; to the same invitation always the same
 * ones. None where the owner's browsers have none left.
 */
export function claim(
  island: Island,
  id: string,
  token: string | undefined,
): Promise<readonly GivenPackage[] | undefined> {
  return together(island, async (island) => {
    if (!(await claimable(island, id, token))) return undefined;
    let given = await keyPackagesOfInvite(island, id);
    if (given.length === 0) {
      for (const device of await listDevices(island)) {
        const [first] = await freeKeyPackages(island, device.id);
        if (first) await giveKeyPackage(island, first.ref, id);
      }
      given = await keyPackagesOfInvite(island, id);
    }
    return given.map(({ device_id, body }) => ({ device: device_id, body }));
  });
}

export type Founding = {
  readonly room: string;
  readonly epoch: number;
  readonly tokenHash: string;
  readonly seat: { readonly id: string; readonly token_hash: string };
  readonly welcome: Uint8Array;
};

/** The invited one's browser has made the group with those packages: the room is there, and can be written in at once. */
export function found(
  island: Island,
  inviteId: string,
  token: string | undefined,
  made: Founding,
  deviceToken?: string,
): Promise<'made' | 'refused' | 'used'> {
  return together(island, async (island) => {
    // An answer that was lost may be asked for again when the invitation has expired meanwhile.
    if (await isFounded(island, inviteId, token, made)) return 'made';
    const invite = await claimable(island, inviteId, token);
    if (!invite) return 'refused';
    if (invite.room_id !== '') return 'used';
    const packages = await keyPackagesOfInvite(island, inviteId);
    if (packages.length === 0 || (await findRoom(island, made.room))) return 'refused';
    await saveRoom(
      island,
      {
        id: made.room,
        epoch: made.epoch,
        seq: 0,
        token_hash: made.tokenHash,
        former_token_hash: '',
        stored_bytes: 0,
        gate_seq: 0,
        made_on: island.now.toZonedDateTimeISO('UTC').toPlainDate().toString(),
      },
      randomBytes(WRAP_KEY_BYTES),
    );
    const device_id = (await deviceOf(island, deviceToken)) ?? '';
    await saveSeat(island, { room_id: made.room, device_id, passed_seq: 0, ...made.seat });
    await planAnnouncing(island, made.room, false);
    await noteInviteUsed(island, inviteId, made.room);
    const welcome = { room_id: made.room, invite_id: inviteId, body: made.welcome, expires_at: expiresAt(island) };
    for (const { device_id } of packages) await saveWelcome(island, { device_id, ...welcome });
    return 'made';
  });
}

/** Whether this room was founded before; where the invitation was tidied away since, the founder's seat is the proof. */
async function isFounded(island: Island, inviteId: string, token: string | undefined, { room, seat }: Founding) {
  const invite = await findInvite(island, inviteId);
  if (invite) return invite.room_id === room && invite.token_hash === hashOfToken(token);
  return (await seatsOf(island, room)).some(({ id, token_hash }) => id === seat.id && token_hash === seat.token_hash);
}

async function claimable(island: Island, id: string, token: string | undefined): Promise<InviteRow | undefined> {
  const invite = await openInvite(island, id);
  return invite && invite.token_hash === hashOfToken(token) ? invite : undefined;
}
