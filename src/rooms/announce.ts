import { instantText } from '../kit/instants.ts';
import { post } from '../mail/outbox.ts';
import { roundsAfter } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, type Place, together } from '../store/island.ts';
import { enqueue, type Handler } from '../store/queue.ts';
import { roomWords } from '../words/rooms.ts';
import { seatOf } from './may.ts';
import { roomsOrigin } from './origin.ts';
import { findRoom } from './store.ts';
import { waitingWelcomes } from './store-devices.ts';
import { noteAnnounced, ownersSeats, setAnnouncing } from './store-seats.ts';
import type { Announcing } from './tables.ts';

const KIND = 'announce-rooms';
const KIND_ANY = 'announce-room';
const GATHER_MINUTES = 5;

/**
 * Something came into a room: sees to it that the owner is told at his next round, or soon where he wants that of this
 * room. Who wrote is not known here; what the owner's own browser has fetched by then is not told.
 */
export async function planAnnouncing(island: Island, roomId: string, isAnyTime: boolean): Promise<void> {
  const next = isPlanned(island) ? undefined : nextRound(island);
  if (next) await enqueue(island, { kind: KIND, key: instantText(next), payload: null, dueAt: next });
  if (!isAnyTime) return;
  const dueAt = island.now.add({ minutes: GATHER_MINUTES });
  await enqueue(island, { kind: KIND_ANY, key: roomId, payload: { roomId }, dueAt });
}

/** What was planned is saved: until that round, nothing has to be planned anew with every text. */
export function noteAnnouncingPlanned(island: Island): void {
  const opensAt = isPlanned(island) ? undefined : nextRound(island);
  if (opensAt) planned.set(island.place, { settings: island.settings, from: island.now, opensAt });
}

type Planned = {
  readonly settings: Island['settings'];
  readonly from: Temporal.Instant;
  readonly opensAt: Temporal.Instant;
};
const planned = new WeakMap<Place, Planned>();

function isPlanned({ place, settings, now }: Island): boolean {
  const known = planned.get(place);
  if (known?.settings !== settings) return false;
  return Temporal.Instant.compare(known.from, now) <= 0 && Temporal.Instant.compare(now, known.opensAt) < 0;
}

function nextRound(island: Island): Temporal.Instant | undefined {
  const [next] = roundsAfter(rulesOf(island), island.now);
  return next?.opensAt;
}

/** The owner decides, from the seat of his browser, when he is told of a room. */
export function announceWhen(
  island: Island,
  roomId: string,
  token: string | undefined,
  when: Announcing,
): Promise<boolean> {
  return together(island, async (island) => {
    const seat = await seatOf(island, roomId, token);
    if (!seat || seat.device_id === '') return false;
    await setAnnouncing(island, roomId, when);
    return true;
  });
}

/** When the owner is told of a room; undefined to whoever is not the owner. */
export async function announcedWhen(island: Island, roomId: string, token: string | undefined) {
  const seat = await seatOf(island, roomId, token);
  return seat && seat.device_id !== '' ? seat.announce : undefined;
}

/** Mails the owner, once and without a word of it, that something new lies in his rooms, or in the one room. */
function announce(island: Island, key: string, roomId?: string): Promise<void> {
  return together(island, async (island) => {
    const seats = (await ownersSeats(island, roomId)).filter(({ announce }) => roomId || announce !== 'never');
    let isNew = roomId ? false : (await waitingWelcomes(island)) > 0;
    for (const id of new Set(seats.map(({ room_id }) => room_id))) {
      const known = seats.filter(({ room_id }) => room_id === id);
      const seen = Math.max(...known.flatMap(({ read_seq, announced_seq }) => [read_seq, announced_seq]));
      const room = await findRoom(island, id);
      if (!room || room.seq <= seen) continue;
      isNew = true;
      await noteAnnounced(island, id, room.seq);
    }
    if (isNew) await post(island, mailFor(island, key));
  });
}

function mailFor(island: Island, key: string) {
  const lang = island.about.languages[0];
  const { subject, text } = roomWords[lang].mail;
  return {
    kind: KIND,
    key: `rooms ${key}`,
    to: island.about.owner.email,
    subject,
    text: text(roomsOrigin(island) ?? island.about.url),
    lang,
    automatic: true,
  };
}

/** The rounds of the rooms, and what is told between them. */
export const announceJobs: Readonly<Record<string, Handler>> = {
  [KIND]: (island, _, claim) => announce(island, claim.key),
  [KIND_ANY]: (island, _, claim) => announce(island, `${claim.key} ${instantText(island.now)}`, claim.key),
};
