import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../kit/language.ts';
import { databaseOf } from '../server/open-island.ts';
import { SECTIONS } from '../server/sections.ts';
import { readSettings } from '../source/read-settings.ts';
import type { Opener } from '../store/backup/lock.ts';
import { restore } from '../store/backup/restore.ts';
import { type Connection, connect, isPostgres } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import { cliWords } from '../words/cli.ts';
import { clockTime, dayMonthYear } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';
import { askPassphrase } from './passphrase.ts';

export const restoreCommand: Command = {
  name: 'restore',
  options: {
    replace: { type: 'boolean' },
    identity: { type: 'string', multiple: true },
    erasures: { type: 'string', multiple: true },
  },
  run: async (call) => {
    const from = resolve(need(restoreCommand, call, 0));
    const to = resolve(need(restoreCommand, call, 1));
    const now = Temporal.Now.instant();
    const result = await restore({
      from,
      to,
      opener: await openerFrom(to, call),
      now,
      replace: call.flags.replace === true,
      erasures: many(call.flags.erasures),
      database: (folder) => postgresOf(folder, now),
    });
    const words = cliWords[call.lang];
    print(fill(words.restored, { to, madeAt: momentInWords(result.madeAt, call.lang) }));
    if (result.replaced) print(fill(words.putAside, { replaced: result.replaced }));
    return 0;
  },
};

async function openerFrom(folder: string, call: Call): Promise<Opener> {
  const files = many(call.flags.identity);
  if (files.length === 0) return { passphrase: await askPassphrase(folder, call.lang) };
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return { identities: lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')) };
}

/** The shared database, where insel.yaml names one; otherwise the folder's own file is it. */
async function postgresOf(folder: string, now: Temporal.Instant): Promise<Connection | undefined> {
  const where = databaseOf(folder, readSettings(folder, SECTIONS).settings);
  if (!isPostgres(where)) return undefined;
  const connection = connect(where);
  await migrate(connection, now, async () => undefined);
  return connection;
}

function momentInWords(at: Temporal.Instant, lang: Language): string {
  const local = at.toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return `${dayMonthYear(lang, local.toPlainDate())}, ${clockTime(lang, local)}`;
}

function many(flag: unknown): string[] {
  return Array.isArray(flag) ? flag.map(String) : [];
}
