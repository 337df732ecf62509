import type { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Island, Place } from '../store/island.ts';

/** Calls a minute from one network: a practice behind one address works in ten rooms at once, a machine that guesses gets nowhere. */
const LIMITS = {
  call: { points: 1_200, duration: 60 },
  part: { points: 1_200, duration: 60 },
  claim: { points: 30, duration: 60 },
  vault: { points: 120, duration: 60 }, // each browser reads and writes its own, every minute at most
} as const;

export type Limit = keyof typeof LIMITS;

const limitersAt = new WeakMap<Place, Readonly<Record<Limit, RateLimiterMemory>>>();

/** How many seconds to wait with a call; 0 where it is taken now. Each counts; kept in memory only. */
export async function secondsToWait({ place }: Island, limit: Limit, network: string): Promise<number> {
  const { RateLimiterMemory, RateLimiterRes } = await import('rate-limiter-flexible'); // loaded with the first call
  const limiters = limitersAt.get(place) ?? {
    call: new RateLimiterMemory(LIMITS.call),
    part: new RateLimiterMemory(LIMITS.part),
    claim: new RateLimiterMemory(LIMITS.claim),
    vault: new RateLimiterMemory(LIMITS.vault),
  };
  limitersAt.set(place, limiters);
  try {
    await limiters[limit].consume(network);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
