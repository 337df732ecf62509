import type { GivenPackage } from '../invite.ts';
import { type Brought, openBrought } from './brought.ts';
import { fromBase64, isSameBytes, randomBytes, toBase64, utf8 } from './bytes.ts';
import type { NewRoom } from './delivery.ts';
import { type Engine, expectClock, groupOf, inTurn, keep, meOf, Refusing, roomInHand } from './engine.ts';
import { forgetRoom } from './forget-room.ts';
import { close } from './history.ts';
import { personOf, rulesOf } from './identity.ts';
import {
  claimToken,
  type Invitation,
  invitationOf,
  makeInvitation,
  openCard,
  openWelcome,
  proveWelcome,
  readLink,
  sealCard,
} from './invitation.ts';
import type { Row } from './kept.ts';
import { tokenOf } from './keys.ts';
import * as mls from './mls.ts';
import { newClientId, orderOf, say } from './outgoing.ts';
import { freshPackage, freshSpare, keepPackages, ownPackages } from './packages.ts';
import type { FoundedRow, InviteRow, RoomRow, WelcomeRow } from './rows.ts';

import { epochToken, loanOf, seatId } from './seats.ts';
import { groupRows } from './stored-group.ts';
import { textsIn } from './texts.ts';
import { type ReadVault, vaultOnce } from './vault.ts';

const SECRET_BYTES = 32;
const NO_KEY = new Uint8Array();
const BEFORE_ALL_NUMBERS = '!';

/** Registers an invitation. Who is meant stays in this browser. */
export async function invite(engine: Engine, forWhom: InviteRow): Promise<Invitation> {
  const me = ownerOf(engine);
  if (!engine.isWriter) throw new Refusing('otherTab');
  await keepPackages(engine);
  const invitation = await makeInvitation(me.seed);
  const card = await sealCard(invitation, { name: me.name, userKey: me.userKey, circle: forWhom.circle });
  await engine.kept.write([[`invite/${invitation.id}`, forWhom]]);
  const { tokenHash } = await claimToken(invitation);
  if (!(await engine.delivery.invite(me.deviceToken, { id: invitation.id, tokenHash, card })))
    throw new Refusing('notOwner');
  return invitation;
}

/** What a link shows before anything is used up. */
export async function lookAt(engine: Pick<Engine, 'delivery'>, link: string) {
  const invitation = readLink(link);
  if (!invitation) throw new Refusing('linkMalformed');
  const found = await engine.delivery.openInvite(invitation.id);
  if (!found) throw new Refusing('inviteGone');
  const card = await openCard(invitation, found.card);
  if (!card) throw new Refusing('cardForged');
  return { invitation, card, expiresAt: found.expiresAt, isUsed: found.isUsed };
}

/**
 * Makes the room with the packages the owner has left, each held against the key in the card, and says who is there. What
 * is made is kept before it is sent: if the answer is lost, the same room is founded again.
 */
export async function accept(engine: Engine, link: string, ownName: string): Promise<string> {
  const { invitation, card, isUsed } = await lookAt(engine, link);
  const known = await engine.kept.read<FoundedRow>(`founded/${invitation.id}`);
  if (known) return found(engine, invitation, known);
  if (isUsed) throw new Refusing('inviteUsed');
  expectClock(engine); // before anything is used up
  const given = await engine.delivery.claim(invitation.id, (await claimToken(invitation)).token);
  if (!given) throw new Refusing('inviteGone');
  const theirs = await packagesOf(given, card.userKey);
  if (given.length > 0 && theirs.length === 0) throw new Refusing('keysForged');
  const packages = theirs.filter(mls.isWithinLifetime);
  if (packages.length === 0) throw new Refusing('ownerNotReady');
  const about = { kind: 'two', name: card.name, heading: '', forCircle: card.circle } as const;
  const made = await prepare(engine, { ...about, ownerKey: card.userKey, ownerName: card.name }, packages);
  const welcome = await proveWelcome(invitation, made.row.id, made.welcome);
  const founded: FoundedRow = { ...made.founded, secret: invitation.secret, welcome };
  await engine.kept.write([...made.rows, [`founded/${invitation.id}`, founded]]);
  await say(engine, made.row.id, { kind: 'hello', name: ownName });
  if (card.circle) {
    const { published, row } = await freshSpare(engine);
    await say(engine, made.row.id, { kind: 'letIn', circle: card.circle, keyPackage: published }, [row]);
  }
  return found(engine, invitation, founded);
}

