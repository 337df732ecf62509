import { randomBytes, toBase64 } from './bytes.ts';
import { encodeContent, type Saying } from './content.ts';
import { type Engine, groupOf, keep, meOf, type OpenRoom, Refusing, roomInHand } from './engine.ts';
import type { Row } from './kept.ts';
import * as mls from './mls.ts';
import { LONGEST_CONTENT_BYTES, pad } from './padding.ts';
import type { OutboxRow, TextRow } from './rows.ts';
import { epochToken } from './seats.ts';

const ID_BYTES = 16;
const AFTER_ALL_NUMBERS = '~';

export const newClientId = (): string => toBase64(randomBytes(ID_BYTES));
export const orderOf = (value: number): string => String(value).padStart(12, '0');

/** Encrypts and keeps, in one transaction: the group that has moved on, the ciphertext, and what is shown. Sending follows. */
export async function say(engine: Engine, roomId: string, saying: Saying, more: readonly Row[] = []): Promise<string> {
  const room = await roomInHand(engine, roomId);
  const { row } = room;
  const id = newClientId();
  const writtenAt = new Date(engine.now()).toISOString();
  const content = encodeContent({ id, count: row.count + 1, writtenAt, saying });
  if (content.length > LONGEST_CONTENT_BYTES) throw new Refusing('tooLarge');
  const at = row.outboxAt + 1;
  const shown = isShown(saying) ? `text/${roomId}/${AFTER_ALL_NUMBERS}${orderOf(at)}` : '';
  const { group, sealed } = await encrypted(room, content);
  const outbox: OutboxRow = { kind: 'text', clientId: newClientId(), ...sealed, takenAt: 0, content, shown };
  const own = ownText(engine, row.timerSeconds, id, writtenAt, saying);
  const text: Row[] = shown ? [[shown, own], ...fadeRows(shown, own)] : [];
  const sinceRefresh = row.sinceRefresh + 1;
  const next = { row: { ...row, count: row.count + 1, outboxAt: at, sinceRefresh }, group };
  await keep(engine, next, [[`outbox/${roomId}/${orderOf(at)}`, outbox], ...text, ...more]);
  return id;
}

/** Encrypts again what could not be sent in an epoch that is past. Its content keeps its id. */
export async function sayAgain(engine: Engine, roomId: string, key: string, row: OutboxRow): Promise<void> {
  if (row.kind !== 'text') return;
  const room = await roomInHand(engine, roomId);
  const { group, sealed } = await encrypted(room, row.content);
  await keep(engine, { ...room, group }, [[key, { ...row, ...sealed, clientId: newClientId(), takenAt: 0 }]]);
}

async function encrypted(room: OpenRoom, content: Uint8Array) {
  const group = groupOf(room);
  const { message, next } = await mls.encrypt(group, pad(content));
  const { token } = await epochToken(group);
  return { group: next, sealed: { epoch: mls.epochOf(group), token, body: message } };
}

function ownText(engine: Engine, timerSeconds: number, id: string, writtenAt: string, saying: Saying): TextRow {
  return {
    id,
    from: toBase64(meOf(engine).userKey),
    writtenAt,
    ...shownOf(saying),
    state: 'waiting',
    isOwn: true,
    isDeleted: false,
    isExcerpt: false,
    disappearsAt: timerSeconds > 0 ? engine.now() + timerSeconds * 1000 : 0,
    said: saying.kind,
  };
}

/** Whether a saying stands in the conversation. */
export function isShown({ kind }: Saying): boolean {
  return kind === 'text' || kind === 'file' || kind === 'timer' || kind === 'leave' || kind === 'excerpt';
}

export function shownOf(saying: Saying): Pick<TextRow, 'text' | 'file'> {
  if (saying.kind === 'file') return { text: saying.text, file: saying.file };
  if (saying.kind === 'timer') return { text: String(saying.seconds) };
  if (saying.kind === 'excerpt') return { text: String(saying.texts.length) };
  return { text: saying.kind === 'text' ? saying.text : '' };
}

/** By which a text that disappears is found when its time has come. */
export function fadeRows(key: string, { disappearsAt }: TextRow): Row[] {
  return disappearsAt > 0 ? [[`fade/${String(disappearsAt).padStart(15, '0')}/${key}`, { key }]] : [];
}
