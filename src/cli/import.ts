import { join, resolve } from 'node:path';
import { answersText } from '../islands/core/answers-text.ts';
import { reportText } from '../islands/core/report-text.ts';
import { isAddress } from '../islands/crawl.ts';
import { type AnswersImport, importAnswers } from '../islands/import-answers.ts';
import { type Importing, importArchives } from '../islands/import-archives.ts';
import { publishDrafts } from '../islands/publish-drafts.ts';
import { broughtNetworks, draftsOn, shelfFolder, type Waiting } from '../islands/waiting.ts';
import { readAddress } from '../kit/address.ts';
import { openIsland } from '../server/open-island.ts';
import { SECTIONS } from '../server/sections.ts';
import { dayOf } from '../source/core/front-matter.ts';
import { readSettings } from '../source/read-settings.ts';
import type { About } from '../store/island.ts';
import { pathOf } from '../words/addresses.ts';
import { fill } from '../words/fill.ts';
import { importWords } from '../words/import.ts';
import { Refusal } from '../words/refusal.ts';
import { type Call, type Command, need, print, WrongUsage } from './command.ts';

/** Moving in: archives of networks become drafts; `--scan` only counts. */
export const importCommand: Command = {
  name: 'import',
  options: {
    answers: { type: 'boolean' },
    mine: { type: 'string', multiple: true },
    scan: { type: 'boolean' },
    since: { type: 'string' },
    json: { type: 'boolean' },
    publish: { type: 'string', multiple: true },
  },
  run: async (call) => {
    const folder = resolve(need(importCommand, call, 0));
    if (call.flags.publish) return publish(call, folder, call.flags.publish as string[]);
    need(importCommand, call, 1);
    const since = typeof call.flags.since === 'string' ? call.flags.since : undefined;
    const words = importWords[call.lang];
    if (since !== undefined && !dayOf(since)) throw new WrongUsage(fill(words.since, { since }));
    const { about } = readSettings(folder, SECTIONS);
    const isScan = call.flags.scan === true;
    const tell: Importing['tell'] = (count, what) =>
      void process.stderr.write(`${fill(words.progress[what], { count: String(count) })}\n`);
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    process.once('SIGINT', onInterrupt);
    const { zone, languages } = about;
    const movedUrl = about.url === '' ? undefined : about.url + pathOf(languages, languages[0], 'moved');
    const importing = { folder, zone, languages, movedUrl, isScan, since, tell, signal: stop.signal, now: new Date() };
    try {
      if (call.flags.answers) return await answersFrom(call, { ...importing, owner: ownerOf(about, mineIn(call)) });
      const reports = await importArchives(
        call.words.slice(1).map((each) => (isAddress(each) ? each : resolve(each))),
        importing,
      );
      if (call.flags.json) print(JSON.stringify(reports));
      else for (const report of reports) print(reportText(report, isScan, call.lang, movedUrl));
      return reports.some(({ isStopped }) => isStopped) ? 1 : 0;
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      print(!isScan && call.words.some(isAddress) ? words.stoppedFetching : words.stoppedEarly);
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

type Owner = Pick<About, 'name' | 'owner'>;

function ownerOf({ name, owner }: Owner, before: readonly string[]) {
  return { name, addresses: [owner.email, ...before], reach: `${owner.address ?? ''}\n${owner.telephone ?? ''}` };
}

/** Addresses the owner had before: what was sent from them is his own as well. */
function mineIn({ flags, lang }: Call): string[] {
  return ((flags.mine ?? []) as string[]).map((text) => {
    const read = readAddress(text);
    if (read.kind !== 'address') throw new WrongUsage(fill(importWords[lang].mine, { address: text }));
    return read.address;
  });
}

/** A network: what its archive proves to be public. A file: this one, by the owner's word. */
async function publish({ lang }: Call, folder: string, wanted: readonly string[]): Promise<number> {
  const words = importWords[lang];
  const waiting = await draftsOn(folder);
  const chosen = new Set<Waiting>();
  let asked = 0;
  for (const name of wanted) {
    const ofNetwork = waiting.filter(({ network }) => network === name);
    const one = waiting.find(
      (each) => fileOf(folder, each) === resolve(name) || fileOf(folder, each) === resolve(folder, name),
    );
    if (!one && !broughtNetworks(folder).includes(name)) throw new Refusal('importNoDraft', { name });
    for (const each of one ? [one] : ofNetwork.filter(({ audience }) => audience === 'public')) chosen.add(each);
    if (!one) asked += ofNetwork.filter(({ audience }) => audience !== 'public').length;
  }
  const open = await openIsland(folder, { now: Temporal.Now.instant(), publish: false });
  try {
    const results = await publishDrafts(open.at(Temporal.Now.instant()), [...chosen]);
    const refused = results.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
    print(fill(words.published, { count: String(results.filter(({ kind }) => kind === 'published').length) }));
    if (asked > 0) print(fill(words.asked, { count: String(asked) }));
    for (const { file, sentence } of refused) print(`${file}: ${sentence[lang]}`);
    return refused.length > 0 ? 1 : 0;
  } finally {
    await open.close();
  }
}

function fileOf(folder: string, { network, file }: Waiting): string {
  return join(shelfFolder(folder, network), file);
}