/** A circle begins with the owner's browsers alone; his own invitation founds it. */
export async function openCircle(engine: Engine, name: string): Promise<string> {
  const me = ownerOf(engine);
  const invitation = await invite(engine, { name, circle: '', heading: '' });
  const given = (await engine.delivery.claim(invitation.id, (await claimToken(invitation)).token)) ?? [];
  const theirs = (await packagesOf(given, me.userKey)).filter(mls.isWithinLifetime);
  const others = theirs.filter((body) => !isOwn(engine, body));
  const about = { kind: 'circle', name, heading: '', forCircle: '' } as const;
  const made = await prepare(engine, { ...about, ownerKey: me.userKey, ownerName: me.name }, others);
  const welcome = await proveWelcome(invitation, made.row.id, made.welcome);
  const founded: FoundedRow = { ...made.founded, secret: invitation.secret, welcome };
  await engine.kept.write([...made.rows, [`founded/${invitation.id}`, founded]]);
  await found(engine, invitation, founded);
  await engine.delivery.entered(me.deviceToken, made.row.id);
  return made.row.id;
}

/** Enters the rooms that were begun with this browser's packages. Gives the refusals of those that were not in order. */
export async function enterNew(engine: Engine): Promise<readonly ('welcomeForged' | 'welcomeLost')[]> {
  const me = meOf(engine);
  if (!me.deviceToken) return [];
  const waiting = await engine.delivery.newRooms(me.deviceToken);
  const refusals: ('welcomeForged' | 'welcomeLost')[] = [];
  const vault = vaultOnce(engine);
  for (const each of waiting ?? []) {
    const result = await inTurn(engine, each.room, () => enter(engine, each, vault));
    if (result !== 'entered') refusals.push(result);
    // One that is not in order stays with the server until it expires; it may be the truth later.
    else await engine.delivery.entered(me.deviceToken, each.room);
  }
  return refusals;
}

/** Enters a room by what was left for this browser. A client's is brought in by another one of his alone. */
export async function enter(
  engine: Engine,
  { room, invite, body }: NewRoom,
  vault: ReadVault,
): Promise<'entered' | 'welcomeForged' | 'welcomeLost'> {
  const known = await engine.kept.read<RoomRow>(`room/${room}`);
  if (known && known.closed !== 'recovered') return 'entered'; // late or doubled
  const me = meOf(engine);
  const invitation = await invitationOf(me.seed, invite);
  const welcome = await openWelcome(invitation, room, body);
  if (!welcome) return 'welcomeForged';
  if (welcome.length === 0) return 'entered'; // this browser's own circle
  const own = await openBrought(me.seed, room, invite, welcome);
  if (own) return enterBrought(engine, room, own, vault);
  if (!me.deviceToken) return 'welcomeForged';
  const joined = await joinWithAny(engine, welcome, me.userKey);
  if (!joined) return 'welcomeLost';
  const about = (await engine.kept.read<InviteRow>(`invite/${invite}`)) ?? { name: '', circle: '', heading: '' };
  await moveIn(engine, joined.group, joined.packageKey, {
    id: room,
    name: about.name,
    kind: 'two',
    heading: about.heading,
    forCircle: about.circle,
    ownerKey: me.userKey,
    ownerName: me.name,
  });
  return 'entered';
}

/**
 * A room that another browser of the same person is in. What came back with the code, and what was said since and lies in
 * the vault, stands before what is said from now on.
 */
