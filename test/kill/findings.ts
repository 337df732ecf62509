import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../../src/store/connect.ts';
import type { Way } from './circle.ts';
import type { Mailbox } from './mailbox.ts';

const ID = /^id: (\S+)$/m;
const LEDGER_LINE = /^\/\S*\t(live|gone|moved \/\S*)\t[0-9a-f-]{36}\t\d{4}-\d{2}-\d{2}$/;

/** What is not as DESIGN 4.2 promises; empty where all is well. */
export async function findingsIn(
  folder: string,
  where: string,
  ways: readonly Way[],
  mailbox: Mailbox,
): Promise<readonly string[]> {
  return [
    ...(await inDatabase(where, ways)),
    ...(await inMails(mailbox, ways)),
    ...inContent(folder, ways),
    ...leftOvers(folder),
  ];
}

type Asked = { readonly text: string; readonly state: string; readonly published_path: string };

async function inDatabase(where: string, ways: readonly Way[]): Promise<string[]> {
  const connection = connect(where);
  try {
    const { rows } = await sql<Asked>`
      select question.text, question.state, answer.published_path from question
      left join answer on answer.island_id = question.island_id and answer.id = question.answer_id`.execute(
      connection.db,
    );
    const jobs = await sql<{ kind: string; failed: string }>`
      select kind, failed from jobs where attempts > 0`.execute(connection.db);
    const check = connection.sqlite?.prepare('pragma integrity_check').get()?.integrity_check ?? 'ok';
    return [
      ...(check === 'ok' ? [] : [`the database is damaged: ${check}`]),
      ...jobs.rows.map(({ kind, failed }) => `a job ${kind} was not done: ${failed}`),
      ...(rows.length === ways.length ? [] : [`${ways.length} questions were asked, ${rows.length} are there`]),
      ...ways.flatMap((way) =>
        ofQuestion(
          way,
          rows.filter(({ text }) => text === way.text),
        ),
      ),
    ];
  } finally {
    await connection.close();
  }
}

function ofQuestion({ name, accepted, path }: Way, rows: readonly Asked[]): string[] {
  const states = rows.map(({ state }) => state).join(', ');
  return [
    ...(accepted && states !== 'answered' ? [`${name} is there as: ${states || 'nothing'}`] : []),
    ...rows.filter((row) => row.published_path !== path).map((row) => `${name} stands at ${row.published_path}`),
  ];
}

/** One confirmation, receipt and answer an asker, one acknowledgement a reply; a Message-ID is one mail. */
async function inMails(mailbox: Mailbox, ways: readonly Way[]): Promise<string[]> {
  const letters = await mailbox.letters();
  const ids = Map.groupBy(letters, ({ messageId }) => messageId);
  const count = (kind: string, of: (letter: (typeof letters)[number]) => boolean) =>
    letters.filter((each) => each.kind === kind && of(each)).length;
  return [
    ...mailbox.broken,
    ...[...ids].filter(([, same]) => same.length > 1).map(([id, same]) => `${same.length} mails have the id ${id}`),
    ...ways.flatMap(({ name, email, text }) => [
      ...exactly(
        1,
        `confirmations to ${name}`,
        count('confirmation', ({ to }) => to === email),
      ),
      ...exactly(
        1,
        `receipts to ${name}`,
        count('receipt', ({ to }) => to === email),
      ),
      ...exactly(
        1,
        `answers to ${name}`,
        count('answer', ({ to }) => to === email),
      ),
      ...exactly(
        1,
        `acknowledgements of ${name}`,
        count('acknowledgement', ({ inReplyTo }) => inReplyTo.includes(name)),
      ),
      ...(count('digest', (each) => each.text.includes(` ${name} `)) > 0 ? [] : [`no digest has ${name}: ${text}`]),
    ]),
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
