import type { ListedDevice } from '../../owner-device.ts';
import { type Away, type Delivery, Unreachable } from '../delivery.ts';

const AWAY: Readonly<Record<number, Away>> = { 429: 'busy', 503: 'busy', 507: 'disk' };

type Asking = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token?: string;
  readonly seat?: string;
  readonly device?: string | undefined;
  readonly json?: unknown;
  readonly body?: Uint8Array;
};

/** What was answered: `kind` is the service's own word where it did not take something. */
type Answered = {
  readonly isTaken: boolean;
  readonly kind: string;
  readonly response: Response;
  readonly value: unknown;
};

/** The delivery service as it stands behind this page's own origin. `noteClock` hears what time it is there (ms since 1970). */
export function httpDelivery(
  fetching: typeof fetch = (...asked) => fetch(...asked),
  noteClock: (there: number) => void = () => undefined,
): Delivery {
  const ask = async (path: string, asking: Asking = {}) => {
    const answered = await askAt(fetching, path, asking);
    const there = Date.parse(answered.response.headers.get('date') ?? '');
    if (Number.isFinite(there)) noteClock(there);
    return answered;
  };
  // The owner's browser says whose a seat is, so that he can be told by mail what lies before it.
  let device: string | undefined;
  // A vault is begun only by somebody who sits in a room, or the owner.
  let sitting: { readonly room: string; readonly seat: string } | undefined;
  return {
    registerDevice: async (code, tokenHash) => {
      const { isTaken, value } = await ask('devices', { method: 'POST', json: { code, tokenHash } });
      return isTaken ? (value as { device: string }).device : undefined;
    },
    offerKeyPackages: async (token, { key, packages }) => {
      device = token;
      const offer = { key, packages: packages.map(({ ref, body }) => ({ ref, body: toText(body) })) };
      const { isTaken, value } = await ask('key-packages', { method: 'POST', token, json: offer });
      return isTaken ? (value as { waiting: number }).waiting : undefined;
    },
    devices: async (token) => {
      const { isTaken, value } = await ask('devices', { token });
      return isTaken ? (value as ListedDevice[]) : undefined;
    },
    shutOut: async (token, id) => (await ask(`devices/${id}`, { method: 'DELETE', token })).isTaken,
    packageFor: async (token, id, room) => {
      const { isTaken, response } = await ask(`devices/${id}/packages/${room}`, { method: 'POST', token });
      return isTaken ? bodyOf(response) : undefined;
    },
    leaveWelcome: async (token, id, { room, invite, body }) => {
      const json = { invite, body: toText(body) };
      return (await ask(`devices/${id}/welcomes/${room}`, { method: 'PUT', token, json })).isTaken;
    },
    newRooms: async (token) => {
      device = token;
      const { isTaken, value } = await ask('welcomes', { token });
      if (!isTaken) return undefined;
      return (value as { room: string; invite: string; body: string }[]).map((each) => ({
        ...each,
        body: toBytes(each.body),
      }));
    },
    entered: async (token, room) => (await ask(`welcomes/${room}`, { method: 'DELETE', token })).isTaken,

    invite: async (token, { id, tokenHash, card }) =>
      (await ask('invites', { method: 'POST', token, json: { id, tokenHash, card: toText(card) } })).isTaken,
    openInvite: async (id) => {
      const { isTaken, value } = await ask(`invites/${id}`);
      if (!isTaken) return undefined;
      const found = value as { card: string; expiresAt: string; isUsed: boolean };
      return { ...found, card: toBytes(found.card) };
    },
    claim: async (id, token) => {
      const { isTaken, value } = await ask(`invites/${id}/claim`, { method: 'POST', token });
      if (!isTaken) return undefined;
      return (value as { device: string; body: string }[]).map((each) => ({ ...each, body: toBytes(each.body) }));
    },
    found: async (id, token, made) => {
      const json = { ...made, welcome: toText(made.welcome) };
      const { isTaken, kind } = await ask(`invites/${id}/room`, { method: 'POST', token, device, json });
      return isTaken ? 'made' : kind === 'used' ? 'used' : 'refused';
    },

    readLog: async (room, token, after) => {
      const { isTaken, value } = await ask(`rooms/${room}/log?after=${after}`, { token });
      if (!isTaken) return undefined;
      sitting = { room, seat: token };
      const log = value as { epoch: number; seq: number; entries: LogEntry[]; isHeld: boolean };
      return { ...log, entries: log.entries.map((each) => ({ ...each, body: toBytes(each.body) })) };
    },
    takeSeat: async (room, token, seat, whose) => {
      const asking = { method: 'POST', token, device: whose === 'own' ? device : undefined, json: seat } as const;
      const { isTaken, kind } = await ask(`rooms/${room}/seats`, asking);
      return isTaken ? 'taken' : kind === 'crowded' ? 'full' : 'refused';
    },
    passGate: async (room, token, seat) => (await ask(`rooms/${room}/gate`, { method: 'POST', token, seat })).isTaken,
    acknowledge: async (room, token, seq) =>
      (await ask(`rooms/${room}/read`, { method: 'POST', token, json: { seq } })).isTaken,
    sendText: (room, token, sending) => send(ask, `rooms/${room}/texts`, token, sending),
    sendCommit: (room, token, sending) => send(ask, `rooms/${room}/commits`, token, sending, device),
    deleteRoom: async (room, token) => (await ask(`rooms/${room}`, { method: 'DELETE', token })).isTaken,

    keepPart: async (room, token, file, part, body) => {
      const { isTaken, kind } = await ask(`rooms/${room}/files/${file}/${part}`, { method: 'PUT', token, body });
      return isTaken ? 'kept' : kind === 'full' ? 'full' : 'unknown';
    },
    readPart: async (room, token, file, part) => {
      const { isTaken, response } = await ask(`rooms/${room}/files/${file}/${part}`, { token });
      return isTaken ? bodyOf(response) : undefined;
    },

    readVault: async (id, token) => {
      const { isTaken, response } = await ask(`vaults/${id}`, { token });
      if (!isTaken) return undefined;
      return { version: Number(response.headers.get('x-version')), body: await bodyOf(response) };
    },
    writeVault: async (id, token, { version, body }) => {
      const from = sitting ? `&room=${sitting.room}` : '';
      const asking = { method: 'PUT', token, device, body, ...(sitting && { seat: sitting.seat }) } as const;
      const { isTaken, kind } = await ask(`vaults/${id}?version=${version}${from}`, asking);
      if (isTaken) return 'written';
      return kind === 'gone' || kind === 'unknown' ? kind : 'late';
    },
    giveUpVault: async (id, token) => (await ask(`vaults/${id}`, { method: 'DELETE', token })).isTaken,
  };
}

