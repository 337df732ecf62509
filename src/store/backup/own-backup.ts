import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Connection } from '../connect.ts';
import { makeFolder, writeFileOnce } from '../files.ts';
import type { Island } from '../island.ts';
import { backup } from './backup.ts';
import { ownBackupAt, tidyBackups } from './backups-folder.ts';

/**
 * Keeps the database as it is before a migration, under `data/backups/`, the newest three. It is encrypted with a key
 * of the island's own, so that nothing readable of what is erased later lies about.
 */
export async function backUpBeforeMigration(island: Island, connection: Connection): Promise<string> {
  const { folder } = island.place;
  const to = ownBackupAt(folder, island.now);
  const recipients = [await identityToRecipient(await ownIdentity(folder))];
  await backup(island, { connection, to, lock: { recipients }, holds: 'database' });
  tidyBackups(folder, island.now);
  return to;
}

/** The secret key of Insel's own backups, `data/keys/backup.key`: `age -d -i` opens them with it. */
export async function ownIdentity(folder: string): Promise<string> {
  const keys = join(folder, 'data', 'keys');
  const file = join(keys, 'backup.key');
  if (!existsSync(file)) {
    makeFolder(keys, 0o700);
    writeFileOnce(file, `${await generateX25519Identity()}\n`, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}
