import type { Handler } from '../store/queue.ts';
import { forgetReaders } from './forget.ts';

/** The work of this part that has a day. What is to be sent has a clock of its own (`work.ts`). */
export const letterJobs: Readonly<Record<'letter-forget', Handler>> = {
  'letter-forget': (island) => forgetReaders(island),
};
