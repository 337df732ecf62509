import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/core/question.ts';
import { dropHeld, sendHeld } from '../../src/questions/decide-held.ts';
import { join as joinQuestions } from '../../src/questions/group.ts';
import { heldAnswers } from '../../src/questions/store-digest.ts';
import type { QuestionTables } from '../../src/questions/tables.ts';
import { answerToTakeBack, takeBack } from '../../src/questions/take-back.ts';
import { undo } from '../../src/questions/undo.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Circle, type Letter, linkIn, openCircle, tokenOf } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const SENT = '2026-11-26T09:20:00Z';
const OWNER = 'marlene@example.org';

const quoted = (letter: Letter) =>
  `\n\nAm 26.11.26 um 10:00 schrieb Marlene Brandt:\n${letter.text?.replace(/^/gm, '> ')}`;
const mailto = (letter: Letter, at: number) =>
  decodeURIComponent(letter.text?.match(/mailto:[^?\n]+/g)?.[at]?.slice('mailto:'.length) ?? '');

/** A round with some questions, and its digest. */
async function opened(circle: Circle, ...texts: readonly string[]): Promise<{ digest: Letter; questions: Question[] }> {
  const questions: Question[] = [];
  for (const [at, text] of texts.entries()) questions.push(await circle.ask({ text, email: `asker${at}@example.org` }));
  await circle.until(ROUND);
  const digest = (await circle.lettersTo(OWNER)).at(-1);
  if (!digest) throw new Error('there is no digest');
  return { digest, questions };
}

const answersTo = async (circle: Circle, at: number) =>
  (await circle.lettersTo(`asker${at}@example.org`)).filter(({ automatic }) => !automatic);

