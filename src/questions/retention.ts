import { instantText } from '../kit/instants.ts';
import { forgetMails } from '../mail/outbox.ts';
import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { removeTraces } from './erase.ts';
import { questionsToForget } from './store.ts';
import { removeDigestsBefore } from './store-digest.ts';

/** A digest can be answered that long. */
export const DIGEST_LASTS = Temporal.Duration.from({ hours: 24 * 90 });

/** Removes what has been kept as long as the settings say, and plans to look again tomorrow. */
export async function forgetQuestions(island: Island): Promise<number> {
  return together(island, async (island) => {
    const questions = await questionsToForget(island);
    for (const question of questions) await removeTraces(island, question);
    const digests = await removeDigestsBefore(island, island.now.subtract(DIGEST_LASTS));
    for (const id of digests) await forgetMails(island, id);
    if (questions.length + digests.length > 0) await leaveNoTrace(island);
    return questions.length;
  });
}

/** Sees to it that old questions are looked for within a day; to be called whenever the island is opened. */
export function planForgetting(island: Island): Promise<void> {
  const dueAt = island.now.round({ smallestUnit: 'hour', roundingMode: 'ceil' }).add({ hours: 1 });
  const day = instantText(dueAt).slice(0, 10);
  return enqueue(island, { kind: 'forget-questions', key: day, payload: null, dueAt });
}
