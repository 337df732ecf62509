import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { MOST_VAULT_BYTES } from './core/limits.ts';
import { hashOfToken } from './core/token.ts';
import { deviceOf, isMember } from './may.ts';
import { bytesOfOtherVaults, findVault, noteVaultTouched, saveVault } from './store-vaults.ts';
import type { VaultRow } from './tables.ts';
import { dayOf, scheduleTidying } from './tidy.ts';

export type Vault = { readonly version: number; readonly body: Uint8Array };

const NOTHING = new Uint8Array();

/** What a person can come back with: sealed in the browser, never holding the keys of a running conversation. */
export function readVault(island: Island, id: string, token: string | undefined): Promise<Vault | undefined> {
  return together(island, async (island) => {
    const vault = await ownVault(island, id, token);
    if (!vault || isGivenUp(vault)) return undefined;
    await noteVaultTouched(island, id, dayOf(island).toString());
    return { version: vault.version, body: vault.body };
  });
}

/** Who begins a vault: a browser of the owner's, or whoever sits in a room. Which of them a vault belongs to is not kept. */
export type Belonging = {
  readonly device?: string | undefined;
  readonly room?: string;
  readonly seat?: string | undefined;
};

export type VaultWritten = 'written' | 'late' | 'unknown' | 'full' | 'gone';

/**
 * Writes the version after the one that is there; `late` where that is not so, or the token is not the vault's; `gone` where
 * the code was given up. One that was deleted because nobody had touched it begins again with any version.
 */
export function writeVault(
  island: Island,
  id: string,
  token: string | undefined,
  { version, body }: Vault,
  belonging: Belonging = {},
): Promise<VaultWritten> {
  return together(island, async (island) => {
    const token_hash = hashOfToken(token);
    const there = await findVault(island, id);
    if (!token_hash || (!there && !(await belongsHere(island, belonging)))) return 'unknown';
    if (there && isGivenUp(there) && there.token_hash === token_hash) return 'gone';
    if (there && (there.token_hash !== token_hash || there.version !== version - 1)) return 'late';
    if ((await bytesOfOtherVaults(island, id)) + body.length > MOST_VAULT_BYTES) return 'full';
    await saveVault(island, { id, token_hash, version, body, touched_on: dayOf(island).toString() });
    await scheduleTidying(island);
    return 'written';
  });
}

/** Whoever has the code gives it up: what lay there goes, and nothing is written there again. */
export function giveUpVault(island: Island, id: string, token: string | undefined): Promise<boolean> {
  return together(island, async (island) => {
    const vault = await ownVault(island, id, token);
    if (!vault) return false;
    if (isGivenUp(vault)) return true;
    const { token_hash, version } = vault;
    await saveVault(island, { id, token_hash, version, body: NOTHING, touched_on: dayOf(island).toString() });
    await leaveNoTrace(island, { kind: 'room-vault', id });
    return true;
  });
}

/** After a restore: what was given up since the backup is given up again. */
export async function eraseVault(island: Island, id: string): Promise<void> {
  const vault = await findVault(island, id);
  if (!vault) return;
  const { token_hash, version, touched_on } = vault;
  await saveVault(island, { id, token_hash, version, body: NOTHING, touched_on });
}

async function ownVault(island: Island, id: string, token: string | undefined): Promise<VaultRow | undefined> {
  const vault = await findVault(island, id);
  return vault && vault.token_hash === hashOfToken(token) ? vault : undefined;
}

function isGivenUp({ body }: VaultRow): boolean {
  return body.length === 0;
}

async function belongsHere(island: Island, { device, room = '', seat }: Belonging): Promise<boolean> {
  return (await deviceOf(island, device)) !== undefined || (await isMember(island, room, seat));
}
