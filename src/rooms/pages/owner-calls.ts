import * as z from 'zod';
import { json } from '../../look/route.ts';
import { LARGEST_COMMIT_BYTES, MOST_KEY_PACKAGES } from '../core/limits.ts';
import { invite } from '../invite.ts';
import {
  entered,
  leaveWelcome,
  newRooms,
  offerKeyPackages,
  ownersDevices,
  packageFor,
  registerDevice,
  shutOut,
} from '../owner-device.ts';
import { bytes, bytesForm, type CallRoute, done, hashForm, idForm, refused, taking, textOfBytes } from './call.ts';

const registration = z.object({ code: z.string().max(100), tokenHash: hashForm });
const keyPackage = z.object({ ref: idForm, body: bytesForm });
const offer = z.object({ key: idForm, packages: z.array(keyPackage).max(MOST_KEY_PACKAGES) });
const welcome = z.object({ invite: idForm, body: bytesForm });
const invitation = z.object({ id: idForm, tokenHash: hashForm, card: bytesForm });

/** What only the owner's browsers do: come in by a code of the desk, keep packages ready, invite, find what was begun. */
export const ownerCalls: readonly CallRoute[] = [
  {
    method: 'POST',
    at: '/api/devices',
    limit: 'claim',
    answer: (call) =>
      taking(call, registration, async ({ code, tokenHash }) => {
        const device = await registerDevice(call.island, code, tokenHash);
        return device ? json({ device }) : refused(call.lang, 'unknown');
      }),
  },
  {
    method: 'GET',
    at: '/api/devices',
    answer: async ({ island, token, lang }) => {
      const devices = await ownersDevices(island, token);
      return devices ? json(devices) : refused(lang, 'unknown');
    },
  },
  {
    method: 'DELETE',
    at: '/api/devices/:device',
    answer: async ({ island, token, lang, params }) =>
      (await shutOut(island, token, params.device ?? '')) ? done() : refused(lang, 'unknown'),
  },
  {
    method: 'POST',
    at: '/api/devices/:device/packages/:room',
    answer: async ({ island, token, lang, params }) => {
      const body = await packageFor(island, token, params.room ?? '', params.device ?? '');
      return body ? bytes(body) : refused(lang, 'unknown');
    },
  },
  {
    method: 'PUT',
    at: '/api/devices/:device/welcomes/:room',
    largestBytes: LARGEST_COMMIT_BYTES,
    answer: (call) =>
      taking(call, welcome, async (left) => {
        const { device = '', room = '' } = call.params;
        const isLeft = await leaveWelcome(call.island, call.token, device, { room, ...left });
        return isLeft ? done() : refused(call.lang, 'unknown');
      }),
  },
  {
    method: 'POST',
    at: '/api/key-packages',
    largestBytes: 512 * 1024,
    answer: (call) =>
      taking(call, offer, async (offered) => {
        const waiting = await offerKeyPackages(call.island, call.token, offered);
        return waiting === undefined ? refused(call.lang, 'unknown') : json({ waiting });
      }),
  },
  {
    method: 'POST',
    at: '/api/invites',
    answer: (call) =>
      taking(call, invitation, async (made) => {
        return (await invite(call.island, call.token, made)) ? done() : refused(call.lang, 'unknown');
      }),
  },
  {
    method: 'GET',
    at: '/api/welcomes',
    answer: async ({ island, token, lang }) => {
      const rows = await newRooms(island, token);
      if (!rows) return refused(lang, 'unknown');
      return json(rows.map((row) => ({ room: row.room_id, invite: row.invite_id, body: textOfBytes(row.body) })));
    },
  },
  {
    method: 'DELETE',
    at: '/api/welcomes/:room',
    answer: async ({ island, token, lang, params }) =>
      (await entered(island, token, params.room ?? '')) ? done() : refused(lang, 'unknown'),
  },
];
