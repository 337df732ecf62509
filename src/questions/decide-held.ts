import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { answer, type Given } from './answer.ts';
import { questionsInGroup, questionWithId } from './store.ts';
import { takeHeld } from './store-digest.ts';

/** The owner says that a held answer is his: it goes out like any other. Refuses where that was decided already. */
export function sendHeld(island: Island, heldId: string): Promise<Given> {
  return together(island, async (island) => {
    const held = await takeHeld(island, heldId);
    const question = held && (await questionWithId(island, held.questionId));
    if (!held || !question) throw new Refusal('questionChanged');
    const group = question.groupId ? await questionsInGroup(island, question.groupId) : [question];
    return answer(island, {
      ending: 'answered',
      questionIds: group.map(({ id }) => id),
      markdown: held.text,
      publish: held.publish && !question.betweenUs ? { title: held.title } : undefined,
      source: 'mail',
    });
  });
}

/** It was not his, or is not wanted any more. */
export async function dropHeld(island: Island, heldId: string): Promise<void> {
  await takeHeld(island, heldId);
}
