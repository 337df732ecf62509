import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { here, tables, type Without } from './store.ts';
import type { DeviceRow, InviteRow, KeyPackageRow, WelcomeRow } from './tables.ts';

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
