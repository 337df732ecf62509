import type { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Island, Place } from '../store/island.ts';

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const MINUTE_SECONDS = 60;

// Wide enough for a school class behind one address; what a machine sends in a minute is over all of them.
const LIMITS = {
  ask: {
    network: { points: 20, duration: HOUR_SECONDS },
    site: { points: 300, duration: HOUR_SECONDS },
    address: { points: 10, duration: DAY_SECONDS },
  },
  suggest: {
    network: { points: 60, duration: MINUTE_SECONDS },
    site: { points: 1200, duration: MINUTE_SECONDS },
  },
  note: {
    network: { points: 30, duration: HOUR_SECONDS },
    site: { points: 600, duration: HOUR_SECONDS },
  },
  change: {
    network: { points: 60, duration: HOUR_SECONDS },
    site: { points: 900, duration: HOUR_SECONDS },
  },
  collect: {
    network: { points: 30, duration: HOUR_SECONDS },
    site: { points: 600, duration: HOUR_SECONDS },
  },
} as const;

export type Limited = keyof typeof LIMITS;

/** Who does something: a network prefix, and where it is known a fingerprint of an address. In memory only. */
export type Doer = { readonly network: string; readonly address?: string };

/**
 * How many seconds to wait; 0 where it may be done now. Each call counts, kept in memory only; what a network or an address
 * is stopped with takes nothing from the others of the site.
 */
export async function secondsToWait(island: Island, what: Limited, { network, address }: Doer): Promise<number> {
  const limiters = await limitersOf(island.place);
  return (
    (await consume(limiters, `${what}.network`, network)) ||
    (address ? await consume(limiters, `${what}.address`, address) : 0) ||
    (await consume(limiters, `${what}.site`, 'site'))
  );
}

type Limiters = ReadonlyMap<string, RateLimiterMemory>;

const limitersAt = new WeakMap<Place, Limiters>();

async function limitersOf(place: Place): Promise<Limiters> {
  const { RateLimiterMemory } = await import('rate-limiter-flexible'); // loaded with the first who asks
  const known = limitersAt.get(place);
  if (known) return known;
  const pairs = Object.entries(LIMITS).flatMap(([what, by]) =>
    Object.entries(by).map(([who, limit]) => [`${what}.${who}`, new RateLimiterMemory(limit)] as const),
  );
  const made = new Map(pairs);
  limitersAt.set(place, made);
  return made;
}

async function consume(limiters: Limiters, name: string, key: string): Promise<number> {
  try {
    await limiters.get(name)?.consume(key);
    return 0;
  } catch (refused) {
    const { RateLimiterRes } = await import('rate-limiter-flexible');
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
