import type { Sent } from '../send.ts';
import { type Engine, groupOf, keep, Refusing, roomInHand } from './engine.ts';
import { catchUp, notice } from './history.ts';
import * as mls from './mls.ts';
import { sayAgain } from './outgoing.ts';
import type { OutboxRow } from './rows.ts';

const MOST_ROUNDS = 5;

/**
 * Sends what is in the outbox and reads what is new, until both are done. The same bytes go again until they were seen in
 * the room's history; only what belongs to an epoch that is past is encrypted anew.
 */
export async function sendAndRead(engine: Engine, roomId: string): Promise<void> {
  await catchUp(engine, roomId);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outbox = await engine.kept.list<OutboxRow>(`outbox/${roomId}/`);
    if (outbox.length === 0) return;
    for (const [key, row] of outbox) if (!(await sent(engine, roomId, key, row))) break;
    await catchUp(engine, roomId);
    if ((await roomInHand(engine, roomId)).row.closed) return;
    await renew(engine, roomId);
  }
}

/** False where those behind it have to wait for it. */
async function sent(engine: Engine, roomId: string, key: string, row: OutboxRow): Promise<boolean> {
  const { row: room } = await roomInHand(engine, roomId);
  if (row.takenAt > room.seq) return true; // it will be seen with the next reading
  const result = await offer(engine, roomId, row);
  if (result.kind === 'taken') {
    const current = await roomInHand(engine, roomId);
    await keep(engine, current, [[key, { ...row, takenAt: result.seq }]]);
    return true;
  }
  if (result.kind === 'full') {
    // A commit is refused so where it is too large, for ever: what stands behind it must not wait.
    if (row.kind === 'commit') await keep(engine, await roomInHand(engine, roomId), [[key, undefined]]);
    else await notice(engine, roomId, 'roomFull');
    throw new Refusing('roomFull');
  }
  return false; // late, or known by a token that has changed since: read first
}

function offer(engine: Engine, roomId: string, row: OutboxRow): Promise<Sent> {
  const { clientId, epoch, token, body } = row;
  const sending = { clientId, epoch, body };
  if (row.kind === 'text') return engine.delivery.sendText(roomId, token, sending);
  const { nextTokenHash, removedSeats, stayingSeats } = row;
  return engine.delivery.sendCommit(roomId, token, { ...sending, nextTokenHash, removedSeats, stayingSeats });
}

/** What was not taken and belongs to an epoch that is past is encrypted for the one we are in. */
async function renew(engine: Engine, roomId: string): Promise<void> {
  const room = await roomInHand(engine, roomId);
  const epoch = mls.epochOf(groupOf(room));
  const outbox = await engine.kept.list<OutboxRow>(`outbox/${roomId}/`);
  for (const [key, row] of outbox) {
    const isSeen = row.takenAt > 0 && row.takenAt > room.row.seq;
    if (row.kind === 'text' && row.epoch < epoch && !isSeen) await sayAgain(engine, roomId, key, row);
    // A commit for the epoch we are in that the service knows nothing of: we are no longer let in.
    // It is kept with the room as a text before it has left it.
    else if (row.kind === 'commit' && row.epoch < epoch)
      await keep(engine, await roomInHand(engine, roomId), [[key, undefined]]);
  }
  if (outbox.length > 0 && outbox.every(([, row]) => row.epoch === epoch && row.takenAt === 0))
    await refusedAll(engine, roomId, outbox);
}

/** The service takes nothing of the epoch we are in although we have read all: its members know another. */
async function refusedAll(engine: Engine, roomId: string, outbox: readonly (readonly [string, OutboxRow])[]) {
  const [first] = outbox;
  const again = first && (await offer(engine, roomId, first[1]));
  if (again?.kind === 'unknown') {
    await notice(engine, roomId, 'historyForked');
    throw new Refusing('historyForked');
  }
}
