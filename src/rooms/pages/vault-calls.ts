import * as z from 'zod';
import { json } from '../../look/route.ts';
import { LARGEST_VAULT_BYTES } from '../core/limits.ts';
import { giveUpVault, readVault, writeVault } from '../vault.ts';
import { bytesForm, type CallRoute, done, idForm, numberForm, refused, taking, textOfBytes } from './call.ts';

const vault = z.object({
  version: numberForm.min(1),
  body: bytesForm.refine(({ length }) => length > 0),
  room: idForm.optional(),
});

/** What a person can come back with, sealed with a code that only the person has. */
export const vaultCalls: readonly CallRoute[] = [
  {
    method: 'GET',
    at: '/api/vaults/:vault',
    limit: 'claim',
    answer: async ({ island, lang, params, token }) => {
      const found = await readVault(island, params.vault ?? '', token);
      return found ? json({ version: found.version, body: textOfBytes(found.body) }) : refused(lang, 'unknown');
    },
  },
  {
    method: 'PUT',
    at: '/api/vaults/:vault',
    limit: 'claim',
    largestBytes: LARGEST_VAULT_BYTES,
    answer: (call) =>
      taking(call, vault, async ({ room = '', ...made }) => {
        const belonging = { device: call.device, room, seat: call.seat };
        const came = await writeVault(call.island, call.params.vault ?? '', call.token, made, belonging);
        return came === 'written' ? done() : refused(call.lang, came === 'full' ? 'disk' : came);
      }),
  },
  {
    method: 'DELETE',
    at: '/api/vaults/:vault',
    limit: 'claim',
    answer: async ({ island, lang, params, token }) =>
      (await giveUpVault(island, params.vault ?? '', token)) ? done() : refused(lang, 'unknown'),
  },
];
