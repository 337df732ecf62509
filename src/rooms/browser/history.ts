import type { RoomRefusal } from '../core/refusals.ts';
import type { Entry } from '../read.ts';
import { isSameBytes, toBase64 } from './bytes.ts';
import { type Content, decodeContent } from './content.ts';
import { type Engine, groupOf, keep, meOf, type OpenRoom, Refusing, roomInHand } from './engine.ts';
import { excerptRows } from './excerpt.ts';
import { personIn, rulesOf } from './identity.ts';
import type { Row } from './kept.ts';
import * as mls from './mls.ts';
import { fadeRows, isShown, orderOf, shownOf } from './outgoing.ts';
import { unpad } from './padding.ts';
import type { Intent, OutboxRow, RoomRow, TextRow } from './rows.ts';
import { epochToken, loanOf } from './seats.ts';
import { findText } from './texts.ts';

const MOST_MISSING = 200;
const NEAR = 500; // so many texts back, what was encrypted anew may have come before

/** Takes in what is new in a room, strictly by its order. Each entry is kept together with the place it stands at. */
export async function catchUp(engine: Engine, roomId: string): Promise<void> {
  await fetchMissing(engine, roomId);
  for (let passedAt = -1; ; ) {
    const { row } = await roomInHand(engine, roomId);
    if (row.closed) return;
    const log = await engine.delivery.readLog(roomId, row.seatToken, row.seq);
    if (!log) return void (await close(engine, roomId, 'noEntry'));
    // A server that was set back to an older state gives numbers again that we have already seen.
    if (log.seq < row.seq) {
      await notice(engine, roomId, 'historyForked');
      throw new Refusing('historyForked');
    }
    const entries = log.entries.filter(({ seq }) => seq > row.seq).sort((a, b) => a.seq - b.seq);
    if (entries.length === 0) {
      // A server that says "held" for ever holds nobody up.
      if (!log.isHeld || passedAt === row.seq || !(await passGate(engine, roomId))) return;
      passedAt = row.seq;
    }
    for (const entry of entries) if (!(await takeInOrder(engine, roomId, entry))) return;
    await acknowledge(engine, roomId);
  }
}

export async function notice(engine: Engine, roomId: string, why: RoomRefusal): Promise<void> {
  const room = await roomInHand(engine, roomId);
  if (!room.row.notices.includes(why)) await keep(engine, { ...room, row: noticed(room.row, why) });
}

/** Nothing can be written here any more; what was said stays until the person takes it away. */
export async function close(engine: Engine, roomId: string, why: RoomRefusal): Promise<void> {
  const room = await roomInHand(engine, roomId);
  await keep(engine, { ...room, row: { ...noticed(room.row, why), closed: why } });
}

/** False where it cannot be taken before something that was held back has come. */
async function takeInOrder(engine: Engine, roomId: string, entry: Entry): Promise<boolean> {
  const room = await roomInHand(engine, roomId);
  const { row } = room;
  if (row.closed || entry.seq <= row.seq) return !row.closed;
  const skipped = Array.from({ length: Math.min(entry.seq - row.seq - 1, MOST_MISSING) }, (_, at) => row.seq + 1 + at);
  const missing = [...row.missing, ...skipped].slice(-MOST_MISSING);
  const before = skipped.length > 0 ? noticed({ ...row, missing }, 'historyGap') : row;
  const taken = await take(engine, { ...room, row: { ...before, seq: entry.seq } }, entry);
  if (taken === 'early') {
    if (row.missing.length + skipped.length === 0) {
      await keep(engine, { ...room, row: { ...noticed(row, 'unreadable'), seq: entry.seq } });
      return true;
    }
    await notice(engine, roomId, 'historyGap');
    return false;
  }
  await keep(engine, taken.room, taken.rows);
  return true;
}

