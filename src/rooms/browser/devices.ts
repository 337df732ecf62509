import type { Language } from '../../kit/language.ts';
import { fromBase64, isSameBytes, toBase64 } from './bytes.ts';
import { commit, devicesOf } from './commits.ts';
import { type Engine, meOf, Refusing, roomInHand } from './engine.ts';
import type { Row } from './kept.ts';
import { sha256 } from './keys.ts';
import { openRoomIds } from './open-room-ids.ts';
import type { DeviceView } from './rooms.ts';
import { spoken } from './spoken.ts';

const NAME_BYTES = 3;

/** The owner's browsers, as the server lists them. Each is named by its key, so that it has the same two words in all of them. */
export async function listDevices(engine: Engine, language: Language): Promise<readonly DeviceView[]> {
  const views = (await listedDevices(engine)).map(async ({ id, madeOn, isThis, key }): Promise<DeviceView> => {
    const bytes = isThis ? engine.signing.publicKey : fromBase64(key);
    const name = bytes?.length ? spoken((await sha256(bytes)).slice(0, NAME_BYTES), language).join(' ') : '';
    return { id, name, addedOn: madeOn, isThis };
  });
  return Promise.all(views);
}

/**
 * Shuts a browser of the owner's out. What it is known by is kept first, so that it leaves every room, also those that
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
  const bringing = (await engine.kept.list(`bring/${id}/`)).map(([key]): Row => [key, undefined]);
  await engine.kept.write([...[...keys].map((key): Row => [`shut/${key}`, true]), ...bringing]);
  if (!(await engine.delivery.shutOut(meOf(engine).deviceToken, id))) throw new Refusing('notOwner');
}

/** Takes out of a room which browsers of the owner's were shut out. True where there were any. */
export async function removeShutOut(engine: Engine, room: string): Promise<boolean> {
  const { group, row } = await roomInHand(engine, room);
  const own = meOf(engine);
  if (!group || row.closed || !isSameBytes(own.userKey, row.ownerKey)) return false;
  const shut = new Set((await engine.kept.list('shut/')).map(([key]) => key.slice('shut/'.length)));
  const devices = devicesOf(group, own.userKey).flatMap(({ signatureKey }) =>
    shut.has(toBase64(signatureKey)) ? [signatureKey] : [],
  );
  return devices.length > 0 && commit(engine, room, { kind: 'shutOut', devices });
}

/** In how many rooms one that was shut out still has its place. */
export async function roomsWithShutOut(engine: Engine): Promise<number> {
  const shut = (await engine.kept.list('shut/')).map(([key]) => fromBase64(key.slice('shut/'.length)));
  let count = 0;
  for (const id of await openRoomIds(engine)) {
    const { group, row } = await roomInHand(engine, id);
    const own = group && isSameBytes(meOf(engine).userKey, row.ownerKey) ? devicesOf(group, row.ownerKey) : [];
    if (own.some(({ signatureKey }) => shut.some((key) => key && isSameBytes(key, signatureKey)))) count += 1;
  }
  return count;
}

/** The owner's browsers in his rooms that the server does not list: from before it was asked for keys, or given up. */
async function strangers(engine: Engine, known: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const id of await openRoomIds(engine)) {
    const { group, row } = await roomInHand(engine, id);
    if (!group || !isSameBytes(meOf(engine).userKey, row.ownerKey)) continue;
    keys.push(...devicesOf(group, row.ownerKey).map(({ signatureKey }) => toBase64(signatureKey)));
  }
  return keys.filter((key) => !known.includes(key));
}

export async function listedDevices(engine: Engine) {
  const devices = await engine.delivery.devices(meOf(engine).deviceToken);
  if (!devices) throw new Refusing('notOwner');
  return devices;
}
