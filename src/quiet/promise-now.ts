import type { Island } from '../store/island.ts';
import type { Promise_ } from './core/promise.ts';

/**
 * What may be said to whoever writes now. Who waits for which round is known to another part, so that the server gives
 * this to the pages that show the promise.
 */
export type PromiseNow = (island: Island) => Promise<Promise_>;
