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
import { rounded } from './output.ts';

const ROOMS = 20;
const MESSAGES = 3_000;
const SENDERS = [1, 8, 32];
const PACE = 500; // a second

type Sender = (agent: Agent, nth: number) => Promise<void>;

let calls = 0;

/** A process that `measureDelivery` has started does this: the delivery service on SQLite, until it is told to end. */
export async function serveDelivery(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'insel-rooms-delivery-'));
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

/**
 * Texts of `bodyBytes` go into rooms of a service in a process of its own: from some senders, each again as soon as it was
 * answered; then so many a second, whoever waits. What was taken is read again: how many are lost, how many doubled.
 */
export async function* measureDelivery(bodyBytes: number): AsyncGenerator<object> {
  const server = fork(process.argv[1] ?? '');
  const { origin, codes } = (await answerOf(server)) as { origin: string; codes: string[] };
  const delivery = httpDelivery((path, init) => fetch(origin + path, { ...init, headers: from(init?.headers) }));
  const rooms: Awaited<ReturnType<typeof begunRoom>>[] = [];
  for (const code of codes) rooms.push(await begunRoom(delivery, code));
  const body = Buffer.from(crypto.getRandomValues(new Uint8Array(bodyBytes))).toString('base64url');
  const taken: string[] = [];
  const send: Sender = async (agent, nth) => {
    const to = rooms[nth % ROOMS];
    if (!to) throw new Error('there is no room');
    const clientId = id();
    const text = JSON.stringify({ clientId, epoch: 1, body });
    if ((await post(agent, `${origin}/api/rooms/${to.room}/texts`, to.first, text)) === 200) taken.push(clientId);
  };
  for (const senders of SENDERS)
    yield { senders, ...(await measured(server, senders, eachAfterItsAnswer(send, senders))) };
  yield { everySecond: PACE, ...(await measured(server, PACE, eachAtItsMoment(send))) };
  const read: string[] = [];
  for (const { room, seat } of rooms)
    for (let after = 0; ; ) {
      const log = await delivery.readLog(room, seat, after);
      if (!log?.entries.length) break;
      read.push(...log.entries.map(({ clientId }) => clientId));
      after = log.entries.at(-1)?.seq ?? 0;
    }
  const there = new Set(read);
  const sent = (SENDERS.length + 1) * MESSAGES;
  const lost = taken.filter((each) => !there.has(each)).length;
  yield { sent, taken: taken.length, lost, doubled: read.length - there.size };
  server.send('end');
}

type Work = (agent: Agent, waits: number[]) => Promise<unknown>;

function eachAfterItsAnswer(send: Sender, senders: number): Work {
  return (agent, waits) => {
    let sent = 0;
    const sendOn = async () => {
      while (sent < MESSAGES) {
        const asked = performance.now();
        await send(agent, sent++);
        waits.push(performance.now() - asked);
      }
    };
    return Promise.all(Array.from({ length: senders }, sendOn));
  };
}

/** Whoever writes does not wait for others: the wait counts from the moment at which it is due. */
function eachAtItsMoment(send: Sender): Work {
  return (agent, waits) => {
    const begun = performance.now();
    const all = Array.from({ length: MESSAGES }, async (_, nth) => {
      const due = begun + (nth * 1000) / PACE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      await send(agent, nth);
      waits.push(performance.now() - due);
    });
    return Promise.all(all);
  };
}

async function measured(server: ChildProcess, sockets: number, work: Work): Promise<object> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const waits: number[] = [];
  const [before, begun] = [await cpuMs(server), performance.now()];
  await work(agent, waits);
  const seconds = (performance.now() - begun) / 1000;
  const cpuMsEach = ((await cpuMs(server)) - before) / MESSAGES;
  agent.destroy();
  return {
    messages: MESSAGES,
    perSecond: Math.round(MESSAGES / seconds),
    p50Ms: percentile(waits, 0.5),
    p99Ms: percentile(waits, 0.99),
    cpuMsEach: rounded(cpuMsEach),
    perCpuSecond: Math.round(1000 / cpuMsEach),
  };
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
