import { resolve } from 'node:path';
import { reportText } from '../islands/core/report-text.ts';
import { importArchive } from '../islands/import-archive.ts';
import { SECTIONS } from '../server/sections.ts';
import { dayOf } from '../source/core/front-matter.ts';
import { readSettings } from '../source/read-settings.ts';
import { fill } from '../words/fill.ts';
import { importWords } from '../words/import.ts';
import { type Command, need, print, WrongUsage } from './command.ts';

/** Moving in: an archive of a network becomes drafts; `--scan` only counts. */
export const importCommand: Command = {
  usage: 'insel import DIR ARCHIVE... [--scan] [--since 2020-01-31] [--json]',
  options: { scan: { type: 'boolean' }, since: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(importCommand, call, 0, 'DIR'));
    need(importCommand, call, 1, 'ARCHIVE');
    const since = typeof call.flags.since === 'string' ? call.flags.since : undefined;
    const words = importWords[call.lang];
    if (since !== undefined && !dayOf(since)) throw new WrongUsage(fill(words.since, { since }));
    const { about } = readSettings(folder, SECTIONS);
    const isScan = call.flags.scan === true;
    const tell = (found: number) => process.stderr.write(`${fill(words.progress, { found: String(found) })}\n`);
    const importing = { folder, zone: about.zone, languages: about.languages, isScan, since, tell };
    for (const archive of call.words.slice(1)) {
      const report = await importArchive(resolve(archive), importing);
      print(call.flags.json ? JSON.stringify(report) : reportText(report, isScan, call.lang));
    }
    return 0;
  },
};
