import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../../src/store/connect.ts';
import type { Way } from './circle.ts';
import type { Letter, Mailbox } from './mailbox.ts';

const ID = /^id: (\S+)$/m;
const LEDGER_LINE = /^\/\S*\t(live|gone|moved \/\S*)\t[0-9a-f-]{36}\t\d{4}-\d{2}-\d{2}$/;

/** What is not as DESIGN 4.2 promises; empty where all is well. */
export async function findingsIn(
  folder: string,
  where: string,
  ways: readonly Way[],
  mailbox: Mailbox,
): Promise<readonly string[]> {
  const { asked, damage } = await inDatabase(where);
  return [
    ...damage,
    ...exactly(ways.length, 'questions', asked.length),
    ...ways.flatMap((way) => ofQuestion(way, asked.filter(isOf(way)))),
    ...(await inMails(mailbox, ways, asked)),
    ...inContent(folder, ways),
    ...leftOvers(folder),
  ];
}

type Asked = {
  readonly text: string;
  readonly state: string;
  readonly confirmed_at: string;
  readonly delivered_at: string;
  readonly published_path: string;
};

const isOf =
  (way: Way) =>
  ({ text }: Asked) =>
    text === way.text;

async function inDatabase(where: string): Promise<{ asked: readonly Asked[]; damage: readonly string[] }> {
  const connection = connect(where);
  try {
    const { rows } = await sql<Asked>`
      select question.text, question.state, question.confirmed_at, question.delivered_at, answer.published_path
      from question
      left join answer on answer.island_id = question.island_id and answer.id = question.answer_id`.execute(
      connection.db,
    );
    const jobs = await sql<{ kind: string; attempts: number; due_at: string; failed: string }>`
      select kind, attempts, due_at, failed from jobs where attempts > 0`.execute(connection.db);
    const check = connection.sqlite?.prepare('pragma integrity_check').get()?.integrity_check ?? 'ok';
    const damage = [
      ...(check === 'ok' ? [] : [`the database is damaged: ${check}`]),
      ...jobs.rows.map((job) => `a job was not done: ${JSON.stringify(job)}`),
    ];
    return { asked: rows, damage };
  } finally {
    await connection.close();
  }
}

function ofQuestion({ name, accepted, path }: Way, rows: readonly Asked[]): string[] {
  const states = rows.map(({ state }) => state).join(', ');
  return [
    ...(accepted && states !== 'answered' ? [`${name} is there as: ${states || 'nothing'}`] : []),
    ...rows.filter(({ confirmed_at }) => confirmed_at === '').map(() => `${name} is not confirmed`),
    ...rows.filter((row) => row.published_path !== path).map((row) => `${name} stands at ${row.published_path}`),
  ];
}

/**
 * One confirmation and answer an asker, one acknowledgement a reply; a Message-ID is one mail. A receipt says when a question
 * is read: one that was confirmed before that has one.
 */
async function inMails(mailbox: Mailbox, ways: readonly Way[], asked: readonly Asked[]): Promise<string[]> {
  const isEarly = (way: Way) => asked.filter(isOf(way)).some((each) => each.confirmed_at < each.delivered_at);
  const letters = await mailbox.letters();
  const ids = Map.groupBy(letters, ({ messageId }) => messageId);
  return [
    ...mailbox.broken,
    ...[...ids].filter(([, same]) => same.length > 1).map(([id, same]) => `${same.length} mails have the id ${id}`),
    ...ways.flatMap((way) => ofMails(way, isEarly(way), letters)),
  ];
}

function ofMails({ name, email }: Way, isEarly: boolean, letters: readonly Letter[]): string[] {
  const count = (kind: string, of: (letter: Letter) => boolean) =>
    letters.filter((each) => each.kind === kind && of(each)).length;
  const toAsker = (kind: string) => count(kind, ({ to }) => to === email);
  const acknowledgements = count('acknowledgement', ({ inReplyTo }) => inReplyTo.includes(`<${name}@`));
  const digests = count('digest', ({ text }) => text.includes(` ${name} `));
  return [
    ...exactly(1, `confirmations to ${name}`, toAsker('confirmation')),
    ...exactly(isEarly ? 1 : 0, `receipts to ${name}`, toAsker('receipt')),
    ...exactly(1, `answers to ${name}`, toAsker('answer')),
    ...exactly(1, `acknowledgements of ${name}`, acknowledgements),
    ...(digests > 0 ? [] : [`${name} is in no digest`]),
  ];
}

/** Each answer one file and one line of the ledger; no id twice. */
function inContent(folder: string, ways: readonly Way[]): string[] {
  const questions = join(folder, 'content', 'questions');
  const files = readdirSync(questions).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
  const texts = files.map((name) => readFileSync(join(questions, name), 'utf8'));
  const ids = texts.map((text) => ID.exec(text)?.[1] ?? 'none');
  const ledger = readFileSync(join(folder, 'content', 'permalinks.txt'), 'utf8').split('\n');
  const end = ledger.pop();
  return [
    ...exactly(0, 'ids twice', ids.length - new Set(ids).size),
    ...exactly(ways.length, 'files of answers', files.length),
    ...(end === '' ? [] : [`the ledger ends in half a line: ${end}`]),
    ...ledger.filter((line) => !LEDGER_LINE.test(line)).map((line) => `no line of the ledger: ${line}`),
    ...ways.flatMap(({ name, answer, path }) => [
      ...exactly(1, `files with the answer on ${name}`, texts.filter((text) => text.includes(answer)).length),
      ...exactly(1, `lines of ${path}`, ledger.filter((line) => line.startsWith(`${path}\t`)).length),
    ]),
  ];
}

/** Half-written files of killed processes do not stay. */
export function leftOvers(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => /\.(tmp|new)$/.test(name)).map((name) => `left over: ${name}`);
}

function exactly(expected: number, what: string, found: number): string[] {
  return found === expected ? [] : [`${found} ${what} instead of ${expected}`];
}
