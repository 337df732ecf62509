import { join, relative } from 'node:path';
import type { Language } from '../kit/language.ts';
import type { Started } from '../server/start.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { print } from './command.ts';

/** Says where the site is, how the owner signs in, and where outgoing mail lies. */
export async function announce({ islands, port }: Started, lang: Language): Promise<void> {
  const { serving, mailFolder } = cliWords[lang];
  const width = Math.max(serving.site.length, serving.desk.length, serving.mail.length) + 2;
  const line = (label: string, text: string) => print(`  ${`${label}:`.padEnd(width)}${text}`);
  for (const { place } of islands) {
    line(serving.site, `http://localhost:${port}/`);
    const folder = join(relative(process.cwd(), place.folder) || '.', 'data', 'outbox');
    line(serving.mail, fill(mailFolder, { folder }));
  }
  print(`  ${serving.stop}`);
}
