import type { Delivery } from '../delivery.ts';

const ASK_AGAIN_MS = 15_000;

export type Announcing = 'rounds' | 'any' | 'never';

export type News = {
  /** The same delivery; it notes by which seat a room is read. */
  readonly delivery: Delivery;
  /** When the owner is told of a room by mail, and another time for that; undefined to whoever is not the owner. */
  readonly announced: (room: string, when?: Announcing) => Promise<Announcing | undefined>;
  /** Calls whenever something new lies in the room, until the returned function is called. */
  readonly follow: (room: string, then: () => void) => () => void;
};

/** Listens at the server where that works, and asks from time to time where it does not. */
export function newsOf(delivery: Delivery): News {
  const read = new Map<string, { readonly token: string; readonly seq: number }>();
  const readLog: Delivery['readLog'] = async (room, token, after) => {
    const log = await delivery.readLog(room, token, after);
    if (log) read.set(room, { token, seq: Math.max(after, log.entries.at(-1)?.seq ?? 0) });
    return log;
  };
  const follow = (room: string, then: () => void) => {
    const stopping = new AbortController();
    void keepListening(() => read.get(room), room, then, stopping.signal);
    return () => stopping.abort();
  };
  const announced = async (room: string, when?: Announcing) => {
    const headers = { authorization: `Bearer ${read.get(room)?.token ?? ''}` };
    const change = when && { method: 'PUT', body: JSON.stringify({ when }) };
    const answer = await fetch(`/api/rooms/${room}/announcing`, { headers, ...change });
    if (!answer.ok) return undefined;
    return when ?? ((await answer.json()) as { when: Announcing }).when;
  };
  return { delivery: { ...delivery, readLog }, follow, announced };
}

async function keepListening(
  seat: () => { readonly token: string; readonly seq: number } | undefined,
  room: string,
  then: () => void,
  isStopped: AbortSignal,
): Promise<void> {
  while (!isStopped.aborted) {
    const from = seat();
    let wasTold = false;
    if (from && document.visibilityState === 'visible') {
      try {
        await listen(
          room,
          from,
          () => {
            wasTold = true;
            then();
          },
          isStopped,
        );
      } catch {
        // Broken off, or streams do not come through here: asked again below.
      }
    }
    // A stream ends where somebody is removed, for those who stay as well: they read on, and listen again.
    await pause(from && !wasTold ? ASK_AGAIN_MS : 500, isStopped);
    if (!isStopped.aborted && document.visibilityState === 'visible') then();
  }
}

async function listen(
  room: string,
  { token, seq }: { readonly token: string; readonly seq: number },
  then: () => void,
  signal: AbortSignal,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const { ok, body } = await fetch(`/api/rooms/${room}/events?after=${seq}`, { headers, signal, cache: 'no-store' });
  if (!ok || !body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value = '' } = await reader.read();
    if (done) return;
    if (value.includes('data:')) then();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
