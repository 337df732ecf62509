import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { confirm } from '../../src/questions/confirm.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { erase } from '../../src/questions/erase.ts';
import { confirmToken } from '../../src/questions/links.ts';
import { questionsIn, questionWithId } from '../../src/questions/store.ts';
import { backup } from '../../src/store/backup/backup.ts';
import { restore } from '../../src/store/backup/restore.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openTestSite } from '../site.ts';
import { formsOf, tracesOf } from '../traces.ts';
import { type Circle, openCircle } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const WORDS = 'Quittenmarmelade';
const UMLAUTS = 'Süßmöhrenkuchen';
const ADDRESS = 'rosamunde@example.org';
// Letters that every form of writing shows otherwise, and those that none does.
const TRACES = [WORDS, UMLAUTS, ADDRESS, 'rosamunde', 'Silberstein'];

async function throughTheRound(circle: Circle): Promise<{ question: Question; other: Question }> {
  const text = `Darf ich ${WORDS} oder ${UMLAUTS} mitbringen? Ich bin Rosamunde Silberstein.`;
  const question = await circle.ask({ text, email: ADDRESS, differs: `Es ist ${WORDS} vom Vorjahr.` });
  const other = await circle.ask({ text: 'Wie lange dauert es?', email: 'other@example.org' });
  await confirm(circle.island(), confirmToken(circle.island(), question));
  await circle.until(ROUND);
  return { question, other };
}

test('every form of a word would be seen', () => {
  const ways = [
    Buffer.from(UMLAUTS),
    Buffer.from('S=C3=BC=C3=9Fm=C3=B6hrenkuchen'),
    Buffer.from(Buffer.from(`zuvor ${UMLAUTS} danach`).toString('base64')),
    Buffer.from(`x${UMLAUTS}`, 'utf16le'),
    Buffer.from('{"text":"S\\u00fc\\u00dfm\\u00f6hrenkuchen"}'),
    Buffer.from('text=S%C3%BC%C3%9Fm%C3%B6hrenkuchen'),
  ];
  for (const bytes of ways) expect(formsOf(UMLAUTS).some((form) => bytes.includes(form))).toBe(true);
});

test('nor in the files of the database, where an island has its own', async () => {
  const circle = await openCircle();
  const { question } = await throughTheRound(circle);
  expect((await tracesOf(circle, [WORDS])).join()).toContain('insel.sqlite');
  await erase(circle.island(), await circle.look(question));
  await circle.until('2026-11-26T09:01:00Z');
  expect(await tracesOf(circle, TRACES)).toEqual([]);
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
    expect(await tracesOf(circle, TRACES)).toEqual([]);
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

test('a permission that was taken back is taken back again, and the words leave the restored file', async () => {
  const files = { 'content/questions/marmelade.md': '---\ntitle: Was mitbringen?\ndate: 2026-10-01\n---\n\nNichts.\n' };
  const site = await openTestSite({ files });
  const lock = { passphrase: 'Leuchtturm Hafer sieben Boje', scryptWork: 8 };
  const from = join(site.folder, '..', `consent-${site.now().epochMilliseconds}.age`);
  const to = `${from}-restored`;
  const sent = await site.post('/fragen/', {
    text: `Darf ich ${WORDS} mitbringen?`,
    reply: 'email',
    email: ADDRESS,
    consent: 'yes',
  });
  await deliverRound(site.island());
  const [question] = await questionsIn(site.island(), ['desk']);
  await answer(site.island(), {
    ending: 'already-answered',
    questionIds: [question?.id ?? ''],
    markdown: '',
    entryPath: '/fragen/marmelade/',
    source: 'desk',
  });
  await site.pass({ minutes: 15 });
  expect(await (await site.get('/fragen/marmelade/')).text()).toContain(WORDS);
  await backup(site.island(), { connection: site.open.connection, to: from, lock });
  await site.post(`${sent.headers.get('location')}/einwilligung`);
  await site.work();
  expect(await (await site.get('/fragen/marmelade/')).text()).not.toContain(WORDS);
  const erasures = [join(site.folder, 'data', 'erasures.txt')];
  await restore({ from, to, opener: lock, now: site.now(), erasures });
  expect(readFileSync(join(to, 'content/questions/marmelade.md'), 'utf8')).toContain(WORDS);
  const restored = await openTestSite({ folder: to, now: site.now() });
  await restored.work();
  expect(await (await restored.get('/fragen/marmelade/')).text()).not.toContain(WORDS);
  expect(readFileSync(join(to, 'content/questions/marmelade.md'), 'utf8')).not.toContain(WORDS);
  expect((await questionWithId(restored.island(), question?.id ?? ''))?.consent).toBe(false);
  await restored.close();
  await site.close();
});

test('who deleted a question is deleted again from a backup made before, when it is restored', async () => {
  const site = await openTestSite();
  const lock = { passphrase: 'Leuchtturm Hafer sieben Boje', scryptWork: 8 };
  const [from, to] = ['backup.age', 'restored'].map((name) =>
    join(site.folder, '..', `${name}-${site.now().epochMilliseconds}`),
  );
  const text = `Wohin mit der ${WORDS}?`;
  const sent = await site.post('/fragen/', { text, reply: 'email', email: ADDRESS });
  await site.post('/fragen/', { text: 'Was bleibt?', reply: 'email', email: 'other@example.org' });
  await site.work();
  await backup(site.island(), { connection: site.open.connection, to: from ?? '', lock });
  await site.post(`${sent.headers.get('location')}/loeschen`);
  await site.work();
  const erasures = [join(site.folder, 'data', 'erasures.txt')];
  await restore({ from: from ?? '', to: to ?? '', opener: lock, now: site.now(), erasures });
  const restored = await openTestSite({ folder: to ?? '' });
  await restored.work();
  expect((await questionsIn(restored.island(), ['waiting'])).map((each) => each.text)).toEqual(['Was bleibt?']);
  expect(await tracesOf(restored, TRACES)).toEqual([]);
  await restored.close();
  await site.close();
});

test('and no line of the log ever held a word of it', async () => {
  const lines: string[] = [];
  const taken = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    }),
  );
  const site = await openTestSite({ settings: { mail: { address: 'fragen@insel.example' } } });
  const origin = await site.listen();
  const send = (path: string, fields: Record<string, string>) =>
    fetch(origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin },
      redirect: 'manual',
    });
  await send('/fragen/vorschlaege', { text: `Darf ich ${WORDS} und ${UMLAUTS}?` });
  const sent = await send('/fragen/', { text: `Darf ich ${WORDS} und ${UMLAUTS}?`, reply: 'email', email: ADDRESS });
  await send('/fragen/', { text: `${UMLAUTS}?`, reply: 'email', email: `${ADDRESS}\r\nBcc: x@y.z` });
  await send('/fragen/gibt-es-nicht', { text: UMLAUTS, email: ADDRESS });
  await send(`${sent.headers.get('location')}/loeschen`, {});
  await fetch(`${origin}/fragen/${WORDS}?text=${encodeURIComponent(UMLAUTS)}`);
  await site.close();
  for (const each of taken) each.mockRestore();
  expect(sent.status).toBe(303);
  const written = Buffer.from(lines.join(''));
  const seen = [UMLAUTS, ADDRESS, 'rosamunde'].filter((word) => formsOf(word).some((form) => written.includes(form)));
  expect(seen).toEqual([]);
});
