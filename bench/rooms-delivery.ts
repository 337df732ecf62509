import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpDelivery } from '../src/rooms/browser/app/http-delivery.ts';
import { roomsOrigin } from '../src/rooms/origin.ts';
import { newCode } from '../src/rooms/owner-device.ts';
import { makeSite } from '../test/made-site.ts';
import { begunRoom, id } from '../test/rooms/begun-room.ts';
import { percentile } from './figures.ts';
import { rounded } from './output.ts';

const ROOMS = 20;
const MESSAGES = 1_000;
const SENDERS = 8;

/**
 * Browsers send into rooms through the routes of one process on SQLite, some at once, each again as soon as it was answered.
 * Callers and service share the process and its processor. Each call comes from another network, for the sake of the limiter.
 */
export async function measureDelivery(messageBytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'insel-rooms-delivery-'));
  const site = await makeSite({ now: Temporal.Now.instant() }, folder);
  try {
    await site.listen();
    const origin = roomsOrigin(site.island()) ?? '';
    let call = 0;
    const delivery = httpDelivery(((path: string, init: RequestInit) => {
      call += 1;
      const network = { 'x-forwarded-for': `198.${18 + ((call >> 8) % 2)}.${call % 256}.7` };
      return fetch(origin + path, { ...init, headers: { ...(init.headers as Record<string, string>), ...network } });
    }) as typeof fetch);
    const rooms: Awaited<ReturnType<typeof begunRoom>>[] = [];
    for (let at = 0; at < ROOMS; at += 1) rooms.push(await begunRoom(delivery, newCode(site.island())));
    const body = crypto.getRandomValues(new Uint8Array(messageBytes));
    const taken = new Map(rooms.map(({ room }) => [room, [] as string[]]));
    const waits: number[] = [];
    let sent = 0;
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const send = async () => {
      while (sent < MESSAGES) {
        const to = rooms[sent % ROOMS];
        sent += 1;
        if (!to) return;
        const [clientId, asked] = [id(), performance.now()];
        const answer = await delivery.sendText(to.room, to.first, { clientId, epoch: 1, body });
        waits.push(performance.now() - asked);
        if (answer.kind === 'taken') taken.get(to.room)?.push(clientId);
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1000 / MESSAGES;
    let [lost, doubled] = [0, 0];
    for (const { room, seat } of rooms) {
      const read: string[] = [];
      for (let after = 0; ; ) {
        const log = await delivery.readLog(room, seat, after);
        if (!log?.entries.length) break;
        read.push(...log.entries.map(({ clientId }) => clientId));
        after = log.entries.at(-1)?.seq ?? 0;
      }
      const there = new Set(read);
      lost += (taken.get(room) ?? []).filter((each) => !there.has(each)).length;
      doubled += read.length - there.size;
    }
    return {
      rooms: ROOMS,
      taken: waits.length,
      perSecond: Math.round(waits.length / seconds),
      perCpuSecond: Math.round(1000 / cpuMs),
      p50Ms: percentile(waits, 0.5),
      p99Ms: percentile(waits, 0.99),
      cpuMsEach: rounded(cpuMs),
      lost,
      doubled,
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