/** Asks again for what was held back. */
async function fetchMissing(engine: Engine, roomId: string): Promise<void> {
  const { row } = await roomInHand(engine, roomId);
  const [first] = row.missing;
  if (first === undefined || row.closed) return;
  const log = await engine.delivery.readLog(roomId, row.seatToken, first - 1);
  for (const entry of log?.entries ?? []) {
    const room = await roomInHand(engine, roomId);
    if (!room.row.missing.includes(entry.seq)) continue;
    const missing = room.row.missing.filter((seq) => seq !== entry.seq);
    const notices = missing.length > 0 ? room.row.notices : room.row.notices.filter((each) => each !== 'historyGap');
    const taken = await take(engine, { ...room, row: { ...room.row, missing, notices } }, entry);
    if (taken !== 'early') await keep(engine, taken.room, taken.rows);
  }
}

/** Somebody was removed, and it was not us: we know the epoch that came of it. */
async function passGate(engine: Engine, roomId: string): Promise<boolean> {
  const room = await roomInHand(engine, roomId);
  const { token } = await epochToken(groupOf(room));
  if (await engine.delivery.passGate(roomId, token, room.row.seatToken)) return true;
  await notice(engine, roomId, 'historyGap');
  return false;
}

async function acknowledge(engine: Engine, roomId: string): Promise<void> {
  const { row } = await roomInHand(engine, roomId);
  const upTo = row.missing[0] === undefined ? row.seq : row.missing[0] - 1;
  if (!row.closed) await engine.delivery.acknowledge(roomId, row.seatToken, upTo);
}

type Taken = { readonly room: OpenRoom; readonly rows: readonly Row[] };

async function take(engine: Engine, room: OpenRoom, entry: Entry): Promise<Taken | 'early'> {
  const outbox = await engine.kept.list<OutboxRow>(`outbox/${room.row.id}/`);
  const own = outbox.find(([, { clientId }]) => clientId === entry.clientId);
  if (own && isSameBytes(own[1].body, entry.body)) return takeOwn(engine, room, entry, own);
  const received = await mls.receive(groupOf(room), entry.body);
  switch (received.kind) {
    case 'early':
      return 'early';
    case 'refused': {
      // From before this browser came in: not meant for it, and nothing that it misses.
      if (entry.epoch < (room.row.since ?? 0)) return { room, rows: [] };
      const why = /gen in the past|already consumed/i.test(received.why) ? 'replayed' : 'unreadable';
      return { room: { ...room, row: noticed(room.row, why) }, rows: [] };
    }
    case 'epoch': {
      // Our own commit for the epoch before has lost; what it was for is done anew.
      const lost = outbox.flatMap(([key, each]): Row[] => (each.kind === 'commit' ? [[key, undefined]] : []));
      const again = outbox.flatMap(([, each]): Row[] => (each.kind === 'commit' ? intentRows(room.row.id, each) : []));
      const row: RoomRow = received.isRemoved
        ? { ...noticed(room.row, 'notAdmitted'), closed: 'notAdmitted' }
        : room.row;
      return { room: { row, group: received.next }, rows: [...lost, ...again] };
    }
    case 'text':
      return takeText(engine, { ...room, group: received.next }, entry, received);
  }
}

function intentRows(room: string, { intent }: OutboxRow & { kind: 'commit' }): Row[] {
  return intent.kind === 'admit' ? [[`letin/${room}/${intent.pair}`, { keyPackage: intent.keyPackage }]] : [];
}

async function takeOwn(
  engine: Engine,
  room: OpenRoom,
  entry: Entry,
  [key, own]: readonly [string, OutboxRow],
): Promise<Taken> {
  if (own.kind === 'commit') return takeOwnCommit(engine, room, key, own);
  if (!own.shown) return { room, rows: [[key, undefined]] };
  const text = await engine.kept.read<TextRow>(own.shown);
  if (!text) return { room, rows: [[key, undefined]] };
  const place = `text/${room.row.id}/${orderOf(entry.seq)}`;
  return {
    room,
    rows: [[key, undefined], [own.shown, undefined], [place, { ...text, state: 'sent' }], ...fadeRows(place, text)],
  };
}

