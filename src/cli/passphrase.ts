import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Language } from '../kit/language.ts';
import { secretOf } from '../store/secrets.ts';
import { cliWords } from '../words/cli.ts';
import { Refusal } from '../words/refusal.ts';

/** The passphrase of backups: from the secrets of the island, a credential or INSEL_BACKUP_PASSPHRASE, else typed unseen. */
export async function askPassphrase(folder: string, lang: Language): Promise<string> {
  const kept = secretOf(folder, 'backup.passphrase');
  if (kept) return kept;
  if (!process.stdin.isTTY) throw new Refusal('passphraseMissing');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    process.stderr.write(`${cliWords[lang].passphrase}: `);
    return await prompt.question('');
  } finally {
    process.stderr.write('\n');
    prompt.close();
  }
}
