import type { Island } from '../store/island.ts';
import { hashOfToken } from './core/token.ts';
import { findVault, saveVault } from './store.ts';

export type Vault = { readonly version: number; readonly body: Uint8Array };

/** What a person can come back with: sealed in the browser, never holding the keys of a running conversation. */
export async function readVault(island: Island, id: string, token: string | undefined): Promise<Vault | undefined> {
  const vault = await findVault(island, id);
  return vault && vault.token_hash === hashOfToken(token) ? { version: vault.version, body: vault.body } : undefined;
}

/** Writes the version after the one that is there; false where that is not so, or the token is not the vault's. */
export async function writeVault(
  island: Island,
  id: string,
  token: string | undefined,
  { version, body }: Vault,
): Promise<boolean> {
  const token_hash = hashOfToken(token);
  return token_hash ? saveVault(island, { id, token_hash, version, body }) : false;
}
