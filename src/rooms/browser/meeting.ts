import type { RoomRefusal } from '../core/refusals.ts';
import { goOnBringing } from './bring-in.ts';
import { isSameBytes, toBase64 } from './bytes.ts';
import { commit, devicesOf, refreshIfDue } from './commits.ts';
import { removeShutOut } from './devices.ts';
import { type Engine, inTurn, keep, meOf, Refusing, reasonOf, roomInHand, type Trying } from './engine.ts';
import { fade } from './forget-room.ts';
import { enterCircle, enterNew, foundAgain, settle, takeLoans } from './founding.ts';
import { personIn, personOf } from './identity.ts';
import type { Row } from './kept.ts';
import * as mls from './mls.ts';
import { openRoomIds } from './open-room-ids.ts';
import { say } from './outgoing.ts';
import { meetOwnBrowsers } from './own-browsers.ts';
import { keepPackages } from './packages.ts';
import { sendAndRead } from './pump.ts';
import type { LetInRow, ReplyRow, RoomRow, WelcomeRow } from './rows.ts';
import { saveVaultIfDue } from './vault.ts';

/** Fetches and sends what there is. What goes wrong in one room does not keep the others; the first reason is thrown. */
export async function meetAll(engine: Engine): Promise<void> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  if (!engine.me) return;
  const { trying, reasons } = tries();
  await fade(engine);
  await trying(() => foundAgain(engine));
  if (engine.me.deviceToken) {
    await trying(async () => reasons.push(...(await enterNew(engine))));
    await trying(() => keepPackages(engine));
  }
  for (const room of await openRoomIds(engine)) await trying(() => meetIn(engine, room));
  await admitAll(engine, trying);
  await meetBrowsers(engine, trying);
  await trying(() => enterCircles(engine));
  await trying(() => saveVaultIfDue(engine));
  expectNone(reasons);
}

/** The same in one room, for whoever looks at it. */
export async function meetRoom(engine: Engine, room: string): Promise<void> {
  await meetIn(engine, room);
  await enterCircles(engine);
  const { trying, reasons } = tries();
  await meetBrowsers(engine, trying);
  expectNone(reasons);
}

async function meetBrowsers(engine: Engine, trying: Trying): Promise<void> {
  await trying(() => meetOwnBrowsers(engine, trying));
  await goOnBringing(engine, trying);
}

/** Does one thing after another, whatever becomes of each, and remembers what the person can understand. */
function tries(): { readonly trying: Trying; readonly reasons: RoomRefusal[] } {
  const reasons: RoomRefusal[] = [];
  const trying: Trying = async (work) => {
    try {
      await work();
    } catch (error) {
      const why = reasonOf(error);
      if (!why) throw error;
      reasons.push(why);
    }
  };
  return { trying, reasons };
}

function expectNone([first]: readonly RoomRefusal[]): void {
  if (first) throw new Refusing(first);
}

/** Enters the circles whose Welcome has come in a room for two. */
async function enterCircles(engine: Engine): Promise<void> {
  for (const [, welcome] of await engine.kept.list<WelcomeRow>('welcome/')) {
    await enterCircle(engine, welcome);
    if (await engine.kept.read(`room/${welcome.circle}`)) await meetIn(engine, welcome.circle);
  }
}

export function meetIn(engine: Engine, room: string): Promise<void> {
  return inTurn(engine, room, async () => {
    if ((await roomInHand(engine, room)).row.closed) return;
    await takeLoans(engine, room);
    await sendAndRead(engine, room);
    await settle(engine, room);
    if (await greet(engine, room)) await sendAndRead(engine, room);
    await removeShutOut(engine, room);
    await refreshIfDue(engine, room);
  });
}

