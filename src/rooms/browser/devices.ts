import type { Language } from '../../kit/language.ts';
import type { ListedDevice } from '../owner-device.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { commit, devicesOf } from './commits.ts';
import { type Engine, meOf, Refusing, roomInHand } from './engine.ts';
import { namesUnder, type Row } from './kept.ts';
import { sha256 } from './keys.ts';
import { openRoomIds } from './open-room-ids.ts';
import type { DeviceView } from './rooms.ts';
import { spoken } from './spoken.ts';

const NAME_BYTES = 3;

/**
 * This person's browsers: the owner's as the server lists them, a client's as they sit in his rooms or ask to. Each is
 * named by its key, so that it has the same two words in all of them.
 */
export async function listDevices(engine: Engine, language: Language): Promise<readonly DeviceView[]> {
  const views = (await listedDevices(engine)).map(
    async ({ id, madeOn, isThis, isAsking, key }): Promise<DeviceView> => {
      const bytes = isThis ? engine.signing.publicKey : fromBase64(key);
      const name = bytes?.length ? spoken((await sha256(bytes)).slice(0, NAME_BYTES), language).join(' ') : '';
      return { id, name, addedOn: madeOn, isThis, isAsking };
    },
  );
  return Promise.all(views);
}

/**
 * Shuts a browser of this person out. What it is known by is kept first, so that it leaves every room, also those that
 * cannot be reached now or that a client founds with its package later.
 */
export async function shutOut(engine: Engine, id: string): Promise<void> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  const devices = await listedDevices(engine);
  const gone = devices.find((each) => each.id === id && !each.isThis);
  if (!gone) throw new Refusing('deviceGone');
  const staying = devices.filter((each) => each !== gone);
  // A browser that has not said its key could be taken for the one that goes.
  if (staying.some(({ key, isThis }) => key === '' && !isThis)) throw new Refusing('deviceUnheard');
  const keys = new Set([
    gone.key,
    ...(await strangers(
      engine,
      staying.map(({ key }) => key),
    )),
  ]);
  keys.delete('');
  keys.delete(toBase64(engine.signing.publicKey));
  const { deviceToken } = meOf(engine);
  const begun = (await engine.kept.list(`bring/${id}/`)).map(([key]): Row => [key, undefined]);
  // With the words that it knows it could ask again under another key: until there are new ones, nobody comes in by them.
  const barred: Row[] = deviceToken
    ? []
    : [
        ['barred', true],
        [`let/${id}`, undefined],
        [`asks/${id}`, undefined],
      ];
  await engine.kept.write([...[...keys].map((key): Row => [`shut/${key}`, true]), ...begun, ...barred]);
  if (deviceToken && !(await engine.delivery.shutOut(deviceToken, id))) throw new Refusing('notOwner');
}

/** Takes out of a room which browsers of this person were shut out. True where there were any. */
export async function removeShutOut(engine: Engine, room: string): Promise<boolean> {
  const { group, row } = await roomInHand(engine, room);
  const shut = new Set(await namesUnder(engine.kept, 'shut/'));
  if (!group || row.closed || shut.size === 0) return false;
  const devices = devicesOf(group, meOf(engine).userKey).flatMap(({ signatureKey }) =>
    shut.has(toBase64(signatureKey)) ? [signatureKey] : [],
  );
  return devices.length > 0 && commit(engine, room, { kind: 'shutOut', devices });
}

/** In how many rooms one that was shut out still has its place. */
export async function roomsWithShutOut(engine: Engine): Promise<number> {
  const shut = new Set(await namesUnder(engine.kept, 'shut/'));
  const rooms = [...(await ownDevicesByRoom(engine)).values()];
  return rooms.filter((devices) => devices.some((device) => shut.has(device))).length;
}

/** The owner's browsers in his rooms that the server does not list: from before it was asked for keys, or given up. */
async function strangers(engine: Engine, known: readonly string[]): Promise<string[]> {
  return [...(await ownDevicesByRoom(engine)).values()].flat().filter((key) => !known.includes(key));
}

/** In each open room that this browser is in: the keys of this person's browsers, in base 64. */
export async function ownDevicesByRoom(engine: Engine): Promise<Map<string, readonly string[]>> {
  const rooms = new Map<string, readonly string[]>();
  for (const id of await openRoomIds(engine)) {
    const { group } = await roomInHand(engine, id);
    const devices = group ? devicesOf(group, meOf(engine).userKey) : [];
    if (devices.length > 0)
      rooms.set(
        id,
        devices.map(({ signatureKey }) => toBase64(signatureKey)),
      );
  }
  return rooms;
}

type Known = ListedDevice & Pick<DeviceView, 'isAsking'>;

export async function listedDevices(engine: Engine): Promise<readonly Known[]> {
  const { deviceToken } = meOf(engine);
  if (!deviceToken) return devicesOfClient(engine);
  const devices = await engine.delivery.devices(deviceToken);
  if (!devices) throw new Refusing('notOwner');
  return devices.map((device) => ({ ...device, isAsking: false }));
}

/** The server knows none of these: each stands under its key, and since when it is there nobody has kept. */
async function devicesOfClient(engine: Engine): Promise<readonly Known[]> {
  const own = toBase64(engine.signing.publicKey);
  const [asks, lets, shut] = await Promise.all(
    ['asks/', 'let/', 'shut/'].map((prefix) => namesUnder(engine.kept, prefix)),
  );
  const known = new Set([own, ...[...(await ownDevicesByRoom(engine)).values()].flat(), ...(lets ?? [])]);
  return [...new Set([...known, ...(asks ?? [])])]
    .filter((key) => !shut?.includes(key))
    .map((key) => ({ id: key, key, madeOn: '', isThis: key === own, isAsking: !known.has(key) }));
}
