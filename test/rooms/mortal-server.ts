import { createServer } from 'node:http';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { httpDelivery } from '../../src/rooms/browser/app/http-delivery.ts';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { freePort } from '../free-port.ts';
import { Program, Server } from '../kill/program.ts';

/** When the server dies: as soon as a call is sent, at a part of the time a call takes, or with its answer on the way. */
export type Moment = number | 'answered';

/** `insel serve` for a folder, which is killed in the middle of a call, and the way to its rooms. */
export type MortalServer = {
  readonly origin: string;
  readonly delivery: Delivery;
  /** What was sent under a client's id, each time it was sent. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
  /**
   * kill -9 in the middle of the call after so many others, or of the next one that sends something under a client's id;
   * says afterwards whether it came to that.
   */
  readonly dieAt: (after: number | 'sending', moment: Moment) => () => boolean;
  /** Starts it again where it was killed, and waits until it answers. */
  readonly rise: () => Promise<void>;
  readonly stop: () => Promise<number>;
};

type Arm = { after: number | 'sending'; readonly moment: Moment; hasStruck: boolean };

export async function mortalServer(folder: string): Promise<MortalServer> {
  const port = await twoPorts();
  const origin = `http://127.0.0.1:${port + 1}`;
  const server = new Server(new Program(), folder, port);
  const sent = new Map<string, string[]>();
  let isDead = true;
  let arm: Arm | undefined;
  let usualMs = 5;

  const rise = async () => {
    if (!isDead) return;
    server.start();
    await server.isUp();
    while (!(await answers(`${origin}/api/about`))) await sleep(20);
    isDead = false;
  };
  const die = async () => {
    isDead = true;
    await server.kill();
  };
  const fetching = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const isSending = note(sent, init.body);
    const struck = arm && isMet(arm, isSending) ? arm : undefined;
    const begun = performance.now();
    const asked = fetch(origin + path, init);
    if (!struck) {
      const response = await asked;
      usualMs = usualMs * 0.9 + (performance.now() - begun) * 0.1;
      return response;
    }
    arm = undefined;
    struck.hasStruck = true;
    if (struck.moment === 'answered') {
      await (await asked).arrayBuffer();
      await die();
      throw new TypeError('the answer was lost');
    }
    asked.catch(() => undefined);
    while (performance.now() - begun < struck.moment * usualMs) await turn();
    await die();
    return asked;
  };
  await rise();
  return {
    origin,
    delivery: httpDelivery(fetching as typeof fetch),
    sent,
    dieAt: (after, moment) => {
      const armed = { after, moment, hasStruck: false };
      arm = armed;
      return () => {
        if (arm === armed) arm = undefined;
        return armed.hasStruck;
      };
    },
    rise,
    stop: () => server.stop(),
  };
}

function isMet(arm: Arm, isSending: boolean): boolean {
  return arm.after === 'sending' ? isSending : arm.after-- === 0;
}

/** Notes what is sent under a client's id; false for any other call. */
function note(sent: Map<string, string[]>, body: RequestInit['body']): boolean {
  if (typeof body !== 'string') return false;
  const { clientId } = JSON.parse(body) as { clientId?: string };
  if (clientId) sent.set(clientId, [...(sent.get(clientId) ?? []), body]);
  return clientId !== undefined;
}

/** A port of the site with the next one for its rooms, both free. */
async function twoPorts(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (await isFree(port + 1)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
