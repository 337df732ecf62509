import { isOwnPackage } from './bring-in.ts';
import { isSameBytes, toBase64 } from './bytes.ts';
import { ownDevicesByRoom } from './devices.ts';
import { type Engine, inTurn, meOf, type Trying } from './engine.ts';
import { enter } from './founding.ts';
import { namesUnder, type Row } from './kept.ts';
import * as mls from './mls.ts';
import { type BoxContent, changeBox, readBox } from './own-box.ts';
import { freshSpare } from './packages.ts';
import type { BringRow, RoomRow } from './rows.ts';
import { vaultOnce } from './vault.ts';

const MOST_BROWSERS = 8; // of one person in a room
const SPARE = 3;
const MOST_SPARE = 40;
const LOOK_EVERY_MS = 15_000;

/**
 * A client's browsers find each other in the box that the recovery code leads to: one that has come back with the code
 * leaves packages there, one that is in the rooms brings it in after the person has said so, and leaves the Welcomes. From
 * then on each brings the other wherever it comes in itself. (The owner's find each other at the server's list.)
 */
export async function meetOwnBrowsers(engine: Engine, trying: Trying): Promise<void> {
  if (!(await isDue(engine))) return;
  engine.boxSeenAt = engine.now();
  const box = await readBox(engine);
  if (!box) return void (await changeBox(engine, (content) => content));
  const entered = await enterAll(engine, box, trying);
  const others = await packagesOfOthers(engine, box);
  await noteAsking(engine, [...others.keys()]);
  const rooms = await ownDevicesByRoom(engine);
  const bringing = await bringingBy(engine, rooms, others);
  const waiting = await countWaiting(engine);
  const isAlone = others.size === 0 && [...rooms.values()].every(({ length }) => length < 2);
  const own = waiting === 0 && isAlone ? undefined : await refill(engine, box, waiting);
  if (!own && entered.length === 0 && bringing.length === 0) return;
  let taken: typeof bringing = [];
  const isLeft = await changeBox(engine, ({ packages, welcomes }) => {
    taken = bringing.filter(({ body }) => packages.some((each) => isSameBytes(each.body, body)));
    const used = [...taken.map(({ body }) => body), ...(own?.gone ?? [])];
    const staying = packages.filter(({ body }) => !used.some((each) => isSameBytes(each, body)));
    return {
      packages: [...staying, ...(own?.fresh ?? [])],
      welcomes: welcomes.filter(({ invite }) => !entered.includes(invite)),
    };
  });
  const rows = taken.map(({ device, room, body }): Row => [`bring/${device}/${room}`, { keyPackage: body }]);
  if (isLeft) await engine.kept.write(rows);
}

/** How many rooms came back with the code and go on as soon as another browser brings this one in. */
async function countWaiting({ kept }: Engine): Promise<number> {
  return (await kept.list<RoomRow>('room/')).filter(([, { closed }]) => closed === 'recovered').length;
}

/** After one was shut out nobody comes in by the old code. */
async function isDue(engine: Engine): Promise<boolean> {
  const { deviceToken, recovery } = meOf(engine);
  if (deviceToken || !recovery || (await engine.kept.read('barred'))) return false;
  return engine.boxSeenAt === undefined || Math.abs(engine.now() - engine.boxSeenAt) >= LOOK_EVERY_MS;
}

/** Enters the rooms this browser was brought into; gives the Welcomes that are done with. */
async function enterAll(engine: Engine, { welcomes }: BoxContent, trying: Trying): Promise<string[]> {
  const own = toBase64(engine.signing.publicKey);
  const done: string[] = [];
  const vault = vaultOnce(engine);
  for (const left of welcomes.filter(({ device }) => device === own))
    await trying(async () => {
      await inTurn(engine, left.room, () => enter(engine, left, vault));
      done.push(left.invite);
    });
  return done;
}

type Packages = ReadonlyMap<string, readonly Uint8Array[]>;

/** For each browser that the person has let in, a package for each room it is not in yet. */
async function bringingBy(engine: Engine, rooms: ReadonlyMap<string, readonly string[]>, others: Packages) {
  const known = new Set([...rooms.values()].flat());
  const bringing: { device: string; room: string; body: Uint8Array }[] = [];
  for (const [device, packages] of others) {
    const isLetIn = known.has(device) || (await engine.kept.read(`let/${device}`)) !== undefined;
    const left = isLetIn ? [...packages] : [];
    for (const [room, there] of rooms) {
      if (there.includes(device) || there.length >= MOST_BROWSERS) continue;
      if (await engine.kept.read<BringRow>(`bring/${device}/${room}`)) continue; // under way
      const body = left.shift();
      if (body) bringing.push({ device, room, body });
    }
  }
  return bringing;
}

/** Keeps who asks to be let in, so that the person can be asked. */
async function noteAsking(engine: Engine, asking: readonly string[]): Promise<void> {
  const before = await namesUnder(engine.kept, 'asks/');
  const gone = before.filter((device) => !asking.includes(device)).map((device): Row => [`asks/${device}`, undefined]);
  const fresh = asking.filter((device) => !before.includes(device)).map((device): Row => [`asks/${device}`, true]);
  if (gone.length + fresh.length === 0) return;
  await engine.kept.write([...gone, ...fresh]);
  engine.tell('');
}

/** By the device: the packages that prove to be of this person's browsers, and not of one that was shut out. */
async function packagesOfOthers(engine: Engine, { packages }: BoxContent): Promise<Packages> {
  const own = toBase64(engine.signing.publicKey);
  const found = new Map<string, Uint8Array[]>();
  for (const { device, body } of packages) {
    if (device === own || !mls.isWithinLifetime(body) || !(await isOwnPackage(engine, body, device))) continue;
    found.set(device, [...(found.get(device) ?? []), body]);
  }
  return found;
}

/** So many packages of this browser's own that each waiting room finds one; undefined where enough lie there. */
async function refill(engine: Engine, { packages }: BoxContent, waiting: number) {
  const device = toBase64(engine.signing.publicKey);
  const own = packages.filter((each) => each.device === device).map(({ body }) => body);
  const gone = own.filter((body) => !mls.isWithinLifetime(body));
  const wanted = Math.min(waiting + SPARE, MOST_SPARE) - (own.length - gone.length);
  if (wanted <= 0) return undefined;
  const made = await Promise.all(Array.from({ length: wanted }, () => freshSpare(engine)));
  await engine.kept.write(made.map(({ row }) => row));
  return { gone, fresh: made.map(({ published }) => ({ device, body: published })) };
}
