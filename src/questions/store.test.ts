import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { newId } from '../kit/ids.ts';
import type { Question } from './core/question.ts';
import {
  countWaiting,
  emailPrint,
  eventsOf,
  move,
  note,
  questionLike,
  questionSentOnce,
  questionsDue,
  questionWithId,
  questionWithNumber,
  questionWithRef,
  removeQuestion,
  replyColumns,
  saveQuestion,
} from './store.ts';

const ROUND = Temporal.Instant.from('2026-11-26T09:00:00Z');

function made(changes: Partial<Question> = {}): Question {
  const id = newId(changes.askedAt ?? NOW);
  return {
    id,
    ref: id.replaceAll('-', '').slice(16),
    state: 'waiting',
    lang: 'de',
    kind: 'question',
    source: 'web',
    text: 'Darf mein Hund mit?',
    differs: '',
    betweenUs: false,
    consent: true,
    isAlone: false,
    isRescued: false,
    tray: undefined,
    trayReason: undefined,
    reply: { by: 'email', address: 'johanne@example.org', generation: 0, isConfirmed: false },
    follows: undefined,
    groupId: undefined,
    answerId: undefined,
    roundAt: ROUND,
    askedAt: NOW,
    deliveredAt: undefined,
    endedAt: undefined,
    forgetAt: undefined,
    ...changes,
  };
}

describeOnEachDatabase('the table of questions', (open) => {
  const opened = async () => (await openTestIsland({ connection: await open() })).island();

  test('gives back what was saved, found by id, number and the short form in addresses', async () => {
    const island = await opened();
    const question = made();
    expect(await saveQuestion(island, question, { number: 'n1' })).toBe(true);
    expect(await questionWithId(island, question.id)).toEqual(question);
    expect(await questionWithRef(island, question.ref)).toEqual(question);
    expect(await questionWithNumber(island, 'n1')).toEqual(question);
    expect(await questionWithNumber(island, 'n2')).toBeUndefined();
    expect((await eventsOf(island, question.id)).map(({ kind, to_state }) => [kind, to_state])).toEqual([
      ['asked', 'waiting'],
    ]);
  });

  test('the same form, and the same proof of work, are taken once', async () => {
    const island = await opened();
    const first = made();
    expect(await saveQuestion(island, first, { number: 'a', once: 'form', proof: 'p' })).toBe(true);
    expect(await saveQuestion(island, made(), { number: 'b', once: 'form' })).toBe(false);
    expect(await saveQuestion(island, made(), { number: 'c', proof: 'p' })).toBe(false);
    expect(await saveQuestion(island, made(), { number: 'd' })).toBe(true);
    expect(await saveQuestion(island, made(), { number: 'e' })).toBe(true);
    expect((await questionSentOnce(island, 'form'))?.id).toBe(first.id);
  });

  test('of 20 forms sent at the same moment one is taken', async () => {
    const island = await opened();
    const sent = Array.from({ length: 20 }, (_, at) =>
      saveQuestion(island, made(), { number: `x${at}`, once: 'same' }),
    );
    expect((await Promise.all(sent)).filter(Boolean)).toHaveLength(1);
  });

  test('the same words from the same address are found for a while', async () => {
    const island = await opened();
    const question = made();
    await saveQuestion(island, question, { number: 'like', same: 'print' });
    expect((await questionLike(island, 'print', NOW.subtract({ hours: 24 })))?.id).toBe(question.id);
    expect(await questionLike(island, 'print', NOW)).toBeUndefined();
  });

  test('an address lies sealed, and is found by a fingerprint that minds no case', async () => {
    const island = await opened();
    const question = made();
    await saveQuestion(island, question, { number: 'sealed' });
    expect(emailPrint(island, 'Johanne@EXAMPLE.org')).toBe(replyColumns(island, question.reply).email_print);
    const row = await island.db
      .withTables<{ question: Record<string, unknown> }>()
      .selectFrom('question')
      .selectAll()
      .where('id', '=', question.id)
      .executeTakeFirstOrThrow();
    for (const value of Object.values(row)) {
      const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
      expect(text.toLowerCase()).not.toContain('johanne');
    }
  });

  test('what happens is kept, and who comes too late is refused', async () => {
    const island = await opened();
    const question = made();
    await saveQuestion(island, question, { number: 'moves' });
    const onDesk = await move(island, question, { kind: 'delivered' }, 'machine', {
      delivered_at: '2026-11-26T09:00:00.000Z',
    });
    expect(onDesk).toEqual({ ...question, state: 'desk', deliveredAt: ROUND });
    await expect(move(island, question, { kind: 'withdrawn' }, 'asker')).rejects.toThrow('questionChanged');
    const sending = await move(island, onDesk, { kind: 'ended', as: 'declined' }, 'owner');
    expect(sending).toMatchObject({ state: 'sending', ending: 'declined', back: 'desk' });
    const back = await move(island, sending, { kind: 'taken-back' }, 'owner');
    expect(back).toEqual(onDesk);
    await note(island, back, 'confirmed', 'asker', { confirmed_at: '2026-11-25T09:00:00.000Z' });
    expect((await questionWithId(island, question.id))?.reply).toMatchObject({ isConfirmed: true });
    expect((await eventsOf(island, question.id)).map(({ kind }) => kind).sort()).toEqual([
      'asked',
      'confirmed',
      'delivered',
      'ended',
      'taken-back',
    ]);
  });

  test('of two that move the same question at once, one is refused', async () => {
    const island = await opened();
    const question = made();
    await saveQuestion(island, question, { number: 'race' });
    const moves = [1, 2, 3].map(() => move(island, question, { kind: 'delivered' }, 'machine'));
    const ended = await Promise.allSettled(moves);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('waiting questions are counted by round and found when it opens', async () => {
    const island = await opened();
    const later = ROUND.add({ hours: 120 });
    const questions = [made({ roundAt: later }), made(), made({ askedAt: NOW.add({ minutes: 1 }) })];
    for (const [at, question] of questions.entries()) await saveQuestion(island, question, { number: `w${at}` });
    await saveQuestion(island, made({ state: 'tray', tray: 'advice' }), { number: 'tray' });
    expect([...(await countWaiting(island))].sort()).toEqual([
      ['2026-11-26T09:00:00.000Z', 2],
      ['2026-12-01T09:00:00.000Z', 1],
    ]);
    expect((await questionsDue(island, ROUND)).map(({ id }) => id)).toEqual([questions[1]?.id, questions[2]?.id]);
  });

  test('nothing of a removed question stays', async () => {
    const island = await opened();
    const question = made();
    await saveQuestion(island, question, { number: 'gone' });
    await removeQuestion(island, question.id);
    expect(await questionWithId(island, question.id)).toBeUndefined();
    expect(await eventsOf(island, question.id)).toEqual([]);
  });

  test('another island sees nothing of it', async () => {
    const connection = await open();
    const [one, other] = await Promise.all([
      openTestIsland({ connection }),
      openTestIsland({ connection, settings: { id: '01998c5e-0000-7000-8000-000000000002' } }),
    ]);
    const question = made();
    await saveQuestion(one.island(), question, { number: 'n', once: 'o' });
    expect(await questionWithId(other.island(), question.id)).toBeUndefined();
    expect(await questionWithNumber(other.island(), 'n')).toBeUndefined();
    expect(await countWaiting(other.island())).toEqual(new Map());
    await expect(move(other.island(), question, { kind: 'delivered' }, 'machine')).rejects.toThrow('questionChanged');
    await removeQuestion(other.island(), question.id);
    expect(await questionWithId(one.island(), question.id)).toEqual(question);
  });
});
