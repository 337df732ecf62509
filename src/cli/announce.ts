import { join, relative } from 'node:path';
import { newLink } from '../desk/session.ts';
import type { Language } from '../kit/language.ts';
import { sendsToFiles } from '../mail/way.ts';
import type { Started } from '../server/start.ts';
import { pathOf } from '../words/addresses.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { print } from './command.ts';

/**
 * Says where the site is, how the owner signs in, and where outgoing mail lies. The link signs in whoever reads it, so a
 * server whose words end in a log leaves it out (`withLink`).
 */
export function announce({ islands, port }: Started, lang: Language, withLink: boolean): void {
  const { serving, mailFolder, mailServer } = cliWords[lang];
  const width = Math.max(serving.site.length, serving.desk.length, serving.mail.length) + 2;
  const line = (label: string, text: string) => print(`  ${`${label}:`.padEnd(width)}${text}`);
  for (const { place, at } of islands) {
    const island = at(Temporal.Now.instant());
    const { languages } = island.about;
    const here = `http://localhost:${port}`;
    line(serving.site, `${here}/`);
    if (withLink) line(serving.desk, here + pathOf(languages, languages[0], 'signInLink', { token: newLink(island) }));
    const folder = join(relative(process.cwd(), place.folder) || '.', 'data', 'outbox');
    line(serving.mail, sendsToFiles(island) ? fill(mailFolder, { folder }) : mailServer);
  }
  print(`  ${serving.stop}`);
}
