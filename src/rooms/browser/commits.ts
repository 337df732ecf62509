import { isSameBytes } from './bytes.ts';
import { type Engine, groupOf, keep, type OpenRoom, Refusing, roomInHand } from './engine.ts';
import { personIn } from './identity.ts';
import * as mls from './mls.ts';
import { newClientId, orderOf } from './outgoing.ts';
import { sendAndRead } from './pump.ts';
import type { Intent, OutboxRow } from './rows.ts';
import { epochToken, seatId } from './seats.ts';

const MOST_TRIES = 5;
const REFRESH_AFTER_MESSAGES = 100;
const REFRESH_AFTER_MS = 7 * 86_400_000;
const NO_COMMIT = 'no commit';

/**
 * Changes who is in a room, or only the keys. Of several who do so at once one wins; the others read that and begin anew.
 * Says whether it was done: a newcomer has to wait until those before him have refreshed their keys.
 */
export async function commit(engine: Engine, roomId: string, intent: Intent): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    await sendAndRead(engine, roomId);
    const before = await roomInHand(engine, roomId);
    const made = await preparedFor(engine, before, intent);
    if (made === NO_COMMIT) return true;
    if (!made) return false;
    await sendAndRead(engine, roomId);
    const after = await roomInHand(engine, roomId);
    if (after.group && isSameGroup(after.group, made.next)) {
      mls.wipe(made.spent);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
  }
  throw new Refusing('conflict');
}

/** New keys after a hundred messages of this browser or a week, and as a newcomer's first act. */
export async function refreshIfDue(engine: Engine, roomId: string): Promise<void> {
  const { row, group } = await roomInHand(engine, roomId);
  const isDue =
    isSettled({ row, group }) ||
    row.sinceRefresh >= REFRESH_AFTER_MESSAGES ||
    engine.now() - row.refreshedAt > REFRESH_AFTER_MS;
  if (group && !row.closed && isDue) await commit(engine, roomId, { kind: 'refresh' });
}

async function preparedFor(
  engine: Engine,
  room: OpenRoom,
  intent: Intent,
): Promise<mls.PendingCommit | typeof NO_COMMIT | undefined> {
  const group = groupOf(room);
  const gone = leaving(group, intent);
  if ((intent.kind === 'remove' || intent.kind === 'shutOut') && gone.length === 0) return NO_COMMIT;
  const isAdding = intent.kind === 'admit' || intent.kind === 'bring';
  if (isAdding && isIn(group, intent.keyPackage)) return NO_COMMIT;
  const pending = await pendingOf(group, intent, gone);
  if (!pending) return undefined;
  const removedSeats = isSettled(room) ? [room.row.loan] : [];
  const stayingSeats = gone.length > 0 ? await seatsOf(room.row.id, mls.membersOf(pending.next)) : undefined;
  const at = room.row.outboxAt + 1;
  const outbox: OutboxRow = {
    kind: 'commit',
    clientId: newClientId(),
    epoch: mls.epochOf(group),
    token: (await epochToken(group)).token,
    body: pending.commit,
    takenAt: 0,
    intent,
    next: mls.encodeGroup(pending.next),
    nextTokenHash: (await epochToken(pending.next)).tokenHash,
    removedSeats,
    stayingSeats,
    welcome: pending.welcome,
  };
  const row = { ...room.row, outboxAt: at };
  await keep(engine, { ...room, row }, [[`outbox/${row.id}/${orderOf(at)}`, outbox]]);
  return pending;
}

async function pendingOf(group: mls.Group, intent: Intent, gone: readonly mls.Member[]) {
  if (intent.kind === 'refresh') return mls.refreshKeys(group);
  if (intent.kind === 'admit' || intent.kind === 'bring') {
    // A newcomer's package from a clock ahead of ours is taken when its time has come.
    return mls.isWithinLifetime(intent.keyPackage) ? mls.addMembers(group, [intent.keyPackage]) : undefined;
  }
  return mls.removeMembers(
    group,
    gone.map(({ leaf }) => leaf),
  );
}

/** The seats that members may have: their own, and the one taken for them before they came. */
function seatsOf(room: string, members: readonly mls.Member[]): Promise<string[]> {
  const kinds = ['own', 'loan'] as const;
  return Promise.all(members.flatMap(({ signatureKey }) => kinds.map((kind) => seatId(room, signatureKey, kind))));
}

/** Whether it has a seat of its own and gives the one back that was taken for it. */
function isSettled({ row }: OpenRoom): boolean {
  return row.loan !== '' && row.ownSeatToken === '';
}

function leaving(group: mls.Group, intent: Intent): readonly mls.Member[] {
  if (intent.kind === 'remove') return devicesOf(group, intent.person);
  if (intent.kind !== 'shutOut') return [];
  return mls
    .membersOf(group)
    .filter(({ signatureKey }) => intent.devices.some((key) => isSameBytes(key, signatureKey)));
}

export function devicesOf(group: mls.Group, person: Uint8Array): mls.Member[] {
  return mls.membersOf(group).filter(({ identity }) => isSameBytes(personIn(identity), person));
}

function isIn(group: mls.Group, keyPackage: Uint8Array): boolean {
  const newcomer = mls.readKeyPackage(keyPackage);
  return mls
    .membersOf(group)
    .some(({ signatureKey }) => isSameBytes(signatureKey, newcomer?.signatureKey ?? signatureKey));
}

function isSameGroup(a: mls.Group, b: mls.Group): boolean {
  return isSameBytes(mls.epochAuthenticator(a), mls.epochAuthenticator(b));
}
