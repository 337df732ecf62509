import type { RoomRefusal } from '../core/refusals.ts';
import { type Delivery, Unreachable } from './delivery.ts';
import { rulesOf } from './identity.ts';
import type { Kept, Row } from './kept.ts';
import type * as mls from './mls.ts';
import type { Refused } from './rooms.ts';
import type { MeRow, RoomRow } from './rows.ts';
import { ShelfFault } from './shelf.ts';
import type { SigningKey } from './signing.ts';
import { groupRows, storedGroup } from './stored-group.ts';

/** A room as the writing tab has it in hand; replaced only after what replaces it was kept. */
export type OpenRoom = {
  readonly row: RoomRow;
  readonly group: mls.Group | undefined;
  readonly isInOnePiece?: boolean;
};

export type Engine = {
  readonly delivery: Delivery;
  readonly kept: Kept;
  /** Undefined until this browser has a key of its own. */
  readonly signing: SigningKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** By how much the service's clock was ahead of this device's with its last answer. Its word, so that it only hints. */
  readonly clockAheadMs: () => number;
  readonly tell: (room: string) => void;
  readonly inHand: Map<string, OpenRoom>;
  readonly queues: Map<string, Promise<unknown>>;
  me: MeRow | undefined;
  isWriter: boolean;
  /** When this browser last looked for others of the same person. */
  boxSeenAt?: number | undefined;
};

/** Does something; what the person can understand keeps nothing else from being done, and is told at the end. */
export type Trying = (work: () => Promise<unknown>) => Promise<void>;

/** What the person can understand; the page says it in words. */
export class Refusing extends Error {
  override readonly name = 'Refusing';
  readonly why: RoomRefusal;

  constructor(why: RoomRefusal, cause?: unknown) {
    super(`refused: ${why}`, { cause });
    this.why = why;
  }
}

const AWAY = { offline: 'offline', busy: 'busy', disk: 'serverFull', fault: 'serverFault' } as const;

/** Does something and says as a value what the person can understand; everything else is a fault and goes on up. */
export async function answered<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    const why = reasonOf(error);
    if (!why) throw error;
    return { kind: 'refused', why };
  }
}

export function reasonOf(error: unknown): RoomRefusal | undefined {
  if (error instanceof Refusing || error instanceof ShelfFault) return error.why;
  return error instanceof Unreachable ? AWAY[error.why] : undefined;
}

/** One thing at a time in a room, in the order they were asked for. */
export function inTurn<T>(engine: Engine, room: string, work: () => Promise<T>): Promise<T> {
  if (!engine.isWriter) return Promise.reject(new Refusing('otherTab'));
  const turn = (engine.queues.get(room) ?? Promise.resolve()).then(work, work);
  engine.queues.set(
    room,
    turn.catch(() => undefined),
  );
  return turn;
}

const WRONG_MS = 30 * 60_000;
const FAR_WRONG_MS = 3_700_000; // as much as the lifetime of a key package bears

/** Whether this device's clock is so wrong, by the service's, that the person should hear of it. */
export function isClockWrong({ clockAheadMs }: Engine): boolean {
  return Math.abs(clockAheadMs()) > WRONG_MS;
}

/** Before keys are made that would not hold: with a clock that is further off, others could not take them. */
export function expectClock({ clockAheadMs }: Engine): void {
  if (Math.abs(clockAheadMs()) > FAR_WRONG_MS) throw new Refusing('clockWrong');
}

/**
 * A room as it stands. Only what the writing tab reads is kept in hand: what another tab may still move on while it is
 * read would be encrypted with keys that were used, should this one become the writer meanwhile.
 */
export async function roomInHand(engine: Engine, id: string): Promise<OpenRoom> {
  const { isWriter } = engine;
  const known = engine.inHand.get(id);
  if (known) return known;
  const row = await engine.kept.read<RoomRow>(`room/${id}`);
  if (!row) throw new Refusing('noEntry');
  const stored = await storedGroup(engine.kept, id, rulesOf(row.ownerKey));
  const meanwhile = engine.inHand.get(id);
  if (meanwhile) return meanwhile; // what was read here may be behind it
  const room: OpenRoom = { row, group: stored?.group, isInOnePiece: stored?.isInOnePiece === true };
  if (isWriter) engine.inHand.set(id, room);
  return room;
}

/** Keeps a room's new state together with whatever belongs to it, in one transaction. */
export async function keep(engine: Engine, room: OpenRoom, rows: readonly Row[] = []): Promise<OpenRoom> {
  const { row, group } = room;
  const before = engine.inHand.get(row.id);
  const isStored = before !== undefined && before.group === group && !before.isInOnePiece;
  const ofGroup = isStored ? [] : groupRows(row.id, group, before?.isInOnePiece ? undefined : before?.group);
  await engine.kept.write([[`room/${row.id}`, row], ...ofGroup, ...rows]);
  const kept: OpenRoom = { row, group };
  engine.inHand.set(row.id, kept);
  engine.tell(row.id);
  return kept;
}

export function meOf(engine: Engine): MeRow {
  if (!engine.me) throw new Refusing('noEntry');
  return engine.me;
}

export function groupOf({ group, row }: OpenRoom): mls.Group {
  if (!group || row.closed) throw new Refusing(row.closed || 'noEntry');
  return group;
}
