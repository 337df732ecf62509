import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { type DeskView, deskView } from '../../src/questions/desk-view.ts';
import { erase } from '../../src/questions/erase.ts';
import { join, split } from '../../src/questions/group.ts';
import { reopen } from '../../src/questions/mine.ts';
import { verdictsAmong } from '../../src/questions/store-verdict.ts';
import { takeBack } from '../../src/questions/take-back.ts';
import { undo } from '../../src/questions/undo.ts';
import type { Connection } from '../../src/store/connect.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { type Circle, openCircle } from './question-steps.ts';

const SAME = [
  'Können Sie die Rechnung auf meinen Arbeitgeber ausstellen?',
  'Können Sie die Rechnung auf meinen Arbeitgeber ausstellen lassen?',
] as const;
const NEAR = 'Können Sie die Quittung auf meinen Arbeitgeber ausstellen?';

describeOnEachDatabase('questions on the desk', (open) => {
  let connection: Connection;
  let circle: Circle;
  let islands = 0;
  beforeEach(async () => {
    connection ??= await open();
    islands += 1;
    const id = `01998c5e-0000-7000-8000-${String(islands).padStart(12, '0')}`;
    circle = await openCircle({ connection, settings: { id } });
    return () => circle.close();
  });

  let askers = 0;
  const ask = (text: string, fields: Record<string, string> = {}): Promise<Question> => {
    askers += 1;
    return circle.ask({ text, email: `asker${askers}@example.org`, ...fields });
  };
  const cardOf = ({ cards }: DeskView, { id }: Question) =>
    cards.find(({ questions }) => questions.some((question) => question.id === id));
  const parted = async (...of: readonly Question[]) =>
    (
      await verdictsAmong(
        circle.island(),
        of.map(({ id }) => id),
      )
    ).other.length;
  const with_ = async (question: Question) => {
    const card = cardOf(await deskView(circle.island()), question);
    return {
      together: card?.questions.map(({ id }) => id).filter((id) => id !== question.id) ?? [],
      perhaps: card?.perhaps.map(({ id }) => id) ?? [],
    };
  };

  test('are proposed as one in two bands, and stay as they are until the owner says so', async () => {
    const [a, b, c] = [await ask(SAME[0]), await ask(SAME[1]), await ask(NEAR)];
    const dog = await ask('Darf mein Hund mitkommen?');
    await deliverRound(circle.island());
    expect(await with_(a)).toEqual({ together: [b.id], perhaps: [c.id] });
    expect(await with_(c)).toEqual({ together: [], perhaps: [] });
    expect(await with_(dog)).toEqual({ together: [], perhaps: [] });
    expect((await circle.look(a)).groupId).toBeUndefined();
    expect(cardOf(await deskView(circle.island()), a)?.isMade).toBe(false);
    await join(circle.island(), [a.id, b.id]);
    expect(cardOf(await deskView(circle.island()), a)?.isMade).toBe(true);
  });

  test('that were parted are never proposed together again, unless that is undone', async () => {
    const [a, b] = [await ask(SAME[0]), await ask(SAME[1])];
    await deliverRound(circle.island());
    await split(circle.island(), [b.id], [a.id]);
    expect(await with_(a)).toEqual({ together: [], perhaps: [] });
    expect(await parted(a, b)).toBe(1);
    await undo(circle.island());
    expect(await parted(a, b)).toBe(0);
    expect(await with_(a)).toEqual({ together: [b.id], perhaps: [] });
  });

  test('that were parted stay so when what came after it is undone', async () => {
    const [a, b] = [await ask(SAME[0]), await ask(SAME[1])];
    await deliverRound(circle.island());
    await split(circle.island(), [b.id], [a.id]);
    await join(circle.island(), [a.id, b.id]);
    expect(await parted(a, b)).toBe(0);
    await undo(circle.island());
    expect(await parted(a, b)).toBe(1);
    expect(await with_(a)).toEqual({ together: [], perhaps: [] });

    const both = { ending: 'answered', questionIds: [a.id, b.id], markdown: 'Ja.', source: 'desk' } as const;
    const { answer: given } = await answer(circle.island(), both);
    expect(await parted(a, b)).toBe(0);
    await takeBack(circle.island(), given.id);
    expect(await parted(a, b)).toBe(1);
    await undo(circle.island());
    expect(await parted(a, b)).toBe(0);
  });

  test('that were left without a tick when the others were answered are not proposed with a later one of them', async () => {
    const [a, b] = [await ask(SAME[0]), await ask(SAME[1])];
    await deliverRound(circle.island());
    const given = await answer(circle.island(), {
      ending: 'answered',
      questionIds: [a.id],
      markdown: 'Ja.',
      apart: [a.id, b.id],
      source: 'desk',
    });
    await undo(circle.island());
    expect(await parted(a, b)).toBe(0);
    expect(given.questions.map(({ id }) => id)).toEqual([a.id]);
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [a.id],
      markdown: 'Ja.',
      apart: [a.id, b.id],
      source: 'desk',
    });
    expect(await parted(a, b)).toBe(1);
  });

  test('go from one group to another, and the last one left is single', async () => {
    const [a, b] = [await ask('Wann beginnt es?'), await ask('Darf mein Hund mit?')];
    const [c, d] = [await ask('Was kostet die Stunde?'), await ask('Haben Sie Parkplätze?')];
    await deliverRound(circle.island());
    await join(circle.island(), [a.id, b.id]);
    await join(circle.island(), [c.id, d.id]);
    await join(circle.island(), [a.id], c.id);
    expect((await with_(c)).together.toSorted()).toEqual([a.id, d.id].toSorted());
    expect((await circle.look(b)).groupId).toBeUndefined();
    await undo(circle.island());
    expect(await with_(a)).toEqual({ together: [b.id], perhaps: [] });
    await split(circle.island(), [c.id], []);
    expect((await circle.look(d)).groupId).toBeUndefined();
  });

  test('between two people only, or asked once more, are never proposed with others', async () => {
    const [a, b] = [await ask(SAME[0]), await ask(SAME[1], { between: 'yes' })];
    const c = await ask(`${SAME[0]} Bitte.`);
    await deliverRound(circle.island());
    await answer(circle.island(), { ending: 'answered', questionIds: [c.id], markdown: 'Ja.', source: 'desk' });
    await circle.until(circle.now().add({ minutes: 11 }).toString());
    await reopen(circle.island(), await circle.look(c), 'Und auf Englisch?');
    await deliverRound(circle.island());
    expect(await with_(a)).toEqual({ together: [], perhaps: [] });
    expect(await with_(b)).toEqual({ together: [], perhaps: [] });
    expect(await with_(c)).toEqual({ together: [], perhaps: [] });
    const again = cardOf(await deskView(circle.island()), c)?.questions[0];
    expect(again).toMatchObject({ isAlone: true, differs: 'Und auf Englisch?' });
  });

  test('that are erased leave no word of the owner about them behind', async () => {
    const [a, b] = [await ask(SAME[0]), await ask(SAME[1])];
    await deliverRound(circle.island());
    await split(circle.island(), [b.id], [a.id]);
    await erase(circle.island(), await circle.look(a));
    const { verdict = [], question_event: events = [] } = await dumpOf(circle.island());
    expect(JSON.stringify([verdict, events])).not.toContain(a.id);
  });
});
