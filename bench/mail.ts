import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cutReply } from '../src/mail/core/reply.ts';
import type { Report } from '../src/mail/core/report.ts';
import { parseMail } from '../src/mail/parse.ts';
import { reportIn } from '../src/mail/read-report.ts';

/** One report: what it says by the truth, and as it was read. */
export type BounceRun = {
  readonly file: string;
  readonly truth: string;
  readonly read: string;
  readonly isRecipientRight: boolean;
  readonly isClassRight: boolean;
};

/** Every report of a set whose truth is known, in `bench/truth/bounces.tsv` below `root`. */
export async function bounceRuns(root: string, set: string): Promise<readonly BounceRun[]> {
  const lines = readFileSync(join(root, 'bench', 'truth', 'bounces.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  const runs: BounceRun[] = [];
  for (const line of lines.filter((each) => !each.startsWith('#'))) {
    const [name = '', truth = '', recipients = ''] = line.split('\t');
    const file = join(set, `${name}.eml`);
    if (existsSync(file)) runs.push(runOf(name, truth, recipients, (await reportIn(readFileSync(file))).report));
  }
  return runs;
}

function runOf(file: string, truth: string, recipients: string, report: Report): BounceRun {
  const failures = report.kind === 'failed' ? report.failures : [];
  const read = report.kind === 'failed' ? failures.map((each) => each.class).join() : report.kind;
  if (recipients === '') {
    const isRight = truth === 'none' ? ['none', 'delayed'].includes(read) : truth === read;
    return { file, truth, read, isRecipientRight: isRight, isClassRight: isRight };
  }
  const classes = truth.split(',');
  const named = recipients
    .split(',')
    .map((prints) => failures.find(({ recipient }) => prints.includes(printOf(recipient))));
  return {
    file,
    truth,
    read,
    isRecipientRight: failures.length === classes.length && named.every((each) => each !== undefined),
    isClassRight: named.every((each, at) => each?.class === classes[at]),
  };
}

function printOf(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 12);
}

export function bounceFigures(runs: readonly BounceRun[]) {
  const of = (pick: (truth: string) => boolean) => runs.filter(({ truth }) => pick(truth));
  const named = of((truth) => !['none', 'complaint', 'unnamed'].includes(truth));
  const none = of((truth) => truth === 'none');
  const complaints = of((truth) => truth === 'complaint');
  const right = named.filter((each) => each.isRecipientRight && each.isClassRight).length;
  return {
    reports: runs.length,
    named: named.length,
    recipientRight: named.filter((each) => each.isRecipientRight).length,
    classRight: named.filter((each) => each.isClassRight).length,
    right,
    share: right / named.length,
    /** An address taken for dead that is not: the one mistake that would cost a reader. */
    falselyHard: named.filter(({ truth, read }) => read.includes('hard') && !truth.includes('hard')).length,
    notFailed: none.length,
    notFailedTaken: none.filter((each) => !each.isClassRight).length,
    complaints: complaints.length,
    complaintsRight: complaints.filter((each) => each.isClassRight).length,
  };
}

/** How many files of a folder are taken for reports of failure or complaints. */
export async function takenForReports(folder: string): Promise<{ readonly files: number; readonly taken: number }> {
  const files = filesIn(folder);
  let taken = 0;
  for (const file of files)
    if (['failed', 'complaint'].includes((await reportIn(readFileSync(file))).report.kind)) taken += 1;
  return { files: files.length, taken };
}

export type ReplyRun = { readonly file: string; readonly isExact: boolean; readonly written: string };

/** Replies with what a person expects of them: `emails/` and `trimmed/` of the same names. */
export function replyRuns(folder: string): readonly ReplyRun[] {
  const read = (kind: string, file: string) => readFileSync(join(folder, kind, file), 'utf8').replaceAll('\r\n', '\n');
  return readdirSync(join(folder, 'emails')).map((file) => {
    const { written } = cutReply(read('emails', file));
    return { file, written, isExact: written.trim() === read('trimmed', file).trim() };
  });
}

/** Every message of a folder, taken and cut: how many there are, and in how many a line was neither written nor rest. */
export async function lostLines(
  folder: string,
): Promise<{ readonly files: number; readonly lost: number; readonly empty: number }> {
  const files = filesIn(folder);
  let [lost, empty] = [0, 0];
  for (const file of files) {
    const { text } = await parseMail(readFileSync(file));
    const { written, rest } = cutReply(text);
    const kept = new Set(`${written}\n${rest}`.split('\n').map((line) => line.trim()));
    if (text.split('\n').some((line) => line.trim() !== '' && !kept.has(line.trim()))) lost += 1;
    if (text.trim() !== '' && written.trim() === '') empty += 1;
  }
  return { files: files.length, lost, empty };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => statSync(file).isFile());
}
