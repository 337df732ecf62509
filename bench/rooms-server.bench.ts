// What the delivery service of the rooms costs by itself: SQLite, one process; the callers are in another.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpDelivery } from '../src/rooms/browser/app/http-delivery.ts';
import { roomsOrigin } from '../src/rooms/origin.ts';
import { newCode } from '../src/rooms/owner-device.ts';
import { makeSite } from '../test/made-site.ts';
import { begunRoom, id } from '../test/rooms/begun-room.ts';
import { percentile } from './figures.ts';
import { print, rounded } from './output.ts';

const ROOMS = 20;
const MESSAGES = 3_000;
const BODY_BYTES = 1_158; // a text of 1,000 bytes, encrypted and padded
const SENDERS = [1, 8, 32];
const PACE = 500; // a second

let calls = 0;

if (process.send) await serveHere();
else await measure();

async function serveHere(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'insel-rooms-server-'));
  const site = await makeSite({ now: Temporal.Now.instant() }, folder);
  await site.listen();
  const codes = Array.from({ length: ROOMS }, () => newCode(site.island()));
  process.send?.({ origin: roomsOrigin(site.island()), codes });
  process.on('disconnect', () => process.exit()); // whoever measured is gone
  process.on('message', (asked) => {
    if (asked === 'cpu') process.send?.(process.cpuUsage());
    else
      void site.close().then(() => {
        rmSync(folder, { recursive: true, force: true });
        process.exit(0);
      });
  });
}

async function measure(): Promise<void> {
  const server = fork(process.argv[1] ?? '');
  const { origin, codes } = (await answerOf(server)) as { origin: string; codes: string[] };
  const delivery = httpDelivery((path, init) => fetch(origin + path, { ...init, headers: from(init?.headers) }));
  const rooms: Awaited<ReturnType<typeof begunRoom>>[] = [];
  for (const code of codes) rooms.push(await begunRoom(delivery, code));
  const body = Buffer.from(crypto.getRandomValues(new Uint8Array(BODY_BYTES))).toString('base64url');
  const send = async (agent: Agent, nth: number) => {
    const to = rooms[nth % ROOMS];
    if (!to) throw new Error('there is no room');
    const text = JSON.stringify({ clientId: id(), epoch: 1, body });
    return post(agent, `${origin}/api/rooms/${to.room}/texts`, to.first, text);
  };
  for (const senders of SENDERS)
    await measured(server, { senders }, senders, async (agent, note) => {
      let sent = 0;
      const sendOn = async () => {
        while (sent < MESSAGES) {
          const asked = performance.now();
          note(await send(agent, sent++), asked);
        }
      };
      await Promise.all(Array.from({ length: senders }, sendOn));
    });
  // Whoever writes does not wait for others: each at its moment, and the wait counts from there.
  await measured(server, { everySecond: PACE }, PACE, async (agent, note) => {
    const begun = performance.now();
    const all = Array.from({ length: MESSAGES }, async (_, nth) => {
      const due = begun + (nth * 1000) / PACE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      note(await send(agent, nth), due);
    });
    await Promise.all(all);
  });
  server.send('end');
}

type Note = (status: number, since: number) => void;

async function measured(
  server: ChildProcess,
  how: object,
  sockets: number,
  work: (agent: Agent, note: Note) => Promise<void>,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const waits: number[] = [];
  let refused = 0;
  const [before, begun] = [await cpuMs(server), performance.now()];
  await work(agent, (status, since) => {
    if (status !== 200) refused += 1;
    waits.push(performance.now() - since);
  });
  const seconds = (performance.now() - begun) / 1000;
  const cpuMsEach = ((await cpuMs(server)) - before) / MESSAGES;
  print({
    what: 'delivery service alone',
    ...how,
    messages: MESSAGES,
    refused,
    cpuMsEach: rounded(cpuMsEach),
    perCpuSecond: Math.round(1000 / cpuMsEach),
    perSecond: Math.round(MESSAGES / seconds),
    p50Ms: percentile(waits, 0.5),
    p99Ms: percentile(waits, 0.99),
  });
  agent.destroy();
}

async function cpuMs(server: ChildProcess): Promise<number> {
  const answer = answerOf(server);
  server.send('cpu');
  const { user, system } = (await answer) as NodeJS.CpuUsage;
  return (user + system) / 1000;
}

function answerOf(server: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => server.once('message', resolve));
}

/** Each call from another network, for the sake of the limiter. */
function from(headers: object = {}): Record<string, string> {
  calls += 1;
  return { ...headers, 'x-forwarded-for': `198.${18 + ((calls >> 8) % 2)}.${calls % 256}.7` };
}

function post(agent: Agent, url: string, token: string, text: string): Promise<number> {
  const type = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const headers = { ...from(type), 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sending.on('error', reject).end(text);
  });
}