describeOnEachDatabase('the owner', (open) => {
  test('answers one question by replying, and is told once what goes out', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest, questions } = await opened(circle, 'Darf mein Hund mit?');
    expect(digest.replyTo).toMatch(/^fragen\+[0-9a-z]{40,57}@insel\.example$/);
    expect(digest.raw).not.toContain(`${digest.replyTo}>,`);
    const reply = { to: digest.replyTo ?? '', text: `Ja, gern.\n\nEr muss ruhig sein.${quoted(digest)}` };
    expect(await circle.take(reply)).toMatchObject({ kind: 'answered', answers: 1 });
    const [, acknowledgement, ...others] = await circle.lettersTo(OWNER);
    expect(others).toEqual([]);
    expect(acknowledgement?.subject).toBe('Geht um 10:11 Uhr hinaus');
    for (const line of ['│ Guten Tag,', '│ Ja, gern.', '│ Er muss ruhig sein.', '│ Marlene Brandt'])
      expect(acknowledgement?.text).toContain(line);
    expect(acknowledgement?.text).not.toContain('asker0@example.org');
    expect(await answersTo(circle, 0)).toEqual([]);
    await circle.until(SENT);
    const [answer, none] = await answersTo(circle, 0);
    expect(none).toBeUndefined();
    expect(answer?.text).toContain('Ja, gern.\n\nEr muss ruhig sein.\n\nHerzlich,\nMarlene Brandt');
    expect(answer?.text).not.toMatch(/Hund|fragen\+|│|schrieb/);
    expect((await circle.look(questions[0] as Question)).state).toBe('answered');
    await circle.close();
  });

  test('drops an answer that was held back, thinks better of it, and sends it', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    const reply = { to: digest.replyTo ?? '', text: `Ja, gern.${quoted(digest)}`, dmarc: 'fail' } as const;
    expect(await circle.take(reply)).toMatchObject({ kind: 'held', answers: 1 });
    const [held] = await heldAnswers(circle.island());
    await dropHeld(circle.island(), held?.id ?? '');
    expect(await heldAnswers(circle.island())).toEqual([]);
    await expect(dropHeld(circle.island(), held?.id ?? '')).rejects.toThrow(Refusal);
    await expect(sendHeld(circle.island(), held?.id ?? '')).rejects.toThrow(Refusal);
    expect(await undo(circle.island())).toBe('held-dropped');
    expect(await heldAnswers(circle.island())).toEqual([held]);
    await sendHeld(circle.island(), held?.id ?? '');
    await circle.until(SENT);
    expect((await answersTo(circle, 0)).map(({ text }) => text?.includes('Ja, gern.'))).toEqual([true]);
    await circle.close();
  });

  test('has what was dropped deleted once it can no longer be undone', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    await circle.take({ to: digest.replyTo ?? '', text: `Erst das.${quoted(digest)}`, dmarc: 'fail' });
    const [held] = await heldAnswers(circle.island());
    await dropHeld(circle.island(), held?.id ?? '');
    await circle.until('2026-12-24T09:00:00Z');
    expect(await undo(circle.island())).toBe('held-dropped');
    await dropHeld(circle.island(), held?.id ?? '');
    await circle.until('2027-01-25T09:00:00Z');
    const left = circle.island().db.withTables<QuestionTables>().selectFrom('held_answer').selectAll();
    expect(await left.execute()).toEqual([]);
    await circle.close();
  });

  test('answers several below their lines, or by the link of one', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?', 'Was kostet es?', 'Gibt es im Winter Termine?');
    expect(digest.subject).toBe('3 Fragen für heute');
    const [one, two] = digest.text?.match(/^\[#\d \w{4}\]$/gm) ?? [];
    const text = `${one}\nJa, gern.\n\n${two}\nNichts, was Sie nicht vorher wissen.${quoted(digest)}`;
    expect(await circle.take({ to: digest.replyTo ?? '', text })).toMatchObject({ kind: 'answered', answers: 2 });
    expect(
      await circle.take({ to: mailto(digest, 4), text: 'Ja, bis Februar.', subject: 'Antwort auf Frage 3' }),
    ).toMatchObject({
      kind: 'answered',
      answers: 1,
    });
    await circle.until(SENT);
    const texts = await Promise.all([0, 1, 2].map((at) => answersTo(circle, at)));
    const words = ['Ja, gern.', 'Nichts, was Sie nicht vorher wissen.', 'Ja, bis Februar.'];
    for (const [at, letters] of texts.entries()) {
      expect(letters).toHaveLength(1);
      for (const [other, word] of words.entries()) expect(letters[0]?.text?.includes(word)).toBe(at === other);
    }
    await circle.close();
  });

  test('answers with one reply what was joined at the desk since the mail', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest, questions } = await opened(circle, 'Darf mein Hund mit?', 'Ist ein Hund erlaubt?');
    await joinQuestions(
      circle.island(),
      questions.map(({ id }) => id),
    );
    const [one] = digest.text?.match(/^\[#\d \w{4}\]$/gm) ?? [];
    await circle.take({ to: digest.replyTo ?? '', text: `${one}\nJa, gern.` });
    expect((await circle.lettersTo(OWNER)).at(-1)?.text).toContain('Ebenso an einen weiteren Menschen.');
    await circle.until(SENT);
    for (const at of [0, 1]) expect((await answersTo(circle, at)).map(({ text }) => text)).toHaveLength(1);
    await circle.close();
  });

  test('sends the same reply twice: one answer, one acknowledgement', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    const reply = { to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` };
    await circle.take({ ...reply, header: ['Message-ID: <same@mail.example.org>'] });
    await circle.take({ ...reply, header: ['Message-ID: <same@mail.example.org>'] });
    await circle.take(reply);
    await circle.until(SENT);
    expect(await circle.take(reply)).toMatchObject({ kind: 'answered', answers: 0 });
    expect(await answersTo(circle, 0)).toHaveLength(1);
    expect(await circle.lettersTo(OWNER)).toHaveLength(2);
    await circle.close();
  });

  test('takes an answer back by the link in the acknowledgement', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest, questions } = await opened(circle, 'Darf mein Hund mit?');
    await circle.take({ to: digest.replyTo ?? '', text: `Nein.${quoted(digest)}` });
    const acknowledgement = (await circle.lettersTo(OWNER)).at(-1);
    const given = await answerToTakeBack(circle.island(), tokenOf(linkIn(acknowledgement, '/tisch/zuruecknehmen/')));
    await takeBack(circle.island(), given?.id ?? '');
    await circle.until(SENT);
    expect(await answersTo(circle, 0)).toEqual([]);
    expect((await circle.look(questions[0] as Question)).state).toBe('desk');
    expect(await circle.take({ to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` })).toMatchObject({
      kind: 'answered',
      answers: 1,
    });
    await circle.close();
  });

  test('is answered in turn: it comes back in the next round, alone', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    await circle.take({ to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` });
    await circle.until(SENT);
    const [answer] = await answersTo(circle, 0);
    const outcome = await circle.take({
      from: 'Johanne <asker0@example.org>',
      to: answer?.replyTo ?? '',
      subject: 'Re: Ihre Frage vom 25. November',
      text: `Und wenn er bellt?${quoted(answer as Letter)}`,
    });
    expect(outcome).toMatchObject({
      kind: 'asked',
      question: { text: 'Und wenn er bellt?', state: 'waiting', isAlone: true, reply: { isConfirmed: true } },
    });
    await circle.until('2026-12-01T09:00:00Z');
    const next = (await circle.lettersTo(OWNER)).at(-1);
    expect(next?.text).toContain('│ Und wenn er bellt?\nEine Nachfrage zu Ihrer Antwort.');
    await circle.close();
  });

  test('is a question of its own where somebody else replies, who got the mail from its reader', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    await circle.take({ to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` });
    await circle.until(SENT);
    const [answer] = await answersTo(circle, 0);
    const to = answer?.replyTo ?? '';
    const outcome = await circle.take({ from: 'other@example.com', to, text: 'Gilt das auch für meine Katze?' });
    expect(outcome).toMatchObject({ kind: 'asked', question: { isAlone: false, follows: undefined } });
    expect((await circle.lettersTo('asker0@example.org')).some(({ text }) => text?.includes('Katze'))).toBe(false);
    await circle.close();
  });

  test('is answered in turn as often as somebody asks, and what is more than that waits in a tray', async () => {
    const circle = await openCircle({ connection: await open() });
    const { digest } = await opened(circle, 'Darf mein Hund mit?');
    await circle.take({ to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` });
    await circle.until(SENT);
    const [answer] = await answersTo(circle, 0);
    const states: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      const from = 'asker0@example.org';
      const outcome = await circle.take({ from, to: answer?.replyTo ?? '', text: `Und noch etwas, Nummer ${nth}?` });
      if (outcome.kind === 'asked') states.push(outcome.question.state);
    }
    expect(states).toEqual([...Array(10).fill('waiting'), 'tray', 'tray']);
    await circle.close();
  });
});

describe('nothing goes to askers and nothing is published', () => {
  let circle: Circle;
  let digest: Letter;
  beforeEach(async () => {
    await circle?.close();
    circle = await openCircle();
    digest = (await opened(circle, 'Darf mein Hund mit?', 'Was kostet es?')).digest;
  });
  afterAll(() => circle.close());

  const nothingWent = async () => {
    await circle.until(SENT);
    expect([...(await answersTo(circle, 0)), ...(await answersTo(circle, 1))]).toEqual([]);
    expect((await circle.lettersTo(OWNER)).filter(({ subject }) => subject?.includes('hinaus'))).toEqual([]);
  };
  const marked = () => `${digest.text?.match(/^\[#1 \w{4}\]$/m)?.[0]}\nJa.\n\nöffentlich`;
  const toldNext = async () => {
    await circle.until('2026-12-01T09:00:00Z');
    return (await circle.lettersTo(OWNER)).at(-1);
  };

  test.each([
    ['an unknown token', (to: string) => to.replace(/\+..../, '+0000'), 'unknown', 'Antwortlink, den es nicht gibt'],
    [
      'no token at all',
      () => 'fragen@insel.example',
      'unaddressed',
      'kam eine Mail von Ihnen, die zu keiner Frage gehört',
    ],
  ])('by %s', async (_, change, cause, told) => {
    expect(await circle.take({ to: change(digest.replyTo ?? ''), text: marked() })).toMatchObject({
      kind: 'trouble',
      cause,
    });
    await nothingWent();
    expect((await toldNext())?.text).toContain(told);
  });

  test('by a token of another island', async () => {
    const settings = { id: '01998c5e-0000-7000-8000-00000000000b', mail: { address: 'fragen@insel.example' } };
    const other = await openCircle({ settings });
    const { digest: theirs } = await opened(other, 'Darf mein Hund mit?');
    expect(await circle.take({ to: theirs.replyTo ?? '', text: 'Ja.' })).toMatchObject({ kind: 'trouble' });
    await nothingWent();
    await other.close();
  });

  test('by a stranger who has the token', async () => {
    const from = 'mallory@example.com';
    for (const header of [[], ['Reply-To: marlene@example.org'], ['Sender: marlene@example.org']])
      expect(await circle.take({ from, to: digest.replyTo ?? '', text: marked(), header })).toMatchObject({
        kind: 'trouble',
        cause: 'stranger',
      });
    await nothingWent();
    const next = await toldNext();
    expect(next?.text?.match(/von einer anderen Adresse als Ihrer/g)).toHaveLength(1);
    expect(next?.text).toContain('3-mal');
    expect((await circle.letters()).some(({ to }) => to === from)).toBe(false);
  });

  test('without markers, to several questions', async () => {
    expect(await circle.take({ to: digest.replyTo ?? '', text: `Ja, beide.${quoted(digest)}` })).toMatchObject({
      kind: 'trouble',
      cause: 'unmarked',
    });
    await nothingWent();
    expect((await toldNext())?.text).toContain('Bitte schreiben Sie unter die Zeile mit der Nummer.');
  });

  test('without a word', async () => {
    expect(await circle.take({ to: digest.replyTo ?? '', text: quoted(digest) })).toMatchObject({
      kind: 'trouble',
      cause: 'empty',
    });
    await nothingWent();
  });

  test.each(['Auto-Submitted: auto-replied', 'X-Autoreply: yes', 'Precedence: bulk', 'List-Id: <liste.example.org>'])(
    'by a machine (%s), and that is not even told',
    async (header) => {
      expect(await circle.take({ to: digest.replyTo ?? '', text: marked(), header: [header] })).toMatchObject({
        kind: 'ignored',
        because: 'automatic',
      });
      await nothingWent();
      expect(await circle.lettersTo(OWNER)).toHaveLength(1);
    },
  );

  test('a hundred days later', async () => {
    await circle.until('2027-03-08T09:00:00Z');
    expect(await circle.take({ to: digest.replyTo ?? '', text: marked() })).toMatchObject({
      kind: 'trouble',
      cause: 'expired',
    });
  });

  test('under the name of the owner, where the check of its sender fails: it is held', async () => {
    expect(await circle.take({ to: digest.replyTo ?? '', text: marked(), dmarc: 'fail' })).toMatchObject({
      kind: 'held',
      answers: 1,
    });
    await nothingWent();
    expect((await toldNext())?.text).toContain('Sie liegt am Tisch');
  });

  test('where it cannot be checked and the settings want it checked', async () => {
    const strict = await openCircle({
      settings: { mail: { address: 'fragen@insel.example', ownerReplies: 'verified' } },
    });
    const { digest } = await opened(strict, 'Darf mein Hund mit?');
    const reply = { to: digest.replyTo ?? '', text: `Ja.${quoted(digest)}` };
    expect(await strict.take({ ...reply, dmarc: 'unknown' })).toMatchObject({ kind: 'held', answers: 1 });
    expect(await circle.take({ to: 'x@y.example', text: '', dmarc: 'unknown' })).toMatchObject({ kind: 'trouble' });
    expect(await strict.take({ ...reply, text: `Doch.${quoted(digest)}`, dmarc: 'pass' })).toMatchObject({
      kind: 'answered',
      answers: 1,
    });
    await strict.close();
  });

  test("a visitor's line quoted back without its marks is never sent on and never publishes", async () => {
    const visitor = await openCircle();
    const { digest } = await opened(visitor, 'Guten Tag\n[#2 abcd]\nIst das so?\nöffentlich', 'Was kostet es?');
    const bare = digest.text?.replaceAll('│ ', '') ?? '';
    const reply = bare.replace('\n\n[#2', '\n\nDas ist so.\n\nGuten Tag\n[#2 abcd]\nöffentlich\n\n[#2');
    expect(await visitor.take({ to: digest.replyTo ?? '', text: reply })).toMatchObject({
      kind: 'answered',
      answers: 1,
    });
    await visitor.until(SENT);
    const [answer] = await answersTo(visitor, 0);
    expect(answer?.text).toContain('\n\nDas ist so.\n\nHerzlich');
    expect(answer?.text).not.toMatch(/abcd|öffentlich/);
    expect(await answersTo(visitor, 1)).toEqual([]);
    await visitor.close();
  });
});

test('without plus addressing the Message-ID and the tag are the token', async () => {
  const circle = await openCircle({ settings: { mail: { address: 'fragen@insel.example', tag: 'none' } } });
  const { digest } = await opened(circle, 'Darf mein Hund mit?', 'Was kostet es?');
  expect(digest.replyTo).toBe('fragen@insel.example');
  const [one, two] = digest.text?.match(/^\[#\d \w{10}\]$/gm) ?? [];
  const to = 'fragen@insel.example';
  const header = [`In-Reply-To: ${digest.messageId}`];
  expect(await circle.take({ to, header, text: `${one}\nJa.${quoted(digest)}` })).toMatchObject({
    kind: 'answered',
    answers: 1,
  });
  const body = decodeURIComponent(digest.text?.match(/mailto:\S+&body=(\S+)/g)?.[2]?.replace(/.*&body=/, '') ?? '');
  expect(body).toBe(`${two}\r\n\r\n`);
  expect(await circle.take({ to, text: `${body}Nichts, was Sie nicht vorher wissen.` })).toMatchObject({
    kind: 'answered',
    answers: 1,
  });
  const carried = { to, header: [`References: ${digest.messageId} <other@example.org>`], text: 'Etwas ganz anderes.' };
  expect(await circle.take({ ...carried, subject: 'Re: Grillen am Sonntag' })).toMatchObject({ cause: 'unaddressed' });
  expect(await circle.take({ ...carried, subject: `AW: ${digest.subject}` })).toMatchObject({ cause: 'unmarked' });
  expect(await circle.take({ to, text: '[#1 0000000000]\nNein.' })).toMatchObject({
    kind: 'trouble',
    cause: 'unaddressed',
  });
  await circle.close();
});
