import { fromBase64, toBase64 } from './bytes.ts';
import { type Engine, meOf } from './engine.ts';
import { personIn, rulesOf } from './identity.ts';
import * as mls from './mls.ts';
import type { MemberView, MessageView, RoomView } from './rooms.ts';
import type { OutboxRow, RoomRow, TextRow } from './rows.ts';
import { storedGroup } from './stored-group.ts';
import { textsIn } from './texts.ts';

const PAGE = 100;

/** The rooms, or those of them, read from what is kept; also in a tab that does not write. Each costs its last texts. */
export async function listRooms(engine: Engine, ids?: readonly string[]): Promise<RoomView[]> {
  const rows = ids
    ? await Promise.all(ids.map((id) => engine.kept.read<RoomRow>(`room/${id}`)))
    : (await engine.kept.list<RoomRow>('room/')).map(([, row]) => row);
  return Promise.all(rows.flatMap((row) => (row ? [viewOf(engine, row)] : [])));
}

async function viewOf(engine: Engine, row: RoomRow): Promise<RoomView> {
  const { id, kind, heading, forCircle, closed, notices, timerSeconds } = row;
  const outbox = await engine.kept.list<OutboxRow>(`outbox/${id}/`);
  return {
    id,
    kind,
    heading,
    circle: forCircle,
    name: roomName(row),
    isClosed: closed !== '',
    waiting: outbox.filter(([, each]) => each.kind === 'text' && each.shown).length,
    unread: await unreadIn(engine, row),
    disappearSeconds: timerSeconds,
    notices,
  };
}

export function roomName({ name, names, ownerName }: RoomRow): string {
  return name || Object.values(names)[0] || ownerName;
}

/** How many of others are new; who has not looked for long reads of a hundred. */
async function unreadIn(engine: Engine, { id, readUpTo }: RoomRow): Promise<number> {
  let [unread, seen] = [0, 0];
  for await (const slice of textsIn(engine, id)) {
    unread += slice.filter(([key, { isOwn }]) => !isOwn && key > readUpTo).length;
    seen += slice.length;
    if (seen >= PAGE || (slice[0]?.[0] ?? '') <= readUpTo) break;
  }
  return unread;
}

/** The messages of a room, the last ones first asked for, in rising order. */
export async function messagesOf(
  engine: Engine,
  room: string,
  { before, most = PAGE }: { readonly before?: string; readonly most?: number } = {},
): Promise<MessageView[]> {
  const row = await engine.kept.read<RoomRow>(`room/${room}`);
  const texts = await engine.kept.list<TextRow>(`text/${room}/`, { before, most });
  return row ? texts.map(([key, text]) => messageOf(engine, row, key, text)) : [];
}

export function messageOf(engine: Engine, row: RoomRow, key: string, text: TextRow): MessageView {
  const { id, isOwn, state, writtenAt, isDeleted, isExcerpt, disappearsAt, file } = text;
  return {
    key,
    id,
    isOwn,
    state,
    writtenAt,
    isDeleted,
    isExcerpt,
    from: nameIn(engine, row, text.from),
    fromKey: text.from,
    said: text.said,
    text: text.text,
    ...(file && { file: { name: file.name, type: file.type, sizeBytes: file.sizeBytes } }),
    disappearsAt: disappearsAt > 0 ? new Date(disappearsAt).toISOString() : '',
    mayBeGiven: mayBeGiven(text),
  };
}

/** Whether the owner may hand it over to those who came later. */
export function mayBeGiven({ said, isDeleted, disappearsAt, state }: TextRow): boolean {
  return (said === 'text' || said === 'file') && !isDeleted && disappearsAt === 0 && state === 'sent';
}

export function nameIn(engine: Engine, row: RoomRow, person: string): string {
  if (person === toBase64(meOf(engine).userKey)) return meOf(engine).name;
  return person === toBase64(row.ownerKey) ? row.ownerName : (row.names[person] ?? '');
}

export async function membersOf(engine: Engine, room: string): Promise<MemberView[]> {
  const row = await engine.kept.read<RoomRow>(`room/${room}`);
  const stored = row && (await storedGroup(engine.kept, room, rulesOf(row.ownerKey)));
  if (!row || !stored) return [];
  const devices = new Map<string, number>();
  for (const { identity } of mls.membersOf(stored.group)) {
    const person = toBase64(personIn(identity));
    devices.set(person, (devices.get(person) ?? 0) + 1);
  }
  const own = toBase64(meOf(engine).userKey);
  const views = [...devices].map(async ([person, count]): Promise<MemberView> => {
    return {
      name: nameIn(engine, row, person),
      userKey: person,
      devices: count,
      isOwn: person === own,
      isOwner: person === toBase64(row.ownerKey),
      isConfirmed: (await engine.kept.read(`sure/${person}`)) !== undefined,
    };
  });
  return Promise.all(views);
}

export function keyOf(person: string): Uint8Array {
  return fromBase64(person) ?? new Uint8Array();
}
