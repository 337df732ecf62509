import { takeBack as takeMailBack } from '../mail/outbox.ts';
import { type Island, together } from '../store/island.ts';
import { cancel } from '../store/queue.ts';
import { Refusal } from '../words/refusal.ts';
import type { Answer } from './core/answer.ts';
import { readTakeBackToken } from './links.ts';
import { move, questionsOfAnswer } from './store.ts';
import { answerWithId, closeAnswer, recipientsOf } from './store-answer.ts';
import { closeStep, columnsBefore, eventsOfStep } from './store-step.ts';
import { dropVerdicts } from './store-verdict.ts';

/** Takes an answer back before it leaves: nobody gets anything, and its questions lie where they lay. Refuses later. */
export async function takeBack(island: Island, answerId: string): Promise<void> {
  await together(island, async (island) => {
    const given = await answerWithId(island, answerId);
    if (!given) throw new Refusal('answerLeft');
    if (given.takenBackAt) return;
    if (!(await closeAnswer(island, answerId, 'taken_back_at'))) throw new Refusal('answerLeft');
    for (const { mailId } of await recipientsOf(island, answerId)) {
      // A mail that is being handed over this moment cannot be stopped; then none of them is.
      if (mailId && !(await takeMailBack(island, mailId))) throw new Refusal('answerLeft');
    }
    await cancel(island, 'send-answer', answerId);
    const events = await eventsOfStep(island, { id: answerId });
    for (const question of await questionsOfAnswer(island, answerId)) {
      if (question.state !== 'sending') continue;
      const event = events.find(({ question_id }) => question_id === question.id);
      const back = (event && columnsBefore(event).back) ?? '';
      await move(island, question, { kind: 'taken-back' }, 'owner', { back }, { undone: true });
    }
    await closeStep(island, answerId);
    await dropVerdicts(island, answerId);
  });
}

/** The answer a link in an acknowledgement stands for; undefined where it leads nowhere. */
export async function answerToTakeBack(island: Island, token: string): Promise<Answer | undefined> {
  const id = readTakeBackToken(island, token);
  return id === undefined ? undefined : answerWithId(island, id);
}
