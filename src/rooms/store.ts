import { type Kysely, sql } from 'kysely';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import type { EntryRow, RoomRow, RoomTables } from './tables.ts';
import { WRAPPING_BYTES } from './wrap.ts';

/** A row of this island. */
export type Without<Row, Keys extends keyof Row = never> = Omit<Row, 'island_id' | Keys>;

export const tables = ({ db }: Island) => db.withTables<RoomTables>() as Kysely<RoomTables>;
export const here = ({ place }: Island) => place.id;

export function findRoom(island: Island, id: string): Promise<RoomRow | undefined> {
  return tables(island)
    .selectFrom('room')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How far rooms have come. */
export async function standingsOf(island: Island, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Pick<RoomRow, 'id' | 'seq' | 'gate_seq'>>();
  const rows = await tables(island)
    .selectFrom('room')
    .select(['id', 'seq', 'gate_seq'])
    .where('island_id', '=', here(island))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export type OpenedRoom = RoomRow & {
  readonly wrap_key: Uint8Array;
  /** 1 where the owner wants to be told of this room at any time. */
  readonly is_any: number;
};

/** All that is asked of a room for every text: in one statement, written out, since building it cost as much as running it. */
export async function openedRoom(island: Island, id: string): Promise<OpenedRoom | undefined> {
  const { rows } = await sql<OpenedRoom>`
    select room.*, room_wrap_key.wrap_key, case when exists (
      select 1 from room_seat where room_seat.island_id = room.island_id and room_seat.room_id = room.id
        and room_seat.announce = 'any' and room_seat.device_id <> '') then 1 else 0 end as is_any
    from room join room_wrap_key on room_wrap_key.island_id = room.island_id and room_wrap_key.room_id = room.id
    where room.island_id = ${here(island)} and room.id = ${id}`.execute(island.db);
  return rows[0];
}

export async function wrapKeyOf(island: Island, roomId: string): Promise<Uint8Array> {
  const { wrap_key } = await tables(island)
    .selectFrom('room_wrap_key')
    .select('wrap_key')
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .executeTakeFirstOrThrow();
  return wrap_key;
}

export async function saveRoom(island: Island, room: Without<RoomRow>, wrapKey: Uint8Array): Promise<void> {
  const island_id = here(island);
  await tables(island)
    .insertInto('room')
    .values({ island_id, ...room })
    .execute();
  await tables(island).insertInto('room_wrap_key').values({ island_id, room_id: room.id, wrap_key: wrapKey }).execute();
}

/** Takes the next place in a room's history; undefined where the room is no longer as it was found. */
export async function nextSeq(
  island: Island,
  room: RoomRow,
  change: { readonly bytes: number; readonly nextTokenHash?: string; readonly isGate?: boolean },
): Promise<number | undefined> {
  const seq = room.seq + 1;
  const [epoch, token, former] =
    change.nextTokenHash === undefined
      ? [room.epoch, room.token_hash, room.former_token_hash]
      : [room.epoch + 1, change.nextTokenHash, room.token_hash];
  const { numAffectedRows } = await sql`update room set seq = ${seq}, stored_bytes = stored_bytes + ${change.bytes},
    epoch = ${epoch}, token_hash = ${token}, former_token_hash = ${former}, gate_seq = ${change.isGate ? seq : room.gate_seq}
    where island_id = ${here(island)} and id = ${room.id} and seq = ${room.seq} and epoch = ${room.epoch}`.execute(
    island.db,
  );
  return numAffectedRows === 1n ? seq : undefined;
}

export async function forgetFormerToken(island: Island, roomId: string): Promise<void> {
  await tables(island)
    .updateTable('room')
    .set({ former_token_hash: '' })
    .where('island_id', '=', here(island))
    .where('id', '=', roomId)
    .execute();
}

export async function addStoredBytes(island: Island, roomId: string, bytes: number): Promise<void> {
  await tables(island)
    .updateTable('room')
    .set({ stored_bytes: sql<number>`stored_bytes + ${bytes}` })
    .where('island_id', '=', here(island))
    .where('id', '=', roomId)
    .execute();
}

export async function saveEntry(island: Island, entry: Without<EntryRow>): Promise<void> {
  const { room_id, seq, epoch, kind, client_id, body, expires_at } = entry;
  await sql`insert into room_entry (island_id, room_id, seq, epoch, kind, client_id, body, expires_at) values
    (${here(island)}, ${room_id}, ${seq}, ${epoch}, ${kind}, ${client_id}, ${body}, ${expires_at})`.execute(island.db);
}

export async function entryOf(island: Island, roomId: string, clientId: string): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>`select * from room_entry
    where island_id = ${here(island)} and room_id = ${roomId} and client_id = ${clientId}`.execute(island.db);
  return rows[0];
}

export type Stretch = { readonly after: number; readonly upTo: number; readonly most: number };

export function entriesIn(island: Island, roomId: string, { after, upTo, most }: Stretch): Promise<EntryRow[]> {
  return tables(island)
    .selectFrom('room_entry')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(most)
    .execute();
}

/** Removes what every seat has fetched. The last entries of the room stay, so that an answer lost on the way can be repeated. */
export async function removeEntriesUpTo(island: Island, roomId: string, seq: number): Promise<void> {
  const db = tables(island);
  const id = here(island);
  const { bytes } = await db
    .selectFrom('room_entry')
    .select(unwrappedBytes.as('bytes'))
    .where('island_id', '=', id)
    .where('room_id', '=', roomId)
    .where('seq', '<=', seq)
    .executeTakeFirstOrThrow();
  if (Number(bytes ?? 0) > 0) await addStoredBytes(island, roomId, -Number(bytes));
  await db
    .deleteFrom('room_entry')
    .where('island_id', '=', id)
    .where('room_id', '=', roomId)
    .where('seq', '<=', seq)
    .execute();
}

/** The bytes of rows as a room counts them. */
const unwrappedBytes = sql<number | string | null>`sum(length(body) - ${sql.lit(WRAPPING_BYTES)})`;

/** Removes a room with everything of it; its wrapping key, too. */
export async function removeRoom(island: Island, roomId: string): Promise<void> {
  const db = tables(island);
  const id = here(island);
  for (const table of [
    'room_entry',
    'room_seat',
    'room_gate',
    'room_welcome',
    'room_file_part',
    'room_wrap_key',
  ] as const)
    await db.deleteFrom(table).where('island_id', '=', id).where('room_id', '=', roomId).execute();
  await db.deleteFrom('room_invite').where('island_id', '=', id).where('room_id', '=', roomId).execute();
  await db.deleteFrom('room').where('island_id', '=', id).where('id', '=', roomId).execute();
}

const always = sql<boolean>`1 = 1`;

// Without a commit nobody can read what came after it: it waits for whoever has not fetched it, however long that is.
const isNotMissed = sql<boolean>`(room_entry.kind <> 'commit' or not exists (
  select 1 from room_seat where room_seat.island_id = room_entry.island_id
    and room_seat.room_id = room_entry.room_id and room_seat.read_seq < room_entry.seq))`;

const isPassedByAll = sql<boolean>`not exists (
  select 1 from room_seat where room_seat.island_id = room_gate.island_id
    and room_seat.room_id = room_gate.room_id and room_seat.passed_seq < room_gate.seq)`;

/** Removes what has expired; says how many rows that were, and when the next will. */
export async function removeExpired(island: Island): Promise<{ removed: number; next: string | undefined }> {
  const db = tables(island);
  const id = here(island);
  const now = instantText(island.now);
  let removed = 0;
  let next: string | undefined;
  for (const table of ['room_entry', 'room_file_part'] as const) {
    const leaving = await db
      .selectFrom(table)
      .select(['room_id', unwrappedBytes.as('bytes')])
      .where('island_id', '=', id)
      .where('expires_at', '<=', now)
      .where(table === 'room_entry' ? isNotMissed : always)
      .groupBy('room_id')
      .execute();
    for (const { room_id, bytes } of leaving) await addStoredBytes(island, room_id, -Number(bytes));
  }
  for (const table of ['room_entry', 'room_file_part', 'room_welcome', 'room_key_package', 'room_invite'] as const) {
    const gone = await db
      .deleteFrom(table)
      .where('island_id', '=', id)
      .where('expires_at', '<=', now)
      .where(table === 'room_entry' ? isNotMissed : always)
      .executeTakeFirst();
    removed += Number(gone.numDeletedRows);
    const { first } = await db
      .selectFrom(table)
      .select(sql<string | null>`min(expires_at)`.as('first'))
      .where('island_id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    if (first && (!next || first < next)) next = first;
  }
  await db.deleteFrom('room_gate').where('island_id', '=', id).where(isPassedByAll).execute();
  await db
    .deleteFrom('room_used_code')
    .where('island_id', '=', id)
    .where('used_at', '<', instantText(island.now.subtract({ hours: 1 })))
    .execute();
  return { removed, next };
}
