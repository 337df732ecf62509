import { sittingOf } from '../may.ts';
import { countListeners, watchRoom } from '../watch.ts';
import { type Call, refused, wholeNumber } from './call.ts';

const MOST_LISTENERS = 1_000;
const SIGN_OF_LIFE_MS = 25_000;

/**
 * Says how far the room has come, whenever it comes further (server-sent events); ends for whoever was removed. Whoever gets
 * none asks from time to time.
 */
export async function events({ island, lang, params, query, token, onGone }: Call): Promise<Response> {
  const roomId = params.room ?? '';
  const sitting = await sittingOf(island, roomId, token);
  if (!sitting) return refused(lang, 'unknown');
  if (countListeners(island) >= MOST_LISTENERS) return refused(lang, 'busy', {}, { 'retry-after': '60' });
  const stream = new TransformStream<Uint8Array, Uint8Array>();
  const writer = stream.writable.getWriter();
  const write = (text: string) => void writer.write(new TextEncoder().encode(text)).catch(stop);
  const stopWatching = watchRoom(island, {
    roomId,
    seatId: sitting.seat.id,
    seq: wholeNumber(query.get('after')) ?? 0,
    tell: (seq) => write(`data: ${seq}\n\n`),
    end: () => stop(),
  });
  const life = setInterval(() => write(':\n\n'), SIGN_OF_LIFE_MS);
  life.unref();
  function stop(): void {
    stopWatching();
    clearInterval(life);
    void writer.close().catch(() => undefined);
  }
  onGone(stop);
  write(':\n\n');
  return new Response(stream.readable, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  });
}