async function takeOwnCommit(
  engine: Engine,
  room: OpenRoom,
  key: string,
  own: OutboxRow & { kind: 'commit' },
): Promise<Taken> {
  const group = mls.decodeGroup(own.next, rulesOf(room.row.ownerKey));
  const isGivenBack = own.removedSeats.includes(room.row.loan);
  const row: RoomRow = {
    ...room.row,
    loan: isGivenBack ? '' : room.row.loan,
    sinceRefresh: 0,
    refreshedAt: engine.now(),
  };
  const { intent, welcome } = own;
  const named = intent.kind === 'admit' ? await nameFromPair(engine, row, intent) : row;
  const reply = welcome ? await replyRows(row, group, intent, welcome) : [];
  return { room: { row: named, group }, rows: [[key, undefined], ...reply] };
}

/** Somebody who was let in has his name from the room for two until he says one in the circle. */
async function nameFromPair(engine: Engine, row: RoomRow, { pair, keyPackage }: Intent & { kind: 'admit' }) {
  const newcomer = mls.readKeyPackage(keyPackage);
  const person = newcomer && toBase64(personIn(newcomer.identity));
  const name = person && (await engine.kept.read<RoomRow>(`room/${pair}`))?.names[person];
  return name ? { ...row, names: { ...row.names, [person]: uniqueName(row, person, name) } } : row;
}

/** The Welcome of whoever was added, until it is on its way; with the seat that is taken for it. */
async function replyRows(row: RoomRow, group: mls.Group, intent: Intent, welcome: Uint8Array): Promise<Row[]> {
  if (intent.kind === 'bring')
    return [[`bring/${intent.device}/${row.id}`, { welcome }], ...(await loanRows(group, row.id, intent.keyPackage))];
  if (intent.kind !== 'admit') return [];
  return [
    [`reply/${intent.pair}/${row.id}`, { circle: row.id, name: row.name, welcome }],
    [`letin/${row.id}/${intent.pair}`, undefined],
    ...(await loanRows(group, row.id, intent.keyPackage)),
  ];
}

/** The seat of somebody who was added; taken before the Welcome goes out. */
async function loanRows(group: mls.Group, room: string, keyPackage: Uint8Array): Promise<Row[]> {
  const newcomer = mls.readKeyPackage(keyPackage);
  if (!newcomer) return [];
  const { id, tokenHash } = await loanOf(group, room, newcomer.signatureKey);
  return [[`seat/${room}/${id}`, { id, tokenHash }]];
}

async function takeText(
  engine: Engine,
  room: OpenRoom,
  entry: Entry,
  { sender, text }: mls.Received & { kind: 'text' },
): Promise<Taken> {
  const plain = unpad(text);
  const content = plain && decodeContent(plain);
  if (!content) return { room: { ...room, row: noticed(room.row, 'unreadable') }, rows: [] };
  const device = toBase64(sender.signatureKey);
  const last = room.row.counts[device] ?? 0;
  // Encrypted again after its first form had come all the same: shown once.
  if (content.count <= last && (await isKnown(engine, room.row.id, content))) return { room, rows: [] };
  const isMissing = last > 0 && content.count > last + 1 && room.row.missing.length === 0;
  const counts = { ...room.row.counts, [device]: Math.max(last, content.count) };
  const row = isMissing ? noticed({ ...room.row, counts }, 'historyGap') : { ...room.row, counts };
  return said(engine, { ...room, row }, entry, content, personIn(sender.identity));
}

async function isKnown(engine: Engine, roomId: string, { id }: Content): Promise<boolean> {
  return (await findText(engine, roomId, (text) => text.id === id, NEAR)) !== undefined;
}

