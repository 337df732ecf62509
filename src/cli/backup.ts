import { resolve } from 'node:path';
import { openIsland } from '../server/open-island.ts';
import { noteBackup } from '../store/backup/backed-up.ts';
import { backup } from '../store/backup/backup.ts';
import type { Lock } from '../store/backup/lock.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';
import { askPassphrase } from './passphrase.ts';

export const backupCommand: Command = {
  name: 'backup',
  options: { recipient: { type: 'string', multiple: true } },
  run: async (call) => {
    const folder = resolve(need(backupCommand, call, 0));
    const to = resolve(need(backupCommand, call, 1));
    const now = Temporal.Now.instant();
    const lock = await lockFrom(folder, call);
    const open = await openIsland(folder, { now, publish: false });
    try {
      const made = await backup(open.at(now), { connection: open.connection, to, lock });
      noteBackup(folder, now);
      const words = cliWords[call.lang];
      print(
        fill(words.backedUp, {
          files: String(made.files),
          megabytes: (made.sizeBytes / 1e6).toLocaleString(call.lang, { maximumFractionDigits: 1 }),
          to,
        }),
      );
      for (const path of made.leftOut) print(fill(words.leftOut, { path }));
      return 0;
    } finally {
      await open.close();
    }
  },
};

/** Public keys of those who may open it, where they are named; else a passphrase. */
async function lockFrom(folder: string, call: Call): Promise<Lock> {
  const named = call.flags.recipient;
  const recipients = Array.isArray(named) ? named.map(String) : [];
  return recipients.length > 0 ? { recipients } : { passphrase: await askPassphrase(folder, call.lang) };
}
