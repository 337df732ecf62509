// The thread in which a box is looked through or brought: `unpack.ts` begins it, and the files of the box tell how far it is.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readAddress } from '../kit/address.ts';
import { describeFault } from '../store/core/fault.ts';
import { Refusal } from '../words/refusal.ts';
import {
  type BoxState,
  boxOf,
  emptyFiles,
  fetchedFolder,
  filesFolder,
  isAskedToStop,
  isMbox,
  type Unpacked,
  writeState,
} from './box.ts';
import { answersText } from './core/answers-text.ts';
import { reportText } from './core/report-text.ts';
import { importAnswers } from './import-answers.ts';
import { importArchives } from './import-archives.ts';
import type { Unpacking } from './unpack.ts';

const BEAT_MS = 1000;
const LONGEST_REPORT = 200_000;

const task = workerData as Unpacking;
const { folder, isScan, url, mine } = task;
const stop = new AbortController();
let state: BoxState = { phase: 'working', isScan, url, mine, at: task.nowMs, count: 0, what: 'read', unpacked: [] };
const beat = setInterval(() => {
  if (isAskedToStop(folder)) stop.abort();
  say({});
}, BEAT_MS);

try {
  const unpacked = await unpackAll();
  if (!isScan && !stop.signal.aborted) emptyFiles(folder);
  end({ phase: stop.signal.aborted ? 'stopped' : 'done', unpacked });
} catch (error) {
  if (error instanceof Refusal) end({ phase: 'refused', refusal: told(error) });
  else if (stop.signal.aborted) end({ phase: 'stopped' });
  else end({ phase: 'failed', fault: describeFault(error) });
}

async function unpackAll(): Promise<Unpacked[]> {
  const { zone, languages, name, owner } = task.about;
  const tell = (count: number, what: BoxState['what']) => {
    state = { ...state, count, what };
  };
  const importing = { folder, zone, languages, movedUrl: task.movedUrl, isScan, tell, signal: stop.signal };
  const fetchedInto = fetchedFolder(folder);
  const files = url !== '' ? [] : boxOf(folder, task.nowMs).files.filter(({ isWhole }) => isWhole);
  const paths = files.map((each) => join(filesFolder(folder), each.name));
  const mails = paths.filter(isMbox);
  const others = url !== '' ? [url] : paths.filter((path) => !mails.includes(path));
  const texts = (of: (lang: (typeof languages)[number]) => string) =>
    Object.fromEntries(languages.map((lang) => [lang, bare(of(lang)).slice(0, LONGEST_REPORT)]));
  const reports =
    others.length > 0 ? await importArchives(others, { ...importing, fetchedInto, now: new Date(task.nowMs) }) : [];
  const unpacked: Unpacked[] = reports.map((report) => {
    const { network, title, found, drafts, publishable, known } = report;
    const text = texts((lang) => reportText(report, isScan, lang, task.movedUrl));
    return { network, title, found, drafts, publishable, known, texts: text };
  });
  if (mails.length === 0 || stop.signal.aborted) return unpacked;
  const addresses = [owner.email, ...mine.split(/[\s,;]+/).flatMap(addressIn)];
  const reach = `${owner.address ?? ''}\n${owner.telephone ?? ''}`;
  const report = await importAnswers(mails, { ...importing, owner: { name, addresses, reach } });
  const text = texts((lang) => answersText(report, isScan, lang));
  const counts = { found: report.mails, drafts: report.drafts, publishable: 0, known: report.known };
  return [...unpacked, { network: 'answers', title: '', ...counts, texts: text }];
}

function addressIn(text: string): string[] {
  const read = readAddress(text);
  return read.kind === 'address' ? [read.address] : [];
}

/** The page has a title of its own, and files are called as their owner calls them. */
function bare(text: string): string {
  return text.replace(/^# .*\n+/, '').replaceAll(`${filesFolder(folder)}/`, '');
}

function told({ reason, details }: Refusal): NonNullable<BoxState['refusal']> {
  const plain = Object.entries(details).map(([key, value]) => [key, bare(String(value))]);
  return { reason, details: Object.fromEntries(plain) };
}

function say(more: Partial<BoxState>): void {
  state = { ...state, ...more, at: task.nowMs + Math.floor(performance.now()) };
  writeState(folder, state);
}

function end(more: Partial<BoxState>): void {
  clearInterval(beat);
  say(more);
}