async function said(
  engine: Engine,
  room: OpenRoom,
  entry: Entry,
  { id, writtenAt, saying }: Content,
  person: Uint8Array,
): Promise<Taken> {
  const { row } = room;
  const from = toBase64(person);
  const isOwner = isSameBytes(person, row.ownerKey);
  const place = `text/${row.id}/${orderOf(entry.seq)}`;
  const isNew = isShown(saying) && !row.fromVault?.includes(id);
  const shown = isNew ? withFading(place, textRow(engine, row, { id, from, writtenAt }, saying)) : [];
  switch (saying.kind) {
    case 'hello':
      return {
        room: { ...room, row: { ...row, names: { ...row.names, [from]: uniqueName(row, from, saying.name) } } },
        rows: [],
      };
    case 'timer':
      return { room: { ...room, row: { ...row, timerSeconds: saying.seconds } }, rows: shown };
    case 'delete':
      return { room, rows: await deleted(engine, row.id, saying.message, from) };
    case 'excerpt':
      return {
        room,
        rows: isOwner ? await excerptRows(engine, { room: row.id, place, texts: saying.texts, from }) : [],
      };
    case 'letIn': {
      const isMeant = row.forCircle !== '' && row.forCircle === saying.circle && isOwnersBrowser(engine, row);
      return { room, rows: isMeant ? [[`letin/${saying.circle}/${row.id}`, { keyPackage: saying.keyPackage }]] : [] };
    }
    case 'leave': {
      // Said in another browser of this person: whoever leaves leaves in all of them.
      const isOwn = isSameBytes(person, meOf(engine).userKey);
      const left: RoomRow = isOwn ? { ...noticed(row, 'leftElsewhere'), closed: 'leftElsewhere' } : row;
      return { room: { ...room, row: left }, rows: shown };
    }
    case 'welcome':
      return { room, rows: isOwner ? [[`welcome/${saying.circle}`, { ...saying, pair: row.id }]] : [] };
    default:
      return { room, rows: shown };
  }
}

function withFading(place: string, text: TextRow): Row[] {
  return [[place, text], ...fadeRows(place, text)];
}

function textRow(
  engine: Engine,
  { timerSeconds }: RoomRow,
  about: Pick<TextRow, 'id' | 'from' | 'writtenAt'>,
  saying: Content['saying'],
): TextRow {
  return {
    ...about,
    ...shownOf(saying),
    state: 'sent',
    isOwn: about.from === toBase64(meOf(engine).userKey),
    isDeleted: false,
    isExcerpt: false,
    disappearsAt: timerSeconds > 0 ? engine.now() + timerSeconds * 1000 : 0,
    said: saying.kind,
  };
}

/** A message is taken back by whoever wrote it, and by nobody else. */
export async function deleted(engine: Engine, roomId: string, message: string, by: string): Promise<Row[]> {
  const found = await findText(engine, roomId, ({ id, from }) => id === message && from === by);
  if (!found) return [];
  const { file: _, ...rest } = found[1];
  return [[found[0], { ...rest, text: '', isDeleted: true }]];
}

/** Two people of one room never stand there under the same name: the second gets a number. */
function uniqueName({ names, ownerKey, ownerName }: RoomRow, person: string, name: string): string {
  const others = Object.entries({ [toBase64(ownerKey)]: ownerName, ...names }).filter(([key]) => key !== person);
  const isTaken = (each: string) => others.some(([, other]) => other.toLowerCase() === each.toLowerCase());
  const plain =
    name
      .replace(/[\p{C}]/gu, '')
      .trim()
      .slice(0, 80) || '?';
  let unique = plain;
  for (let at = 2; isTaken(unique); at += 1) unique = `${plain} (${at})`;
  return unique;
}

function isOwnersBrowser(engine: Engine, { ownerKey }: RoomRow): boolean {
  return isSameBytes(meOf(engine).userKey, ownerKey);
}

function noticed(row: RoomRow, why: RoomRefusal): RoomRow {
  return row.notices.includes(why) ? row : { ...row, notices: [...row.notices, why] };
}
