import { expect, test } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { confirm } from '../../src/questions/confirm.ts';
import { openMine } from '../../src/questions/mine.ts';
import { eventsOf } from '../../src/questions/store.ts';
import { takeBack } from '../../src/questions/take-back.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { linkIn, openCircle, tokenOf } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const JOHANNE = { text: 'Darf mein Hund mit ins Gespräch?', email: 'johanne@example.org' };

describeOnEachDatabase('a question', (open) => {
  test('waits for the next round, lies on the table, and is answered once', async () => {
    const circle = await openCircle({ connection: await open() });
    const question = await circle.ask(JOHANNE);
    expect(question).toMatchObject({ state: 'waiting', roundAt: Temporal.Instant.from(ROUND) });

    const [confirmation, ...others] = await circle.letters();
    expect(others).toEqual([]);
    expect(confirmation).toMatchObject({ to: 'johanne@example.org', automatic: true });
    expect(confirmation?.raw).not.toMatch(/Hund/i);
    const link = linkIn(confirmation, '/fragen/bestaetigen/');
    await confirm(circle.island(), tokenOf(link));
    await confirm(circle.island(), tokenOf(link));

    const events = await eventsOf(circle.island(), question.id);
    expect(events.filter(({ kind }) => kind === 'confirmed')).toHaveLength(1);
    const [, receipt, none] = await circle.letters();
    expect(none).toBeUndefined();
    expect(receipt?.text).toContain('Am Donnerstag, 26. November, um 10 Uhr liegt sie auf meinem Tisch.');
    expect(receipt?.text).toContain('Bis 9:30 Uhr können Sie sie hier ändern');
    const mine = tokenOf(linkIn(receipt, '/fragen/meine/'));
    expect((await openMine(circle.island(), mine))?.id).toBe(question.id);

    await circle.until('2026-11-26T08:55:00Z');
    expect(await circle.lettersTo('marlene@example.org')).toEqual([]);
    await circle.until(ROUND);
    const [digest, second] = await circle.lettersTo('marlene@example.org');
    expect(second).toBeUndefined();
    expect(digest?.subject).toBe('eine Frage für heute');
    expect(digest?.text).toContain('│ Darf mein Hund mit ins Gespräch?');
    expect(digest?.text).not.toContain('johanne');
    expect((await circle.look(question)).state).toBe('desk');

    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question.id],
      markdown: 'Ja, **gern**.',
      source: 'desk',
    });
    expect((await circle.lettersTo('johanne@example.org')).length).toBe(2);
    expect((await circle.look(question)).state).toBe('sending');
    await circle.until('2026-11-26T09:10:00Z');
    const letters = await circle.lettersTo('johanne@example.org');
    expect(letters).toHaveLength(3);
    expect(letters[2]).toMatchObject({ automatic: false, subject: 'Ihre Frage vom 25. November' });
    expect(letters[2]?.text).toContain('Ja, **gern**.');
    expect(letters[2]?.html).toContain('<strong>gern</strong>');
    expect(letters[2]?.text).toContain(
      'Ihre Frage und Ihre Adresse werden am 24. Februar 2027 auf meiner Website gelöscht',
    );
    expect((await circle.look(question)).state).toBe('answered');
    await circle.close();
  });

  test('is answered without being confirmed, too: once, to the stated address', async () => {
    const circle = await openCircle({ connection: await open() });
    const question = await circle.ask(JOHANNE);
    await circle.until(ROUND);
    const [digest] = await circle.lettersTo('marlene@example.org');
    expect(digest?.text).toContain('Die Adresse ist nicht bestätigt.');
    await answer(circle.island(), { ending: 'answered', questionIds: [question.id], markdown: 'Ja.', source: 'desk' });
    await circle.until('2026-11-26T09:15:00Z');
    expect((await circle.lettersTo('johanne@example.org')).map(({ subject }) => subject)).toEqual([
      'Bitte bestätigen Sie Ihre Adresse.',
      'Ihre Frage vom 25. November',
    ]);
    await circle.close();
  });

  test('that was answered too early can be taken back, and nothing left', async () => {
    const circle = await openCircle({ connection: await open() });
    const question = await circle.ask(JOHANNE);
    await circle.until(ROUND);
    const { answer: given } = await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question.id],
      markdown: 'Nein.',
      source: 'desk',
    });
    await circle.until('2026-11-26T09:05:00Z');
    await takeBack(circle.island(), given.id);
    await takeBack(circle.island(), given.id);
    await circle.until('2026-11-26T10:00:00Z');
    expect(await circle.lettersTo('johanne@example.org')).toHaveLength(1);
    expect((await circle.look(question)).state).toBe('desk');

    const again = await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question.id],
      markdown: 'Ja.',
      source: 'desk',
    });
    await circle.until('2026-11-26T10:10:00Z');
    await expect(takeBack(circle.island(), again.answer.id)).rejects.toThrow('answerLeft');
    const letters = await circle.lettersTo('johanne@example.org');
    expect(letters).toHaveLength(2);
    expect(letters[1]?.text).toContain('Ja.');
    await circle.close();
  });

  test('that comes after the cut-off waits for the round after', async () => {
    const circle = await openCircle({ connection: await open() });
    await circle.until('2026-11-26T08:31:00Z');
    const question = await circle.ask(JOHANNE);
    expect(question.roundAt?.toString()).toBe('2026-12-01T09:00:00Z');
    await circle.until(ROUND);
    expect(await circle.lettersTo('marlene@example.org')).toEqual([]);
    expect((await circle.look(question)).state).toBe('waiting');
    await circle.close();
  });
});
