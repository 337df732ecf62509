import { type Kysely, sql } from 'kysely';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import type {
  Announcing,
  DeviceRow,
  EntryRow,
  FilePartRow,
  GateRow,
  InviteRow,
  KeyPackageRow,
  RoomRow,
  RoomTables,
  SeatRow,
  VaultRow,
  WelcomeRow,
} from './tables.ts';
import { WRAPPING_BYTES } from './wrap.ts';

type Without<Row, Keys extends keyof Row = never> = Omit<Row, 'island_id' | Keys>;

const tables = ({ db }: Island) => db.withTables<RoomTables>() as Kysely<RoomTables>;
const here = ({ place }: Island) => place.id;

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

export function seatsOf(island: Island, roomId: string): Promise<SeatRow[]> {
  return tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .execute();
}

/** A seat taken again with the same token is the same seat; false where another token has it. */
export type NewSeat = Pick<SeatRow, 'room_id' | 'id' | 'token_hash' | 'passed_seq'> & { readonly device_id?: string };

export async function saveSeat(island: Island, seat: NewSeat): Promise<boolean> {
  await tables(island)
    .insertInto('room_seat')
    .values({
      island_id: here(island),
      read_seq: 0,
      device_id: '',
      announce: 'rounds',
      announced_seq: 0,
      ...seat,
    })
    .onConflict((conflict) => conflict.columns(['island_id', 'room_id', 'id']).doNothing())
    .execute();
  return (await seatsOf(island, seat.room_id)).some(
    ({ id, token_hash }) => id === seat.id && token_hash === seat.token_hash,
  );
}

/** The seats of the owner's browsers, in one room or in all. */
export function ownersSeats(island: Island, roomId?: string): Promise<SeatRow[]> {
  const seats = tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('device_id', '!=', '');
  return (roomId === undefined ? seats : seats.where('room_id', '=', roomId)).orderBy('room_id').execute();
}

/** For all of the owner's browsers alike. */
export async function setAnnouncing(island: Island, roomId: string, announce: Announcing): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ announce })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('device_id', '!=', '')
    .execute();
}

export async function noteAnnounced(island: Island, roomId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ announced_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('device_id', '!=', '')
    .execute();
}

export async function removeSeats(island: Island, roomId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tables(island)
    .deleteFrom('room_seat')
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', 'in', ids)
    .execute();
}

/** Takes away every seat of a room but those. */
export async function removeSeatsBut(island: Island, roomId: string, staying: readonly string[]): Promise<void> {
  const ids = (await seatsOf(island, roomId)).map(({ id }) => id);
  await removeSeats(
    island,
    roomId,
    ids.filter((id) => !staying.includes(id)),
  );
}

/** The seats of several rooms, for whoever listens there. */
export async function seatsIn(island: Island, roomIds: readonly string[]): Promise<SeatRow[]> {
  if (roomIds.length === 0) return [];
  return tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', 'in', roomIds)
    .execute();
}

export async function saveGate(island: Island, gate: Without<GateRow>): Promise<void> {
  await tables(island)
    .insertInto('room_gate')
    .values({ island_id: here(island), ...gate })
    .execute();
}

export function firstGateAfter(island: Island, roomId: string, seq: number): Promise<GateRow | undefined> {
  return tables(island)
    .selectFrom('room_gate')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
}

export async function notePassed(island: Island, roomId: string, seatId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ passed_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', '=', seatId)
    .execute();
}

