import type { Island, Place } from '../store/island.ts';
import { seqsOf } from './store.ts';

const LOOK_EVERY_MS = 1_000;

type Listener = {
  readonly roomId: string;
  seq: number;
  readonly tell: (seq: number) => void;
  readonly end: () => void;
};
type Watch = { readonly listeners: Set<Listener>; timer: ReturnType<typeof setTimeout> | undefined };

const watches = new WeakMap<Place, Watch>();

/**
 * Tells when a room has come further than `seq`, until the returned function is called. What this process took is told at
 * once, what others took within a second: one look at the database for all who listen.
 */
export function watchRoom(
  island: Island,
  roomId: string,
  seq: number,
  { tell, end }: Pick<Listener, 'tell' | 'end'>,
): () => void {
  const watch = watches.get(island.place) ?? { listeners: new Set<Listener>(), timer: undefined };
  watches.set(island.place, watch);
  const listener = { roomId, seq, tell, end };
  watch.listeners.add(listener);
  look(island, watch, 0);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size === 0) clearTimeout(watch.timer);
  };
}

/** A room has come to `seq` by something this process took. */
export function noteNews({ place }: Island, roomId: string, seq: number): void {
  const watch = watches.get(place);
  if (watch) tellAll(watch, new Map([[roomId, seq]]));
}

export function countListeners({ place }: Island): number {
  return watches.get(place)?.listeners.size ?? 0;
}

function look(island: Island, watch: Watch, afterMs: number): void {
  clearTimeout(watch.timer);
  watch.timer = setTimeout(async () => {
    const ids = [...new Set([...watch.listeners].map(({ roomId }) => roomId))];
    try {
      tellAll(watch, await seqsOf(island, ids));
    } catch {
      // The database is away or being closed: those who listen ask by themselves from now on.
      for (const each of [...watch.listeners]) each.end();
    }
    if (watch.listeners.size > 0) look(island, watch, LOOK_EVERY_MS);
  }, afterMs);
  watch.timer.unref();
}

function tellAll({ listeners }: Watch, seqs: ReadonlyMap<string, number>): void {
  for (const each of listeners) {
    const seq = seqs.get(each.roomId);
    if (seq === undefined || seq <= each.seq) continue;
    each.seq = seq;
    each.tell(seq);
  }
}
