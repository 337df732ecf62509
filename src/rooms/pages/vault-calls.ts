import { LARGEST_VAULT_BYTES } from '../core/limits.ts';
import { giveUpVault, readVault, writeVault } from '../vault.ts';
import { bytes, type CallRoute, done, idForm, refused, wholeNumber } from './call.ts';

/** What a person can come back with, sealed with a code that only the person has. Too large for a text: it goes as it is. */
export const vaultCalls: readonly CallRoute[] = [
  {
    method: 'GET',
    at: '/api/vaults/:vault',
    limit: 'vault',
    answer: async ({ island, lang, params, token }) => {
      const found = await readVault(island, params.vault ?? '', token);
      return found ? bytes(found.body, { 'x-version': String(found.version) }) : refused(lang, 'unknown');
    },
  },
  {
    method: 'PUT',
    at: '/api/vaults/:vault',
    limit: 'vault',
    largestBytes: LARGEST_VAULT_BYTES,
    answer: async (call) => {
      const { island, lang, params, query, token, device, seat, body } = call;
      const [version, room] = [wholeNumber(query.get('version')) ?? 0, query.get('room') ?? ''];
      if (version < 1 || body.length === 0 || (room && !idForm.safeParse(room).success))
        return refused(lang, 'malformed');
      const came = await writeVault(island, params.vault ?? '', token, { version, body }, { device, room, seat });
      return came === 'written' ? done() : refused(lang, came === 'full' ? 'disk' : came);
    },
  },
  {
    method: 'DELETE',
    at: '/api/vaults/:vault',
    limit: 'vault',
    answer: async ({ island, lang, params, token }) =>
      (await giveUpVault(island, params.vault ?? '', token)) ? done() : refused(lang, 'unknown'),
  },
];
