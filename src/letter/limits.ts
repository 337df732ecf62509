import type { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Island, Place } from '../store/island.ts';

const HOUR_SECONDS = 3600;

// A person orders a letter once; a school class behind one address, some twenty times.
const LIMITS = {
  network: { points: 20, duration: HOUR_SECONDS },
  site: { points: 120, duration: HOUR_SECONDS },
} as const;

type Limiters = Readonly<Record<keyof typeof LIMITS, RateLimiterMemory>>;

const limitersAt = new WeakMap<Place, Limiters>();

/**
 * How many seconds to wait with an order; 0 where it may be made now. Each call counts, kept in memory only; what a network is
 * stopped with takes nothing from the others of the site.
 */
export async function secondsToWait({ place }: Island, network: string): Promise<number> {
  const { RateLimiterMemory } = await import('rate-limiter-flexible'); // loaded with the first order
  const limiters = limitersAt.get(place) ?? {
    network: new RateLimiterMemory(LIMITS.network),
    site: new RateLimiterMemory(LIMITS.site),
  };
  limitersAt.set(place, limiters);
  return (await waitOf(limiters.network, network)) || (await waitOf(limiters.site, 'site'));
}

async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    const { RateLimiterRes } = await import('rate-limiter-flexible');
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
