import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { idBytes, idText, makeToken, readToken } from '../kit/tokens.ts';
import { type Island, together } from '../store/island.ts';
import { KEEP_DAYS, KEY_PACKAGE_DAYS, MOST_KEY_PACKAGES } from './core/limits.ts';
import { deviceOf } from './may.ts';
import { findRoom } from './store.ts';
import {
  freeKeyPackages,
  giveKeyPackage,
  keyPackagesOfInvite,
  listDevices,
  noteDeviceKey,
  removeDevice,
  removeWelcome,
  saveDevice,
  saveKeyPackage,
  saveWelcome,
  useCode,
  welcomesFor,
} from './store-devices.ts';
import { scheduleTidying } from './tidy.ts';

const PURPOSE = 'rooms-device';
const MINUTES_VALID = 10;

/** A code with which the owner, signed in at the desk, shows a browser of the rooms' origin to be his. Good once. */
export function newCode(island: Island): string {
  return makeToken(island.keys.tokens, PURPOSE, { id: idBytes(newId(island.now)), generation: 0 });
}

/** Registers a browser as the owner's; undefined where the code is too old, used before, or not ours. */
export function registerDevice(island: Island, code: string, tokenHash: string): Promise<string | undefined> {
  const id = codeId(island, code);
  return together(island, async (island) => {
    if (!id || !(await useCode(island, id))) return undefined;
    const device = newId(island.now);
    const made_on = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
    await saveDevice(island, { id: device, token_hash: tokenHash, made_on, device_key: '' });
    return device;
  });
}

/** `key` is by which the members of a room know the browser; it stands in every package, too. */
export type Offer = {
  readonly key: string;
  readonly packages: readonly { readonly ref: string; readonly body: Uint8Array }[];
};

/** Puts packages into the owner's pool; says how many lie there now. */
export function offerKeyPackages(
  island: Island,
  token: string | undefined,
  { key, packages }: Offer,
): Promise<number | undefined> {
  return together(island, async (island) => {
    const device_id = await deviceOf(island, token);
    if (!device_id) return undefined;
    await noteDeviceKey(island, device_id, key);
    const expires_at = instantText(island.now.add({ hours: 24 * (KEY_PACKAGE_DAYS - 1) }));
    const room = MOST_KEY_PACKAGES - (await freeKeyPackages(island, device_id)).length;
    for (const { ref, body } of packages.slice(0, Math.max(0, room)))
      await saveKeyPackage(island, { ref, device_id, body, expires_at });
    await scheduleTidying(island);
    return (await freeKeyPackages(island, device_id)).length;
  });
}

/** The rooms that were begun with this browser's packages and not yet entered by it. */
export async function newRooms(island: Island, token: string | undefined) {
  const device = await deviceOf(island, token);
  return device ? welcomesFor(island, device) : undefined;
}

/** This browser has entered a room, and saved that. */
export async function entered(island: Island, token: string | undefined, roomId: string): Promise<boolean> {
  const device = await deviceOf(island, token);
  if (device) await removeWelcome(island, device, roomId);
  return device !== undefined;
}

/** `key` is empty for a browser that has not been here since the server asks for it. */
export type ListedDevice = {
  readonly id: string;
  readonly madeOn: string;
  readonly key: string;
  readonly isThis: boolean;
};

/** The owner's browsers, to one of them; the oldest first. */
export async function ownersDevices(island: Island, token: string | undefined): Promise<ListedDevice[] | undefined> {
  const own = await deviceOf(island, token);
  if (!own) return undefined;
  const devices = await listDevices(island);
  return devices.map(({ id, made_on, device_key }) => ({ id, madeOn: made_on, key: device_key, isThis: id === own }));
}

/**
 * One of the owner's browsers shuts another one out: it can neither invite nor enter, its packages, waiting rooms and seats
 * are gone. Out of the rooms themselves it goes by a commit of a browser that stays.
 */
export function shutOut(island: Island, token: string | undefined, deviceId: string): Promise<boolean> {
  return together(island, async (island) => {
    const own = await deviceOf(island, token);
    if (!own || own === deviceId) return false;
    await removeDevice(island, deviceId);
    return true;
  });
}

/** A package of one of the owner's browsers for a room that it is to enter; for the same room always the same. */
export function packageFor(
  island: Island,
  token: string | undefined,
  roomId: string,
  deviceId: string,
): Promise<Uint8Array | undefined> {
  return together(island, async (island) => {
    if (!(await deviceOf(island, token)) || !(await findRoom(island, roomId))) return undefined;
    const given = (await keyPackagesOfInvite(island, roomId)).find(({ device_id }) => device_id === deviceId);
    const [free] = given ? [given] : await freeKeyPackages(island, deviceId);
    if (free && !given) await giveKeyPackage(island, free.ref, roomId);
    return free?.body;
  });
}

export type LeftWelcome = { readonly room: string; readonly invite: string; readonly body: Uint8Array };

/** Leaves a Welcome for another of the owner's browsers, which finds it when it next looks in. */
export function leaveWelcome(
  island: Island,
  token: string | undefined,
  deviceId: string,
  { room, invite, body }: LeftWelcome,
): Promise<boolean> {
  return together(island, async (island) => {
    const isThere = (await listDevices(island)).some(({ id }) => id === deviceId);
    if (!(await deviceOf(island, token)) || !isThere || !(await findRoom(island, room))) return false;
    await removeWelcome(island, deviceId, room);
    const expires_at = instantText(island.now.add({ hours: 24 * KEEP_DAYS }));
    await saveWelcome(island, { device_id: deviceId, room_id: room, invite_id: invite, body, expires_at });
    await scheduleTidying(island);
    return true;
  });
}

function codeId(island: Island, code: string): string | undefined {
  const token = readToken(island.keys.tokens, PURPOSE, code);
  if (token?.id.length !== 16) return undefined;
  const id = idText(token.id);
  const ageMs = island.now.epochMilliseconds - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return ageMs >= 0 && ageMs <= MINUTES_VALID * 60_000 ? id : undefined;
}
