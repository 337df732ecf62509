import { expect, test } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { confirm } from '../../src/questions/confirm.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { join as joinQuestions, part } from '../../src/questions/group.ts';
import { confirmToken } from '../../src/questions/links.ts';
import { postpone } from '../../src/questions/sort.ts';
import { connect } from '../../src/store/connect.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openTestIsland } from '../island.ts';
import { type Circle, openCircle } from './question-steps.ts';

const THURSDAY = '2026-11-26T09:00:00Z';
const TUESDAY = '2026-12-01T09:00:00Z';
const OWNER = 'marlene@example.org';
const SMALL = { rounds: [{ days: ['tue', 'thu'], at: '10:00', cutoffMinutes: '30', capacity: '2' }] };

const asked = (circle: Circle, at: number, fields: Record<string, string> = {}) =>
  circle.ask({ text: `Frage ${at}?`, email: `asker${at}@example.org`, ...fields });
const proven = async (circle: Circle, question: Question) => {
  await confirm(circle.island(), confirmToken(circle.island(), question));
};
const digests = async (circle: Circle) =>
  (await circle.lettersTo(OWNER)).filter(({ subject }) => /für heute/.test(subject ?? ''));

describeOnEachDatabase('a round', (open, make) => {
  test('takes as many as fit; who asks when it is full is promised the next', async () => {
    const circle = await openCircle({ connection: await open(), settings: SMALL });
    const questions = [await asked(circle, 1), await asked(circle, 2), await asked(circle, 3)];
    expect(questions.map(({ roundAt }) => roundAt?.toString())).toEqual([THURSDAY, THURSDAY, TUESDAY]);
    await circle.until(THURSDAY);
    expect((await digests(circle)).map(({ subject }) => subject)).toEqual(['2 Fragen für heute']);
    await circle.until(TUESDAY);
    const [, second] = await digests(circle);
    expect(second?.text).toMatch(/│ Frage 1\?\nDie Adresse ist nicht bestätigt\.\n|Liegt seit dem 26\. November/);
    expect(second?.text).toContain('│ Frage 3?');
    await circle.close();
  });

  test('puts confirmed addresses first and tells the rest of a later round, once', async () => {
    const circle = await openCircle({ connection: await open() });
    const questions: Question[] = [];
    for (let at = 1; at <= 4; at += 1) questions.push(await asked(circle, at));
    for (const at of [1, 2, 3]) await proven(circle, questions[at] as Question);
    const narrow = await openCircle({ connection: await open(), settings: SMALL });
    await narrow.close();
    const smaller = {
      ...circle.island(),
      settings: new Map([...circle.island().settings, ['quiet', narrow.island().settings.get('quiet')]]),
    };
    await deliverRound({ ...smaller, now: Temporal.Instant.from(THURSDAY) }, Temporal.Instant.from(THURSDAY));
    await circle.until('2026-11-26T09:01:00Z');
    const states = await Promise.all(questions.map(async (question) => (await circle.look(question)).state));
    expect(states).toEqual(['waiting', 'desk', 'desk', 'waiting']);
    const [later, ...others] = (await circle.lettersTo('asker4@example.org')).slice(2);
    expect(others).toEqual([]);
    expect(later?.subject).toBe('Ihre Frage wird am Dienstag, 1. Dezember gelesen');
    expect(later?.text).not.toMatch(/leid|Entschuldigung|sorry/i);
    expect((await circle.lettersTo('asker1@example.org')).map(({ subject }) => subject)).toEqual([
      'Bitte bestätigen Sie Ihre Adresse.',
    ]);
    await circle.close();
  });

  test('without anything to read sends nothing', async () => {
    const circle = await openCircle({ connection: await open() });
    expect(await deliverRound(circle.island())).toEqual({ kind: 'empty' });
    await circle.until('2026-12-11T12:00:00Z');
    expect(await circle.letters().catch(() => [])).toEqual([]);
    await circle.close();
  });

  test('opened early by the owner takes everything that waits, and its hour sends nothing more', async () => {
    const circle = await openCircle({ connection: await open() });
    await asked(circle, 1);
    expect(await deliverRound(circle.island())).toEqual({ kind: 'delivered', questions: 1 });
    expect(await deliverRound(circle.island())).toMatchObject({ kind: expect.stringMatching(/empty|already/) });
    await circle.until(THURSDAY);
    expect(await digests(circle)).toHaveLength(1);
    await circle.close();
  });

  test('that two processes open at once is one digest', async () => {
    const where = await make();
    // Two connections to SQLite within one process would wait for each other: there they share one.
    const one = connect(where);
    const other = where.startsWith('postgres') ? connect(where) : one;
    const circle = await openCircle({ connection: one });
    const twin = await openTestIsland({ connection: other });
    for (let at = 1; at <= 3; at += 1) await asked(circle, at);
    const at = Temporal.Instant.from(THURSDAY);
    const there = { ...circle.island(), now: at };
    const here = { ...there, db: twin.connection.db };
    const ended = await Promise.allSettled([there, here, there, here].map((island) => deliverRound(island, at)));
    const delivered = ended.filter((each) => each.status === 'fulfilled' && each.value.kind === 'delivered');
    expect(delivered).toHaveLength(1);
    await circle.until(THURSDAY);
    expect(await digests(circle)).toHaveLength(1);
    expect(await deliverRound(there, at)).toEqual({ kind: 'already' });
    const soon = { ...there, now: at.add({ hours: 1 }) };
    await Promise.allSettled([soon, { ...soon, db: twin.connection.db }].map((island) => deliverRound(island)));
    expect(await digests(circle)).toHaveLength(1);
    await circle.close();
    await twin.close();
    for (const connection of new Set([one, other])) await connection.close();
  });

  test('while the owner is away nothing is delivered, and the promise says so', async () => {
    const away = [{ from: '2026-11-26', to: '2026-12-02' }];
    const circle = await openCircle({ connection: await open(), settings: { away } });
    expect((await asked(circle, 1)).roundAt?.toString()).toBe('2026-12-03T09:00:00Z');
    await circle.until('2026-12-02T20:00:00Z');
    expect(await digests(circle)).toEqual([]);
    await circle.until('2026-12-03T09:00:00Z');
    expect(await digests(circle)).toHaveLength(1);
    await circle.close();
  });

  test('answers what was joined by hand once, and separates it again before that', async () => {
    const circle = await openCircle({ connection: await open() });
    const [a, b, c] = [await asked(circle, 1), await asked(circle, 2), await asked(circle, 3, { between: 'yes' })];
    await circle.until(THURSDAY);
    await expect(joinQuestions(circle.island(), [a.id, c.id])).rejects.toThrow('betweenUsJoined');
    const group = await joinQuestions(circle.island(), [a.id, b.id]);
    expect((await circle.look(b)).groupId).toBe(group);
    await part(circle.island(), await circle.look(b));
    expect([(await circle.look(a)).groupId, (await circle.look(b)).groupId]).toEqual([undefined, undefined]);
    await joinQuestions(circle.island(), [b.id, a.id]);
    await postpone(circle.island(), [await circle.look(a), await circle.look(b)]);
    await circle.until(TUESDAY);
    const digest = (await digests(circle)).at(-1);
    expect(digest?.text).toMatch(/\[#\d \w{4}\]\n│ Frage 1\?\n│ Frage 2\?\n/);
    const marker = /\[#\d \w{4}\](?=\n│ Frage 1)/.exec(digest?.text ?? '')?.[0];
    expect(await circle.take({ to: digest?.replyTo ?? '', text: `${marker}\nEinmal für beide.` })).toMatchObject({
      kind: 'answered',
      answers: 1,
    });
    expect((await circle.lettersTo(OWNER)).at(-1)?.text).toContain('Ebenso an einen weiteren Menschen.');
    await circle.until('2026-12-01T10:00:00Z');
    for (const at of [1, 2]) {
      const letters = (await circle.lettersTo(`asker${at}@example.org`)).filter(({ automatic }) => !automatic);
      expect(letters.map(({ text }) => text?.includes('Einmal für beide.'))).toEqual([true]);
    }
    await circle.close();
  });

  test('with fifty who ask the same ends in fifty single mails', async () => {
    const circle = await openCircle({
      connection: await open(),
      settings: { rounds: [{ days: ['thu'], at: '10:00', capacity: '60' }] },
    });
    const questions: Question[] = [];
    for (let at = 0; at < 50; at += 1)
      questions.push(
        await circle.ask({ text: `Kanarienwort${at} fragt dasselbe?`, email: `person${at}x@example.org` }),
      );
    await circle.until(THURSDAY);
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: questions.map(({ id }) => id),
      markdown: 'Eine Antwort.',
      source: 'desk',
    });
    await circle.until('2026-11-26T10:00:00Z');
    const letters = (await circle.letters()).filter(({ automatic }) => !automatic);
    expect(letters).toHaveLength(50);
    expect(new Set(letters.map(({ to }) => to)).size).toBe(50);
    for (const { raw, to } of letters) {
      expect([...new Set(raw.match(/person\d+x/g))]).toEqual([to.split('@')[0]]);
      expect(raw).not.toMatch(/Kanarienwort|^(Cc|Bcc):/im);
    }
    await circle.close();
  });
});