type LogEntry = { seq: number; epoch: number; kind: 'text' | 'commit'; clientId: string; body: string };
type Ask = (path: string, asking?: Asking) => Promise<Answered>;

async function send(ask: Ask, path: string, token: string, sending: { readonly body: Uint8Array }, device?: string) {
  const json = { ...sending, body: toText(sending.body) };
  const { isTaken, kind, value } = await ask(path, { method: 'POST', token, device, json });
  const { seq = 0, epoch = 0 } = value as { seq?: number; epoch?: number };
  if (isTaken) return { kind: 'taken', seq, epoch } as const;
  if (kind === 'late') return { kind, seq, epoch } as const;
  return { kind: kind === 'full' || kind === 'large' ? 'full' : 'unknown' } as const;
}

/** Asks once. What the service refuses is an answer; where it cannot be asked, or fails, is `Unreachable`. */
async function askAt(fetching: typeof fetch, path: string, asking: Asking): Promise<Answered> {
  const { method = 'GET', token, seat, device, json, body } = asking;
  let response: Response;
  try {
    response = await fetching(`/api/${path}`, {
      method,
      cache: 'no-store',
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(seat && { 'x-seat': seat }),
        ...(device && { 'x-device': device }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(body && { body: new Blob([body as Uint8Array<ArrayBuffer>]) }), // passed on without holding the page
    });
  } catch (error) {
    throw new Unreachable('offline', error);
  }
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const value = isJson ? await jsonOf(response) : undefined;
  const kind = String((value as { kind?: unknown } | undefined)?.kind ?? '');
  const isOurs = response.ok || (kind !== '' && kind !== 'fault' && kind !== 'disk' && kind !== 'busy');
  if (!isOurs) throw new Unreachable(AWAY[response.status] ?? 'fault');
  return { isTaken: response.ok, kind, response, value };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new Unreachable('offline', error); // broken off on the way
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Unreachable('offline', error);
  }
}

const CHUNK = 0x8000;

/** Base 64 for addresses, without padding. */
function toText(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function toBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