/** In a circle: says the own name to those who have not heard it yet. True where there was somebody. */
async function greet(engine: Engine, id: string): Promise<boolean> {
  const { row, group } = await roomInHand(engine, id);
  const own = meOf(engine);
  if (row.kind !== 'circle' || row.closed || !group || isSameBytes(own.userKey, row.ownerKey)) return false;
  const people = new Set(mls.membersOf(group).map(({ identity }) => `greeted/${id}/${toBase64(personIn(identity))}`));
  const greeted = (await engine.kept.list(`greeted/${id}/`)).map(([key]) => key);
  const gone = greeted.filter((key) => !people.has(key)).map((key): Row => [key, undefined]);
  const fresh = [...people].filter((key) => !greeted.includes(key)).map((key): Row => [key, true]);
  if (fresh.length > 0) await say(engine, id, { kind: 'hello', name: own.name }, [...fresh, ...gone]);
  else if (gone.length > 0) await engine.kept.write(gone);
  return fresh.length > 0;
}

/** Lets those into circles who were invited to them, and passes on their Welcomes. What leads nowhere any more is let go. */
async function admitAll(engine: Engine, trying: Trying): Promise<void> {
  for (const [key, { keyPackage }] of await engine.kept.list<LetInRow>('letin/')) {
    const [, circle = '', pair = ''] = key.split('/');
    if (!(await isThere(engine, circle, pair)) || !(await isOfPair(engine, pair, keyPackage)))
      await engine.kept.write([[key, undefined]]);
    else
      await trying(() =>
        inTurn(engine, circle, async () => {
          if (!(await engine.kept.read(key))) return; // taken back meanwhile
          if (await commit(engine, circle, { kind: 'admit', pair, keyPackage })) await takeLoans(engine, circle);
        }),
      );
  }
  for (const [key, { circle, name, welcome }] of await engine.kept.list<ReplyRow>('reply/')) {
    const pair = key.split('/')[1] ?? '';
    if (!(await isThere(engine, circle, pair))) await engine.kept.write([[key, undefined]]);
    else
      await trying(async () => {
        await inTurn(engine, circle, () => takeLoans(engine, circle));
        await inTurn(engine, pair, async () => {
          await endAdmission(engine, pair, circle);
          await say(engine, pair, { kind: 'welcome', circle, name, welcome }, [[key, undefined]]);
          await sendAndRead(engine, pair);
        });
      });
  }
}

/** Removes a person from a circle; what let him in there does not let him in again. */
export async function removePerson(engine: Engine, circle: string, person: Uint8Array): Promise<boolean> {
  const pairs: string[] = [];
  for (const [, { id, kind, closed }] of await engine.kept.list<RoomRow>('room/')) {
    const { group } = kind === 'two' && closed === '' ? await roomInHand(engine, id) : { group: undefined };
    if (group && devicesOf(group, person).length > 0) pairs.push(id);
  }
  for (const pair of pairs) await inTurn(engine, pair, () => endAdmission(engine, pair, circle));
  return inTurn(engine, circle, async () => {
    const isDone = await commit(engine, circle, { kind: 'remove', person });
    await engine.kept.write(pairs.map((pair) => [`letin/${circle}/${pair}`, undefined]));
    return isDone;
  });
}

/** An invitation to a circle is good for one admission. */
async function endAdmission(engine: Engine, pair: string, circle: string): Promise<void> {
  const room = await roomInHand(engine, pair);
  if (room.row.forCircle === circle) await keep(engine, { ...room, row: { ...room.row, forCircle: '' } });
}

async function isThere(engine: Engine, ...ids: readonly string[]): Promise<boolean> {
  const rows = await Promise.all(ids.map((id) => engine.kept.read<RoomRow>(`room/${id}`)));
  return rows.every((row) => row !== undefined && row.closed === '');
}

/** Whether the package is of a person with whom we are in that room for two: nobody brings in somebody else. */
async function isOfPair(engine: Engine, pair: string, keyPackage: Uint8Array): Promise<boolean> {
  const { group, row } = await roomInHand(engine, pair);
  const found = mls.readKeyPackage(keyPackage);
  const person = found && (await personOf(found.identity, found.signatureKey));
  return Boolean(group && person && !isSameBytes(person, row.ownerKey) && devicesOf(group, person).length > 0);
}
