import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { confirm } from '../../src/questions/confirm.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { erase, eraseQuestion } from '../../src/questions/erase.ts';
import { confirmToken } from '../../src/questions/links.ts';
import { questionWithId } from '../../src/questions/store.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { type Circle, openCircle } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const WORDS = 'Quittenmarmelade';
const ADDRESS = 'rosamunde@example.org';

/** Every way in which words may lie in a file: as they are, as mail programs and other systems write them. */
function formsOf(word: string): readonly Buffer[] {
  const texts = [word, word.toLowerCase(), encodeURIComponent(word)];
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + word)
      .toString('base64')
      .slice(4, -4),
  );
  return [
    ...texts.map((text) => Buffer.from(text)),
    Buffer.from(word, 'utf16le'),
    ...base64.map((text) => Buffer.from(text)),
  ];
}

/** Where any of these words lie: files of the island, write-ahead log and outbox included, and rows of the database. */
async function tracesOf(circle: Circle, words: readonly string[]): Promise<readonly string[]> {
  const files = readdirSync(circle.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = Object.entries(await dumpOf(circle.island())).map(
    ([table, lines]) => [`table ${table}`, Buffer.from(lines.join('\n'))] as const,
  );
  const places = [
    ...files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))] as const),
    ...rows,
  ];
  return places
    .filter(([, bytes]) => words.some((word) => formsOf(word).some((form) => bytes.includes(form))))
    .map(([place]) => place);
}

async function throughTheRound(circle: Circle): Promise<{ question: Question; other: Question }> {
  const text = `Darf ich ${WORDS} mitbringen? Ich bin Rosamunde Silberstein.`;
  const question = await circle.ask({ text, email: ADDRESS, differs: `Es ist ${WORDS} vom Vorjahr.` });
  const other = await circle.ask({ text: 'Wie lange dauert es?', email: 'other@example.org' });
  await confirm(circle.island(), confirmToken(circle.island(), question));
  await circle.until(ROUND);
  return { question, other };
}

test('nor in the files of the database, where an island has its own', async () => {
  const circle = await openCircle();
  const { question } = await throughTheRound(circle);
  expect((await tracesOf(circle, [WORDS])).join()).toContain('insel.sqlite');
  await erase(circle.island(), await circle.look(question));
  await circle.until('2026-11-26T09:01:00Z');
  expect(await tracesOf(circle, [WORDS, ADDRESS, 'rosamunde', 'Silberstein'])).toEqual([]);
  await circle.close();
});

describeOnEachDatabase('who deletes a question', (open) => {
  test('leaves nothing behind, and the others’ questions stay', async () => {
    const circle = await openCircle({ connection: await open() });
    const { question, other } = await throughTheRound(circle);
    const digest = (await circle.lettersTo('marlene@example.org')).at(-1);
    expect((await tracesOf(circle, [WORDS, ADDRESS])).length).toBeGreaterThan(2);
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question.id, other.id],
      markdown: 'Eine Antwort an beide.',
      personal: { [question.id]: `Liebe Frau Silberstein, ${WORDS} mag ich.` },
      source: 'desk',
    });
    await circle.until('2026-11-26T09:30:00Z');
    await erase(circle.island(), await circle.look(question));
    await circle.until('2026-11-26T09:31:00Z');
    expect(await tracesOf(circle, [WORDS, ADDRESS, 'rosamunde', 'Silberstein'])).toEqual([]);
    expect((await circle.look(other)).state).toBe('answered');
    expect((await circle.lettersTo('other@example.org')).at(-1)?.text).toContain('Eine Antwort an beide.');
    const reply = { to: digest?.replyTo ?? '', text: `${/\[#1 \w{4}\]/.exec(digest?.text ?? '')?.[0]}\nNoch etwas.` };
    expect(await circle.take(reply)).toMatchObject({ kind: 'trouble' });
    await circle.close();
  });

  test('while the answer waits stops it, for this one alone', async () => {
    const circle = await openCircle({ connection: await open() });
    const { question, other } = await throughTheRound(circle);
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question.id, other.id],
      markdown: 'Ja.',
      source: 'desk',
    });
    await erase(circle.island(), await circle.look(question));
    await circle.until('2026-11-26T09:30:00Z');
    expect((await circle.lettersTo(ADDRESS)).filter(({ automatic }) => !automatic)).toEqual([]);
    expect((await circle.lettersTo('other@example.org')).filter(({ automatic }) => !automatic)).toHaveLength(1);
    await circle.close();
  });

  test('has it erased again after a backup of before was restored', async () => {
    const circle = await openCircle({ connection: await open() });
    const { question } = await throughTheRound(circle);
    await eraseQuestion(circle.island(), question.id);
    await eraseQuestion(circle.island(), question.id);
    expect(await questionWithId(circle.island(), question.id)).toBeUndefined();
    await circle.close();
  });

  test('or waits for ninety days: words and address go by themselves', async () => {
    const circle = await openCircle({ connection: await open() });
    const { question, other } = await throughTheRound(circle);
    await answer(circle.island(), { ending: 'answered', questionIds: [question.id], markdown: 'Ja.', source: 'desk' });
    await circle.until('2027-02-23T12:00:00Z');
    expect((await circle.look(question)).state).toBe('answered');
    await circle.until('2027-02-25T12:00:00Z');
    expect(await questionWithId(circle.island(), question.id)).toBeUndefined();
    expect(await tracesOf(circle, [WORDS, ADDRESS])).toEqual([]);
    expect((await circle.look(other)).state).toBe('desk');
    await circle.close();
  });
});