async function enterBrought(
  engine: Engine,
  room: string,
  { welcome, about: told }: { readonly welcome: Uint8Array; readonly about: Brought },
  vault: ReadVault,
) {
  const { ownerKey = meOf(engine).userKey } = told; // not told by a program from before clients had two browsers
  const joined = await joinWithAny(engine, welcome, ownerKey);
  if (!joined) return 'welcomeLost' as const;
  const rows: Row[] = [[`gone/${room}`, undefined]];
  const prefix = `text/${room}/`;
  const known = new Set<string>();
  let count = 0;
  for await (const slice of textsIn(engine, room))
    for (const [key, text] of slice) {
      rows.push([key, undefined], [`${prefix}${BEFORE_ALL_NUMBERS}${key.slice(prefix.length)}`, text]);
      known.add(text.id);
      count += 1;
    }
  const saved = (await vault())?.rooms.find(({ about }) => about.id === room)?.texts ?? [];
  const since = saved.filter(({ id, state }) => state === 'sent' && !known.has(id));
  for (const [at, text] of since.entries())
    rows.push([`${prefix}${BEFORE_ALL_NUMBERS}${orderOf(count + at)}`, { ...text, isExcerpt: false }]);
  engine.inHand.delete(room);
  const about = { ...told, id: room, ownerKey, fromVault: since.map(({ id }) => id) };
  await moveIn(engine, joined.group, joined.packageKey, about, rows, `${prefix}${BEFORE_ALL_NUMBERS}~`);
  return 'entered' as const;
}

/** Enters a circle by the Welcome that came in the room for two. */
export async function enterCircle(engine: Engine, { circle, name, welcome, pair }: WelcomeRow): Promise<void> {
  const key = `welcome/${circle}`;
  const room = await engine.kept.read<RoomRow>(`room/${pair}`);
  if (!room || (await engine.kept.read(`room/${circle}`))) return engine.kept.write([[key, undefined]]);
  const joined = await joinWithAny(engine, welcome, room.ownerKey);
  if (!joined) return engine.kept.write([[key, undefined]]);
  const { ownerKey, ownerName } = room;
  const about = { id: circle, name, kind: 'circle', heading: '', forCircle: '', ownerKey, ownerName } as const;
  await moveIn(engine, joined.group, joined.packageKey, about, [[key, undefined]]);
  engine.tell(pair); // its page shows the way in
}

type About = Pick<RoomRow, 'id' | 'name' | 'kind' | 'heading' | 'forCircle' | 'ownerKey' | 'ownerName'> &
  Partial<Pick<RoomRow, 'names' | 'timerSeconds' | 'fromVault'>>;

async function prepare(engine: Engine, about: Omit<About, 'id'>, packages: readonly Uint8Array[]) {
  const id = newClientId();
  const rules = rulesOf(about.ownerKey);
  const alone = await mls.foundGroup(utf8(id), await freshPackage(engine), rules);
  const pending = packages.length > 0 ? await mls.addMembers(alone, packages) : undefined;
  if (packages.length > 0 && !pending) throw new Refusing('ownerNotReady');
  const group = pending?.next ?? alone;
  const seat = await tokenOf(randomBytes(SECRET_BYTES));
  const row = rowOf(engine, { ...about, id }, seat.token, '');
  const founded: Omit<FoundedRow, 'secret'> = {
    room: id,
    epoch: mls.epochOf(group),
    tokenHash: (await epochToken(group)).tokenHash,
    seat: { id: await seatId(id, engine.signing.publicKey, 'own'), tokenHash: seat.tokenHash },
    welcome: pending?.welcome ?? new Uint8Array(),
    isDone: false,
  };
  const loans: Row[] = [];
  for (const each of packages) {
    const key = mls.readKeyPackage(each)?.signatureKey ?? NO_KEY;
    const { id: loan, tokenHash } = await loanOf(group, id, key);
    loans.push([`seat/${id}/${loan}`, { id: loan, tokenHash }]);
  }
  const rows: Row[] = [[`room/${id}`, row], ...groupRows(id, group), ...loans];
  return { row, founded, welcome: founded.welcome, rows };
}

/** Founds what was made here and whose answer was lost. */
export async function foundAgain(engine: Engine): Promise<void> {
  for (const [key, row] of await engine.kept.list<FoundedRow>('founded/'))
    if (!row.isDone) await found(engine, { id: key.slice('founded/'.length), secret: row.secret }, row);
}

async function found(engine: Engine, invitation: Invitation, founded: FoundedRow): Promise<string> {
  const { room, epoch, tokenHash, seat, welcome } = founded;
  const { token } = await claimToken(invitation);
  const result = await engine.delivery.found(invitation.id, token, { room, epoch, tokenHash, seat, welcome });
  const key = `founded/${invitation.id}`;
  if (result !== 'made') {
    const why = result === 'used' ? 'inviteUsed' : 'inviteGone';
    await inTurn(engine, room, () => giveUp(engine, room, why));
    await engine.kept.write([[key, undefined]]);
    throw new Refusing(why);
  }
  await engine.kept.write([[key, { ...founded, isDone: true }]]);
  return room;
}

