import { forgetMessages } from '../mail/inbox.ts';
import { forgetMails } from '../mail/outbox.ts';
import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { removeTraces } from './erase.ts';
import { DIGEST_LASTS } from './forget-at.ts';
import { questionsToForget } from './store.ts';
import { removeDigestsBefore, removeDroppedBefore } from './store-digest.ts';
import { STEPS_LAST } from './store-step.ts';

/** Removes what has been kept as long as the settings say. */
export async function forgetQuestions(island: Island): Promise<number> {
  return together(island, async (island) => {
    const questions = await questionsToForget(island);
    for (const question of questions) await removeTraces(island, question);
    const digests = await removeDigestsBefore(island, island.now.subtract(DIGEST_LASTS));
    for (const id of digests) {
      await forgetMails(island, id);
      await forgetMessages(island, id);
    }
    const dropped = await removeDroppedBefore(island, island.now.subtract(STEPS_LAST));
    if (questions.length + digests.length + dropped > 0) await leaveNoTrace(island);
    return questions.length;
  });
}
