import * as z from 'zod';
import { json } from '../../look/route.ts';
import { LARGEST_COMMIT_BYTES } from '../core/limits.ts';
import { claim, found, openInvite } from '../invite.ts';
import { bytesForm, type CallRoute, done, hashForm, idForm, numberForm, refused, taking, textOfBytes } from './call.ts';

const founding = z.object({
  room: idForm,
  epoch: numberForm,
  tokenHash: hashForm,
  seat: z.object({ id: idForm, tokenHash: hashForm }),
  welcome: bytesForm,
});

/** What whoever holds a link may do: look at it as often as wanted, and make one room of it. */
export const inviteCalls: readonly CallRoute[] = [
  {
    method: 'GET',
    at: '/api/invites/:invite',
    limit: 'claim',
    answer: async ({ island, lang, params }) => {
      const invite = await openInvite(island, params.invite ?? '');
      if (!invite) return refused(lang, 'gone');
      return json({ card: textOfBytes(invite.card), expiresAt: invite.expires_at, isUsed: invite.room_id !== '' });
    },
  },
  {
    method: 'POST',
    at: '/api/invites/:invite/claim',
    limit: 'claim',
    answer: async ({ island, lang, params, token }) => {
      const given = await claim(island, params.invite ?? '', token);
      if (!given) return refused(lang, 'gone');
      return json(given.map(({ device, body }) => ({ device, body: textOfBytes(body) })));
    },
  },
  {
    method: 'POST',
    at: '/api/invites/:invite/room',
    limit: 'claim',
    largestBytes: LARGEST_COMMIT_BYTES,
    answer: (call) =>
      taking(call, founding, async ({ seat, ...made }) => {
        const seatOf = { id: seat.id, token_hash: seat.tokenHash };
        const { island, lang, params, token, device } = call;
        const came = await found(island, params.invite ?? '', token, { ...made, seat: seatOf }, device);
        return came === 'made' ? done() : refused(lang, came === 'used' ? 'used' : 'gone');
      }),
  },
];
