import { sealBrought } from './brought.ts';
import { isSameBytes, toBase64 } from './bytes.ts';
import { commit } from './commits.ts';
import { listedDevices, ownDevicesByRoom } from './devices.ts';
import { type Engine, inTurn, meOf, type OpenRoom, Refusing, reasonOf, roomInHand, type Trying } from './engine.ts';
import { takeLoans } from './founding.ts';
import { personOf } from './identity.ts';
import type { Row } from './kept.ts';
import * as mls from './mls.ts';
import { changeBox } from './own-box.ts';
import type { BringRow, Intent, RoomRow } from './rows.ts';
import { saveVault } from './vault.ts';

/**
 * Brings another browser of this person into the rooms that this one is in: the owner's by the server's list, a client's
 * by what it left in their box. What cannot be done now is kept for later.
 */
export async function bringIn(engine: Engine, device: string): Promise<void> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  const other = (await listedDevices(engine)).find(({ id, isThis }) => id === device && !isThis);
  if (!other) throw new Refusing('deviceGone');
  const rows: Row[] = [];
  if (!meOf(engine).deviceToken) {
    rows.push([`let/${other.key}`, true]);
    engine.boxSeenAt = undefined; // to be done now
  } else
    for (const [room, devices] of await ownDevicesByRoom(engine))
      if (!devices.includes(other.key) && isOwners(engine, await roomInHand(engine, room)))
        rows.push([`bring/${device}/${room}`, {}]);
  await engine.kept.write(rows);
}

function isOwners(engine: Engine, { row }: OpenRoom): boolean {
  return isSameBytes(row.ownerKey, meOf(engine).userKey);
}

/** Goes on with what `bringIn` has begun: commits first, then saves what was said until now, then leaves the Welcomes. */
export async function goOnBringing(engine: Engine, trying: Trying): Promise<void> {
  const each = async (work: (device: string, room: string) => Promise<void>) => {
    for (const [key] of await engine.kept.list<BringRow>('bring/')) {
      const [, device = '', room = ''] = key.split('/');
      await trying(() => inTurn(engine, room, () => work(device, room)));
    }
  };
  await each((device, room) => addTo(engine, device, room));
  const added = (await engine.kept.list<BringRow>('bring/')).filter(([, { welcome }]) => welcome);
  if (added.length === 0) return;
  await trying(() => saveVault(engine)); // from there the other browser takes what was said before it came
  await each((device, room) => leaveFor(engine, device, room));
}

/** In how many rooms it is not done yet. */
export async function roomsToBring(engine: Engine, device: string): Promise<number> {
  if (meOf(engine).deviceToken) return (await engine.kept.list(`bring/${device}/`)).length;
  return [...(await ownDevicesByRoom(engine)).values()].filter((devices) => !devices.includes(device)).length;
}

/** Adds the browser to the room's group; what was begun is let go where that cannot be any more. */
async function addTo(engine: Engine, device: string, room: string): Promise<void> {
  const key = `bring/${device}/${room}`;
  const begun = await engine.kept.read<BringRow>(key);
  if (!begun || begun.welcome) return; // taken back meanwhile, or added before
  const known = await engine.kept.read<RoomRow>(`room/${room}`);
  if (!known || known.closed) return engine.kept.write([[key, undefined]]);
  const { deviceToken } = meOf(engine);
  const keyPackage = begun.keyPackage ?? (await engine.delivery.packageFor(deviceToken, device, room));
  if (!keyPackage) return; // none is ready: the other browser leaves new ones when it next looks in
  if (!(await isOwnPackage(engine, keyPackage))) throw new Refusing('keysForged');
  // Where it has waited too long in this browser, the other one leaves another.
  if (begun.keyPackage && !mls.isWithinLifetime(keyPackage)) return engine.kept.write([[key, undefined]]);
  const isDone = await committed(engine, room, { kind: 'bring', device, keyPackage });
  if (isDone && !(await engine.kept.read<BringRow>(key))?.welcome) await engine.kept.write([[key, undefined]]); // it was in
}

/** As `commit`. A package that the library does not take is done with as well: it never will, and must keep nothing else. */
async function committed(engine: Engine, room: string, intent: Intent): Promise<boolean> {
  try {
    return await commit(engine, room, intent);
  } catch (error) {
    if (reasonOf(error)) throw error;
    return true;
  }
}

/** Leaves the Welcome where the other browser finds it. */
async function leaveFor(engine: Engine, device: string, room: string): Promise<void> {
  const key = `bring/${device}/${room}`;
  const welcome = (await engine.kept.read<BringRow>(key))?.welcome;
  if (!welcome) return;
  const { deviceToken, seed } = meOf(engine);
  await takeLoans(engine, room);
  const left = await sealBrought(seed, (await roomInHand(engine, room)).row, welcome);
  if (deviceToken)
    await engine.delivery.leaveWelcome(deviceToken, device, left); // false where it was shut out meanwhile
  else
    await changeBox(engine, ({ packages, welcomes }) => ({ packages, welcomes: [...welcomes, { device, ...left }] }));
  await engine.kept.write([[key, undefined]]);
}

/**
 * Whether a package is of a browser that this person has signed, and not shut out: nobody else's comes in by this way. Where
 * `device` is given, it is that browser's.
 */
export async function isOwnPackage(engine: Engine, keyPackage: Uint8Array, device?: string): Promise<boolean> {
  const found = mls.readKeyPackage(keyPackage);
  const person = found && (await personOf(found.identity, found.signatureKey));
  if (!person || !isSameBytes(person, meOf(engine).userKey)) return false;
  const key = toBase64(found.signatureKey);
  return (device ?? key) === key && (await engine.kept.read(`shut/${key}`)) === undefined;
}
