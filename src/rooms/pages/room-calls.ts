import * as z from 'zod';
import { json } from '../../look/route.ts';
import { announcedWhen, announceWhen } from '../announce.ts';
import { LARGEST_COMMIT_BYTES, LARGEST_PART_BYTES, LARGEST_TEXT_BYTES, MOST_SEATS } from '../core/limits.ts';
import { deleteRoom } from '../delete-room.ts';
import { keepPart, readPart } from '../files.ts';
import { acknowledge, passGate, readLog, takeSeat } from '../read.ts';
import { type Sent, sendCommit, sendText } from '../send.ts';
import {
  bytes,
  bytesForm,
  type Call,
  type CallRoute,
  done,
  hashForm,
  idForm,
  numberForm,
  refused,
  taking,
  textOfBytes,
  wholeNumber,
} from './call.ts';
import { events } from './events.ts';

const sending = z.object({ clientId: idForm, epoch: numberForm, body: bytesForm });
const seatIds = z.array(idForm).max(2 * MOST_SEATS);
const commit = sending.extend({ nextTokenHash: hashForm, removedSeats: seatIds, stayingSeats: seatIds.optional() });
const seat = z.object({ id: idForm, tokenHash: hashForm });
const announcing = z.object({ when: z.enum(['rounds', 'any', 'never']) });
const reading = z.object({ seq: numberForm });

/** What members do. Writing needs the token of the epoch, which all members share; reading needs a seat. */
export const roomCalls: readonly CallRoute[] = [
  {
    method: 'GET',
    at: '/api/rooms/:room/log',
    answer: async ({ island, lang, params, token, query }) => {
      const log = await readLog(island, params.room ?? '', token, wholeNumber(query.get('after')) ?? 0);
      if (!log) return refused(lang, 'unknown');
      return json({ ...log, entries: log.entries.map((each) => ({ ...each, body: textOfBytes(each.body) })) });
    },
  },
  { method: 'GET', at: '/api/rooms/:room/events', answer: events },
  {
    method: 'POST',
    at: '/api/rooms/:room/texts',
    largestBytes: LARGEST_TEXT_BYTES * 1.4,
    answer: (call) =>
      taking(call, sending, async (made) => sent(call, await sendText(call.island, roomOf(call), call.token, made))),
  },
  {
    method: 'POST',
    at: '/api/rooms/:room/commits',
    largestBytes: LARGEST_COMMIT_BYTES * 1.4,
    answer: (call) =>
      taking(call, commit, async (made) =>
        sent(call, await sendCommit(call.island, roomOf(call), call.token, made, call.device)),
      ),
  },
  {
    method: 'POST',
    at: '/api/rooms/:room/seats',
    answer: (call) =>
      taking(call, seat, async ({ id, tokenHash }) => {
        const taken = await takeSeat(call.island, roomOf(call), call.token, { id, token_hash: tokenHash }, call.device);
        if (taken === 'taken') return done();
        return refused(call.lang, taken === 'full' ? 'crowded' : 'unknown');
      }),
  },
  {
    method: 'POST',
    at: '/api/rooms/:room/gate',
    answer: async (call) =>
      (await passGate(call.island, roomOf(call), call.token, call.seat)) ? done() : refused(call.lang, 'unknown'),
  },
  {
    method: 'POST',
    at: '/api/rooms/:room/read',
    answer: (call) =>
      taking(call, reading, async ({ seq }) =>
        (await acknowledge(call.island, roomOf(call), call.token, seq)) ? done() : refused(call.lang, 'unknown'),
      ),
  },
  {
    method: 'GET',
    at: '/api/rooms/:room/announcing',
    answer: async (call) => {
      const when = await announcedWhen(call.island, roomOf(call), call.token);
      return when ? json({ when }) : refused(call.lang, 'unknown');
    },
  },
  {
    method: 'PUT',
    at: '/api/rooms/:room/announcing',
    answer: (call) =>
      taking(call, announcing, async ({ when }) =>
        (await announceWhen(call.island, roomOf(call), call.token, when)) ? done() : refused(call.lang, 'unknown'),
      ),
  },
  {
    method: 'PUT',
    at: '/api/rooms/:room/files/:file/:part',
    limit: 'part',
    largestBytes: LARGEST_PART_BYTES,
    answer: async (call) => {
      const part = wholeNumber(call.params.part);
      if (part === undefined || call.body.length === 0) return refused(call.lang, 'malformed');
      const place = { file: call.params.file ?? '', part };
      const kept = await keepPart(call.island, roomOf(call), call.token, place, call.body);
      return kept === 'kept' ? done() : refused(call.lang, kept);
    },
  },
  {
    method: 'GET',
    at: '/api/rooms/:room/files/:file/:part',
    limit: 'part',
    answer: async (call) => {
      const place = { file: call.params.file ?? '', part: wholeNumber(call.params.part) ?? -1 };
      const part = await readPart(call.island, roomOf(call), call.token, place);
      return part ? bytes(part) : refused(call.lang, 'unknown');
    },
  },
  {
    method: 'DELETE',
    at: '/api/rooms/:room',
    answer: async (call) =>
      (await deleteRoom(call.island, roomOf(call), call.token)) ? done() : refused(call.lang, 'unknown'),
  },
];

function roomOf({ params }: Call): string {
  return params.room ?? '';
}

function sent(call: Call, result: Sent): Response {
  if (result.kind !== 'taken') {
    const facts = result.kind === 'late' ? { epoch: result.epoch, seq: result.seq } : {};
    return refused(call.lang, result.kind, facts);
  }
  return json(result);
}
