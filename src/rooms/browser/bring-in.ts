import { sealBrought } from './brought.ts';
import { isSameBytes, toBase64 } from './bytes.ts';
import { commit, devicesOf } from './commits.ts';
import { listedDevices } from './devices.ts';
import { type Engine, inTurn, meOf, Refusing, roomInHand } from './engine.ts';
import { takeLoans } from './founding.ts';
import { personOf } from './identity.ts';
import type { Row } from './kept.ts';
import * as mls from './mls.ts';
import { openRoomIds } from './open-room-ids.ts';
import type { BringRow, RoomRow } from './rows.ts';

/** Brings another browser of the owner's into the rooms that this one is in. What cannot be done now is kept for later. */
export async function bringIn(engine: Engine, device: string): Promise<void> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  const other = (await listedDevices(engine)).find(({ id, isThis }) => id === device && !isThis);
  if (!other) throw new Refusing('deviceGone');
  const own = meOf(engine);
  const rows: Row[] = [];
  for (const id of await openRoomIds(engine)) {
    const { group, row } = await roomInHand(engine, id);
    const isIn =
      group && devicesOf(group, own.userKey).some(({ signatureKey }) => toBase64(signatureKey) === other.key);
    if (group && !isIn && isSameBytes(row.ownerKey, own.userKey)) rows.push([`bring/${device}/${id}`, {}]);
  }
  await engine.kept.write(rows);
}

/** Goes on with what `bringIn` has begun. */
export async function goOnBringing(engine: Engine, trying: (work: () => Promise<unknown>) => Promise<void>) {
  for (const [key] of await engine.kept.list<BringRow>('bring/')) {
    const [, device = '', room = ''] = key.split('/');
    const known = await engine.kept.read<RoomRow>(`room/${room}`);
    if (!known || known.closed) await engine.kept.write([[key, undefined]]);
    else await trying(() => inTurn(engine, room, () => bring(engine, device, room)));
  }
}

/** In how many rooms it is not done yet. */
export async function roomsToBring({ kept }: Engine, device: string): Promise<number> {
  return (await kept.list(`bring/${device}/`)).length;
}

async function bring(engine: Engine, device: string, room: string): Promise<void> {
  const key = `bring/${device}/${room}`;
  const { deviceToken, seed } = meOf(engine);
  if (!(await engine.kept.read<BringRow>(key))?.welcome) {
    const keyPackage = await engine.delivery.packageFor(deviceToken, device, room);
    if (!keyPackage) return; // none is ready: the other browser leaves new ones when it next looks in
    if (!(await isOwn(engine, keyPackage))) throw new Refusing('keysForged');
    if (!(await commit(engine, room, { kind: 'bring', device, keyPackage }))) return;
  }
  const welcome = (await engine.kept.read<BringRow>(key))?.welcome;
  if (welcome) {
    await takeLoans(engine, room);
    const left = await sealBrought(seed, (await roomInHand(engine, room)).row, welcome);
    await engine.delivery.leaveWelcome(deviceToken, device, left); // false where it was shut out meanwhile
  }
  await engine.kept.write([[key, undefined]]);
}

/** Whether a package is of a browser that this person has signed, and not shut out: nobody else's comes in by this way. */
async function isOwn(engine: Engine, keyPackage: Uint8Array): Promise<boolean> {
  const found = mls.readKeyPackage(keyPackage);
  const person = found && (await personOf(found.identity, found.signatureKey));
  const isShut = found && (await engine.kept.read(`shut/${toBase64(found.signatureKey)}`)) !== undefined;
  return person !== undefined && !isShut && isSameBytes(person, meOf(engine).userKey);
}
