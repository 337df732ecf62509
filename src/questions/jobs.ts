import * as z from 'zod';
import type { Handler } from '../store/queue.ts';
import { answerJoined } from './announce.ts';
import { answerLeft } from './answer.ts';
import { deliverRound } from './deliver-round.ts';
import { tellChanges } from './follow.ts';
import { learnPhrasings, publishAnswer, removePhrasing } from './publish.ts';
import { tellMoved } from './repromise.ts';
import { forgetQuestions } from './retention.ts';

const round = z.object({ opensAt: z.string() });
const about = z.object({ answerId: z.string() });
const moved = z.object({ id: z.string(), told: z.string() });
const phrasing = z.object({ path: z.string(), print: z.string() });

/** The work of this part that outlives a request. */
export const questionJobs: Readonly<
  Record<
    | 'open-round'
    | 'send-answer'
    | 'publish-answer'
    | 'learn-phrasings'
    | 'tell-changes'
    | 'tell-moved'
    | 'remove-phrasing'
    | 'forget-questions',
    Handler
  >
> = {
  'open-round': async (island, payload) => {
    await deliverRound(island, Temporal.Instant.from(round.parse(payload).opensAt));
  },
  'send-answer': async (island, payload) => {
    const { answerId } = about.parse(payload);
    await answerLeft(island, answerId);
    await answerJoined(island, answerId);
  },
  'publish-answer': (island, payload) => publishAnswer(island, about.parse(payload).answerId),
  'learn-phrasings': (island, payload) => learnPhrasings(island, about.parse(payload).answerId),
  'tell-changes': (island) => tellChanges(island),
  'tell-moved': (island, payload) => {
    const { id, told } = moved.parse(payload);
    return tellMoved(island, id, Temporal.Instant.from(told));
  },
  'remove-phrasing': async (island, payload) => {
    const { path, print } = phrasing.parse(payload);
    await removePhrasing(island, path, print);
  },
  'forget-questions': async (island) => {
    await forgetQuestions(island);
  },
};
