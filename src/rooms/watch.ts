import type { Island, Place } from '../store/island.ts';
import { gateBefore } from './may.ts';
import { standingsOf } from './store.ts';
import { seatsIn } from './store-seats.ts';

const LOOK_EVERY_MS = 1_000;

/** How far a room has come, and where somebody was removed from it last. */
export type News = { readonly seq: number; readonly gateSeq: number };

type Listener = {
  readonly roomId: string;
  readonly seatId: string;
  seq: number;
  /** Up to where it is known that this listener was not removed. */
  passedSeq: number;
  readonly tell: (seq: number) => void;
  readonly end: () => void;
};
type Watch = {
  readonly listeners: Set<Listener>;
  timer: ReturnType<typeof setTimeout> | undefined;
  isUrgent: boolean;
};

const watches = new WeakMap<Place, Watch>();

/**
 * Tells a seat when its room has come further than `seq`, until the returned function is called; ends where the seat was
 * taken away, and behind a removal, until the seat's holder has shown to be a member still. What this process took is told
 * at once, what others took within a second: one look at the database for all who listen.
 */
export function watchRoom(island: Island, listening: Omit<Listener, 'passedSeq'>): () => void {
  const watch = watches.get(island.place) ?? { listeners: new Set<Listener>(), timer: undefined, isUrgent: false };
  watches.set(island.place, watch);
  const listener = { ...listening, passedSeq: -1 };
  watch.listeners.add(listener);
  look(island, watch, 0);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size === 0) clearTimeout(watch.timer);
  };
}

/** This process took something into a room. Whoever may have been removed since is looked at first. */
export function noteNews(island: Island, roomId: string, { seq, gateSeq }: News): void {
  const watch = watches.get(island.place);
  if (!watch) return;
  for (const each of [...watch.listeners]) {
    if (each.roomId !== roomId) continue;
    if (each.passedSeq >= gateSeq) tell(each, seq);
    else watch.isUrgent = true;
  }
  if (watch.isUrgent) look(island, watch, 0);
}

export function countListeners({ place }: Island): number {
  return watches.get(place)?.listeners.size ?? 0;
}

function look(island: Island, watch: Watch, afterMs: number): void {
  clearTimeout(watch.timer);
  watch.timer = setTimeout(async () => {
    watch.isUrgent = false;
    const listeners = [...watch.listeners];
    try {
      await tellAll(island, listeners);
    } catch {
      // The database is away or being closed: those who listen ask by themselves from now on.
      for (const each of listeners) each.end();
    }
    if (watch.listeners.size > 0) look(island, watch, watch.isUrgent ? 0 : LOOK_EVERY_MS);
  }, afterMs);
  watch.timer.unref();
}

async function tellAll(island: Island, listeners: readonly Listener[]): Promise<void> {
  const ids = [...new Set(listeners.map(({ roomId }) => roomId))];
  // Seats first: whoever is removed between the two looks stands before a gate.
  const seats = new Map((await seatsIn(island, ids)).map((seat) => [`${seat.room_id} ${seat.id}`, seat]));
  const rooms = await standingsOf(island, ids);
  for (const each of listeners) {
    const [seat, room] = [seats.get(`${each.roomId} ${each.seatId}`), rooms.get(each.roomId)];
    const gate = seat && room && (await gateBefore(island, seat, room));
    const upTo = gate ?? (seat && room);
    if (upTo) tell(each, upTo.seq);
    if (gate || !upTo) each.end();
    else each.passedSeq = room?.gate_seq ?? 0;
  }
}

function tell(listener: Listener, seq: number): void {
  if (seq <= listener.seq) return;
  listener.seq = seq;
  listener.tell(seq);
}