/** A room that never came to be: what was written in it stays readable, and only an empty one leaves. */
async function giveUp(engine: Engine, room: string, why: 'inviteUsed' | 'inviteGone'): Promise<void> {
  const texts = await engine.kept.list(`text/${room}/`, { most: 1 });
  await (texts.length > 0 ? close(engine, room, why) : forgetRoom(engine, room));
}

/** Takes seats for those who were added, so that they can follow from there whenever they come. */
export async function takeLoans(engine: Engine, room: string): Promise<void> {
  const seats = await engine.kept.list<{ id: string; tokenHash: string }>(`seat/${room}/`);
  if (seats.length === 0) return;
  const { token } = await epochToken(groupOf(await roomInHand(engine, room)));
  for (const [key, seat] of seats)
    if ((await engine.delivery.takeSeat(room, token, seat, 'loan')) !== 'refused')
      await engine.kept.write([[key, undefined]]);
}

/** Takes a seat of this browser's own, once it has read as far as the epoch the room is in. */
export async function settle(engine: Engine, roomId: string): Promise<void> {
  const room = await roomInHand(engine, roomId);
  const { row } = room;
  const secret = fromBase64(row.ownSeatToken);
  if (!row.ownSeatToken || !secret || row.closed) return;
  const { token } = await epochToken(groupOf(room));
  const id = await seatId(roomId, engine.signing.publicKey, 'own');
  const { tokenHash } = await tokenOf(secret);
  if ((await engine.delivery.takeSeat(roomId, token, { id, tokenHash }, 'own')) === 'taken')
    await keep(engine, { ...room, row: { ...row, seatToken: row.ownSeatToken, ownSeatToken: '' } });
}

/** A room by a Welcome: at first read from the seat that was kept for us, then from one of our own. */
async function moveIn(
  engine: Engine,
  group: mls.Group,
  packageKey: string,
  about: About,
  more: readonly Row[] = [],
  readUpTo = '',
): Promise<void> {
  const loan = await loanOf(group, about.id, engine.signing.publicKey);
  const ownSeatToken = toBase64(randomBytes(SECRET_BYTES));
  const row = { ...rowOf(engine, about, loan.token, loan.id), ownSeatToken, readUpTo, since: mls.epochOf(group) };
  const rows: Row[] = [[`room/${about.id}`, row], ...groupRows(about.id, group), [packageKey, undefined]];
  await engine.kept.write([...rows, ...more]);
  engine.tell(about.id);
}

async function joinWithAny(engine: Engine, welcome: Uint8Array, ownerKey: Uint8Array) {
  for (const { key, own } of await ownPackages(engine)) {
    const group = await mls.joinByWelcome(welcome, own, rulesOf(ownerKey)).catch(() => undefined); // for another package
    if (group) return { group, packageKey: key };
  }
  return undefined;
}

/** Those that are the person's by their certificate. Others are of a browser he has given up, or slipped in: left out. */
async function packagesOf(given: readonly GivenPackage[], userKey: Uint8Array): Promise<Uint8Array[]> {
  const people = given.map(async ({ body }) => {
    const found = mls.readKeyPackage(body);
    const person = found && (await personOf(found.identity, found.signatureKey));
    return person && isSameBytes(person, userKey) ? [body] : [];
  });
  return (await Promise.all(people)).flat();
}

function isOwn({ signing }: Engine, keyPackage: Uint8Array): boolean {
  return isSameBytes(mls.readKeyPackage(keyPackage)?.signatureKey ?? NO_KEY, signing.publicKey);
}

function ownerOf(engine: Engine) {
  const me = meOf(engine);
  if (!me.deviceToken) throw new Refusing('notOwner');
  return me;
}

function rowOf(engine: Engine, about: About, seatToken: string, loan: string): RoomRow {
  return {
    timerSeconds: 0,
    names: {},
    ...about,
    seq: 0,
    missing: [],
    seatToken,
    loan,
    ownSeatToken: '',
    count: 0,
    outboxAt: 0,
    sinceRefresh: 0,
    refreshedAt: engine.now(),
    readUpTo: '',
    closed: '',
    notices: [],
    counts: {},
  };
}