export async function noteRead(island: Island, roomId: string, seatId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ read_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', '=', seatId)
    .where('read_seq', '<', seq)
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

/** Takes a code; false where it was used before. */
export async function useCode(island: Island, id: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(island)
    .insertInto('room_used_code')
    .values({ island_id: here(island), id, used_at: instantText(island.now) })
    .onConflict((conflict) => conflict.columns(['island_id', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function saveDevice(island: Island, device: Without<DeviceRow>): Promise<void> {
  await tables(island)
    .insertInto('room_device')
    .values({ island_id: here(island), ...device })
    .execute();
}

export function listDevices(island: Island): Promise<DeviceRow[]> {
  return tables(island)
    .selectFrom('room_device')
    .selectAll()
    .where('island_id', '=', here(island))
    .orderBy('id')
    .execute();
}

export async function noteDeviceKey(island: Island, id: string, device_key: string): Promise<void> {
  await tables(island)
    .updateTable('room_device')
    .set({ device_key })
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .where('device_key', '!=', device_key)
    .execute();
}

/** Removes a browser of the owner's with its packages, the rooms that wait for it, and its seats. */
export async function removeDevice(island: Island, deviceId: string): Promise<void> {
  const db = tables(island);
  const id = here(island);
  for (const table of ['room_key_package', 'room_welcome', 'room_seat'] as const)
    await db.deleteFrom(table).where('island_id', '=', id).where('device_id', '=', deviceId).execute();
  await db.deleteFrom('room_device').where('island_id', '=', id).where('id', '=', deviceId).execute();
}

/** A package is offered once: the same one again changes nothing, even after it was given away. */
export async function saveKeyPackage(island: Island, row: Without<KeyPackageRow, 'invite_id'>): Promise<void> {
  await tables(island)
    .insertInto('room_key_package')
    .values({ island_id: here(island), invite_id: '', ...row })
    .onConflict((conflict) => conflict.columns(['island_id', 'ref']).doNothing())
    .execute();
}

/** The packages of a device that can be given away, the oldest first. */
export function freeKeyPackages(island: Island, deviceId: string): Promise<KeyPackageRow[]> {
  return tables(island)
    .selectFrom('room_key_package')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('device_id', '=', deviceId)
    .where('invite_id', '=', '')
    .where('expires_at', '>', instantText(island.now))
    .orderBy('expires_at')
    .execute();
}

export function keyPackagesOfInvite(island: Island, inviteId: string): Promise<KeyPackageRow[]> {
  return tables(island)
    .selectFrom('room_key_package')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('invite_id', '=', inviteId)
    .orderBy('device_id')
    .execute();
}

export async function giveKeyPackage(island: Island, ref: string, inviteId: string): Promise<void> {
  await tables(island)
    .updateTable('room_key_package')
    .set({ invite_id: inviteId })
    .where('island_id', '=', here(island))
    .where('ref', '=', ref)
    .execute();
}

/** False where the id is taken. */
export async function saveInvite(island: Island, invite: Without<InviteRow, 'room_id'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(island)
    .insertInto('room_invite')
    .values({ island_id: here(island), room_id: '', ...invite })
    .onConflict((conflict) => conflict.columns(['island_id', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export function findInvite(island: Island, id: string): Promise<InviteRow | undefined> {
  return tables(island)
    .selectFrom('room_invite')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function noteInviteUsed(island: Island, id: string, roomId: string): Promise<void> {
  await tables(island)
    .updateTable('room_invite')
    .set({ room_id: roomId })
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .execute();
}

export async function saveWelcome(island: Island, welcome: Without<WelcomeRow>): Promise<void> {
  await tables(island)
    .insertInto('room_welcome')
    .values({ island_id: here(island), ...welcome })
    .execute();
}

export function welcomesFor(island: Island, deviceId: string): Promise<WelcomeRow[]> {
  return tables(island)
    .selectFrom('room_welcome')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('device_id', '=', deviceId)
    .orderBy('room_id')
    .execute();
}

/** How many rooms no browser of the owner's has entered yet. */
export async function waitingWelcomes(island: Island): Promise<number> {
  const { count } = await tables(island)
    .selectFrom('room_welcome')
    .select(({ fn }) => fn.count('room_id').distinct().as('count'))
    .where('island_id', '=', here(island))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('room_seat')
            .select('id')
            .whereRef('room_seat.island_id', '=', 'room_welcome.island_id')
            .whereRef('room_seat.room_id', '=', 'room_welcome.room_id')
            .where('device_id', '!=', ''),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function removeWelcome(island: Island, deviceId: string, roomId: string): Promise<void> {
  await tables(island)
    .deleteFrom('room_welcome')
    .where('island_id', '=', here(island))
    .where('device_id', '=', deviceId)
    .where('room_id', '=', roomId)
    .execute();
}

export function findPart(
  island: Island,
  roomId: string,
  fileId: string,
  part: number,
): Promise<FilePartRow | undefined> {
  return tables(island)
    .selectFrom('room_file_part')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('file_id', '=', fileId)
    .where('part', '=', part)
    .executeTakeFirst();
}

export async function savePart(island: Island, row: Without<FilePartRow>): Promise<void> {
  await tables(island)
    .insertInto('room_file_part')
    .values({ island_id: here(island), ...row })
    .execute();
}

export function findVault(island: Island, id: string): Promise<VaultRow | undefined> {
  return tables(island)
    .selectFrom('room_vault')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How many bytes lie in all vaults but one. */
export async function bytesOfOtherVaults(island: Island, id: string): Promise<number> {
  const { bytes } = await tables(island)
    .selectFrom('room_vault')
    .select(sql<number | string | null>`sum(length(body))`.as('bytes'))
    .where('island_id', '=', here(island))
    .where('id', '!=', id)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

export async function saveVault(island: Island, vault: Without<VaultRow>): Promise<void> {
  const { token_hash: _, ...change } = vault;
  await tables(island)
    .insertInto('room_vault')
    .values({ island_id: here(island), ...vault })
    .onConflict((conflict) => conflict.columns(['island_id', 'id']).doUpdateSet(change))
    .execute();
}

export async function noteVaultTouched(island: Island, id: string, touched_on: string): Promise<void> {
  await tables(island)
    .updateTable('room_vault')
    .set({ touched_on })
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .where('touched_on', '!=', touched_on)
    .execute();
}

/** Removes the vaults that were not touched since; says how many that were, and whether there are others. */
export async function removeVaultsBefore(island: Island, day: string, today: string) {
  const vaults = () => tables(island).selectFrom('room_vault').select('id').where('island_id', '=', here(island));
  const { numDeletedRows } = await tables(island)
    .deleteFrom('room_vault')
    .where('island_id', '=', here(island))
    .where('touched_on', '<', day)
    .where('touched_on', '!=', '')
    .executeTakeFirst();
  // Those from before it was noted have their time from now on.
  for (const { id } of await vaults().where('touched_on', '=', '').execute()) await noteVaultTouched(island, id, today);
  return { removed: Number(numDeletedRows), isMore: (await vaults().limit(1).execute()).length > 0 };
}

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
