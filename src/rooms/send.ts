import { instantText } from '../kit/instants.ts';
import { inCompany } from '../store/in-company.ts';
import type { Island } from '../store/island.ts';
import { noteAnnouncingPlanned, planAnnouncing } from './announce.ts';
import { KEEP_DAYS, LARGEST_ROOM_BYTES } from './core/limits.ts';
import { deviceOf, mayWrite } from './may.ts';
import { entryOf, forgetFormerToken, nextSeq, type OpenedRoom, openedRoom, saveEntry } from './store.ts';
import { ownersSeats, removeSeats, removeSeatsBut, saveGate } from './store-seats.ts';
import type { EntryKind, EntryRow, RoomRow } from './tables.ts';
import { type News, noteNews } from './watch.ts';
import { unwrap, wrap } from './wrap.ts';

/** What a browser sends: `clientId` is its own, so that the same sent again is taken once. */
export type Sending = { readonly clientId: string; readonly epoch: number; readonly body: Uint8Array };

/**
 * A commit opens the next epoch, whose members are known by the next token. `removedSeats` are given back. One that removes
 * somebody names the seats that stay: every other is taken away, whatever its name.
 */
export type CommitSending = Sending & {
  readonly nextTokenHash: string;
  readonly removedSeats: readonly string[];
  readonly stayingSeats?: readonly string[] | undefined;
};

export type Sent =
  | { readonly kind: 'taken'; readonly seq: number; readonly epoch: number }
  | { readonly kind: 'late'; readonly epoch: number; readonly seq: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'unknown' };

/** Takes a text into the room's history. One of the epoch before is taken as well: it was on its way. */
export function sendText(island: Island, roomId: string, token: string | undefined, sending: Sending): Promise<Sent> {
  return taken(island, roomId, token, sending, 'text', async (room, island) => {
    if (sending.epoch !== room.epoch && sending.epoch !== room.epoch - 1) return late(room);
    return { seq: await nextSeq(island, room, { bytes: sending.body.length }), epoch: room.epoch };
  });
}

/**
 * Takes a commit if it is made for the epoch the room is in: of all that are sent at once, exactly one. The seats of the
 * owner's browsers are taken away by the owner alone.
 */
export function sendCommit(
  island: Island,
  roomId: string,
  token: string | undefined,
  sending: CommitSending,
  deviceToken?: string,
): Promise<Sent> {
  return taken(island, roomId, token, sending, 'commit', async (room, island) => {
    if (sending.epoch !== room.epoch) return late(room);
    const { nextTokenHash, removedSeats, stayingSeats } = sending;
    const bytes = sending.body.length;
    const seq = await nextSeq(island, room, { bytes, nextTokenHash, isGate: stayingSeats !== undefined });
    const epoch = room.epoch + 1;
    if (seq === undefined) return { seq, epoch };
    const isOwners = (await deviceOf(island, deviceToken)) !== undefined;
    const owners = isOwners ? [] : (await ownersSeats(island, room.id)).map(({ id }) => id);
    const given = removedSeats.filter((id) => !owners.includes(id));
    await removeSeats(island, room.id, given);
    if (stayingSeats) {
      await removeSeatsBut(island, room.id, [...stayingSeats, ...owners]);
      await saveGate(island, { room_id: room.id, seq, epoch, token_hash: nextTokenHash });
    }
    if (stayingSeats || removedSeats.length > 0) await forgetFormerToken(island, room.id);
    return { seq, epoch, isGate: stayingSeats !== undefined };
  });
}

type Place = { readonly seq: number | undefined; readonly epoch: number; readonly isGate?: boolean };

async function taken(
  island: Island,
  roomId: string,
  token: string | undefined,
  sending: Sending,
  kind: EntryKind,
  place: (room: RoomRow, island: Island) => Promise<Place | (Sent & { kind: 'late' })>,
): Promise<Sent> {
  let news: News | undefined;
  const sent = await inCompany(island, async (island): Promise<Sent> => {
    news = undefined;
    const known = await entryOf(island, roomId, sending.clientId);
    const room = await openedRoom(island, roomId);
    if (!room) return { kind: 'unknown' };
    const isMember = mayWrite(room, token);
    if (known && (isMember || isSame(room, known, sending))) return asTaken(known);
    if (!isMember) return { kind: 'unknown' };
    // Who is in a room can be changed however full it is.
    if (kind === 'text' && room.stored_bytes + sending.body.length > LARGEST_ROOM_BYTES) return { kind: 'full' };
    const found = await place(room, island);
    if ('kind' in found) return found;
    if (found.seq === undefined) return late(room);
    await saveEntry(island, {
      room_id: roomId,
      seq: found.seq,
      epoch: sending.epoch,
      kind,
      client_id: sending.clientId,
      body: wrap(room.wrap_key, sending.body),
      expires_at: expiresAt(island),
    });
    if (kind === 'text') await planAnnouncing(island, roomId, room.is_any === 1);
    news = { seq: found.seq, gateSeq: found.isGate ? found.seq : room.gate_seq };
    return { kind: 'taken', seq: found.seq, epoch: found.epoch };
  });
  if (news) noteNews(island, roomId, news);
  if (news && kind === 'text') noteAnnouncingPlanned(island);
  return sent;
}

function asTaken({ kind, seq, epoch }: EntryRow): Sent {
  return { kind: 'taken', seq, epoch: kind === 'commit' ? epoch + 1 : epoch };
}

/** Whoever removes somebody has a new token by that; who has not heard so sends the very bytes again under the old one. */
function isSame({ wrap_key }: OpenedRoom, { body }: EntryRow, sending: Sending): boolean {
  return Buffer.from(unwrap(wrap_key, body)).equals(sending.body);
}

function late({ epoch, seq }: RoomRow): Sent & { kind: 'late' } {
  return { kind: 'late', epoch, seq };
}

/** Until when ciphertext waits for those who have not fetched it. */
export function expiresAt(island: Island): string {
  return instantText(island.now.add({ hours: 24 * KEEP_DAYS }));
}
