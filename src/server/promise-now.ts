import { promiseAt } from '../quiet/core/promise.ts';
import type { PromiseNow } from '../quiet/promise-now.ts';
import { rulesOf } from '../quiet/rules-of.ts';

/** What may be promised to whoever writes now, by the rules and by who waits already. */
export const promiseNow: PromiseNow = async (island) => promiseAt(rulesOf(island), island.now, () => 0);
