import { type Island, together } from '../store/island.ts';
import { MOST_VAULT_BYTES } from './core/limits.ts';
import { hashOfToken } from './core/token.ts';
import { deviceOf, isMember } from './may.ts';
import { bytesOfOtherVaults, findVault, saveVault } from './store.ts';

export type Vault = { readonly version: number; readonly body: Uint8Array };

/** What a person can come back with: sealed in the browser, never holding the keys of a running conversation. */
export async function readVault(island: Island, id: string, token: string | undefined): Promise<Vault | undefined> {
  const vault = await findVault(island, id);
  return vault && vault.token_hash === hashOfToken(token) ? { version: vault.version, body: vault.body } : undefined;
}

/** Who begins a vault: a browser of the owner's, or whoever sits in a room. Which of them a vault belongs to is not kept. */
export type Belonging = {
  readonly device?: string | undefined;
  readonly room?: string;
  readonly seat?: string | undefined;
};

/** Writes the version after the one that is there; `late` where that is not so, or the token is not the vault's. */
export function writeVault(
  island: Island,
  id: string,
  token: string | undefined,
  { version, body }: Vault,
  belonging: Belonging = {},
): Promise<'written' | 'late' | 'unknown' | 'full'> {
  return together(island, async (island) => {
    const token_hash = hashOfToken(token);
    if (!token_hash || (version === 1 && !(await belongsHere(island, belonging)))) return 'unknown';
    if ((await bytesOfOtherVaults(island, id)) + body.length > MOST_VAULT_BYTES) return 'full';
    return (await saveVault(island, { id, token_hash, version, body })) ? 'written' : 'late';
  });
}

async function belongsHere(island: Island, { device, room = '', seat }: Belonging): Promise<boolean> {
  return (await deviceOf(island, device)) !== undefined || (await isMember(island, room, seat));
}
