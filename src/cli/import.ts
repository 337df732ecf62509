import { resolve } from 'node:path';
import { answersText } from '../islands/core/answers-text.ts';
import { reportText } from '../islands/core/report-text.ts';
import { type AnswersImport, importAnswers } from '../islands/import-answers.ts';
import { importArchives } from '../islands/import-archives.ts';
import { SECTIONS } from '../server/sections.ts';
import { dayOf } from '../source/core/front-matter.ts';
import { readSettings } from '../source/read-settings.ts';
import { fill } from '../words/fill.ts';
import { importWords } from '../words/import.ts';
import { type Call, type Command, need, print, WrongUsage } from './command.ts';

/** Moving in: archives of networks become drafts; `--scan` only counts. */
export const importCommand: Command = {
  usage: 'insel import DIR SOURCE... [--answers] [--scan] [--since 2020-01-31] [--json]',
  options: {
    answers: { type: 'boolean' },
    scan: { type: 'boolean' },
    since: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const folder = resolve(need(importCommand, call, 0, 'DIR'));
    need(importCommand, call, 1, 'SOURCE');
    const since = typeof call.flags.since === 'string' ? call.flags.since : undefined;
    const words = importWords[call.lang];
    if (since !== undefined && !dayOf(since)) throw new WrongUsage(fill(words.since, { since }));
    const { about } = readSettings(folder, SECTIONS);
    const isScan = call.flags.scan === true;
    const tell = (found: number) => process.stderr.write(`${fill(words.progress, { found: String(found) })}\n`);
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    process.once('SIGINT', onInterrupt);
    const { zone, languages } = about;
    const importing = { folder, zone, languages, isScan, since, tell, signal: stop.signal, now: new Date() };
    try {
      if (call.flags.answers) return await answersFrom(call, { ...importing, owner: ownerOf(about) });
      const reports = await importArchives(
        call.words.slice(1).map((each) => resolve(each)),
        importing,
      );
      if (call.flags.json) print(JSON.stringify(reports));
      else for (const report of reports) print(reportText(report, isScan, call.lang));
      return reports.some(({ isStopped }) => isStopped) ? 1 : 0;
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      print(words.stoppedEarly);
      return 1;
    } finally {
      process.removeListener('SIGINT', onInterrupt);
    }
  },
};

/** Answers from sent mail; nothing of it leaves this machine. */
async function answersFrom(call: Call, importing: AnswersImport): Promise<number> {
  const report = await importAnswers(
    call.words.slice(1).map((each) => resolve(each)),
    importing,
  );
  print(call.flags.json ? JSON.stringify(report) : answersText(report, importing.isScan, call.lang));
  return 0;
}

function ownerOf({ name, owner }: { readonly name: string; readonly owner: { readonly email: string } }) {
  return { name, addresses: [owner.email] };
}
