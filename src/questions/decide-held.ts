import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { answer, type Given, planPublication } from './answer.ts';
import { planForgetting } from './forget-at.ts';
import { wholeGroups } from './group.ts';
import { leaksOf } from './leaks.ts';
import { note, questionWithId } from './store.ts';
import { answerWithId, decidePublication } from './store-answer.ts';
import { dropHeldAnswer, takeHeld } from './store-digest.ts';
import { beginStep, STEPS_LAST } from './store-step.ts';

/** The owner says that a held answer is his: it goes out like any other. Refuses where that was decided already. */
export function sendHeld(island: Island, heldId: string): Promise<Given> {
  return together(island, async (island) => {
    const held = await takeHeld(island, heldId);
    const question = held && (await questionWithId(island, held.questionId));
    if (!held || !question) throw new Refusal('questionChanged');
    const group = await wholeGroups(island, [question]);
    const isPublic = held.publish && !question.betweenUs;
    const leaks = leaksOf(island, group, { markdown: held.text, title: held.title, isPublic });
    return answer(island, {
      ending: 'answered',
      questionIds: group.map(({ id }) => id),
      markdown: held.text,
      publish: isPublic ? { title: held.title, isHeld: leaks.length > 0 } : undefined,
      source: 'mail',
    });
  });
}

/** The owner has looked at the words of askers in it: the answer is published after all, or it is not. */
export function decideHeldPublication(island: Island, answerId: string, isWanted: boolean): Promise<void> {
  return together(island, async (island) => {
    if (!(await decidePublication(island, answerId, isWanted))) throw new Refusal('questionChanged');
    const given = await answerWithId(island, answerId);
    if (isWanted && given?.sentAt) await planPublication(island, answerId);
  });
}

/** It was not his, or is not wanted any more. Can be undone. Refuses where that was decided already. */
export function dropHeld(island: Island, heldId: string): Promise<void> {
  return together(island, async (island) => {
    const step = await beginStep(island, 'held-dropped');
    const held = await dropHeldAnswer(island, heldId, step);
    const question = held && (await questionWithId(island, held.questionId));
    if (!question) throw new Refusal('questionChanged');
    await note(island, question, 'held-dropped', 'owner', {}, { step });
    await planForgetting(island, island.now.add(STEPS_LAST));
  });
}
