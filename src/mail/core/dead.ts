import { failureKind } from './failure.ts';

/** What is known of one mailing to one address; the newest first. `soft` is a mailbox that took nothing just then. */
export type Attempted = {
  readonly mailing: string;
  readonly at: Temporal.Instant;
  readonly outcome: 'taken' | 'hard' | 'soft';
};

const HARD_MAILINGS = 2;
const SOFT_MAILINGS = 3;
const SOFT_DAYS = 30;

/**
 * Whether an address is dead: refused for good with two mailings in a row, or took nothing three times within thirty
 * days. What was taken in between forgives everything before it.
 */
export function isDead(newestFirst: readonly Attempted[], now: Temporal.Instant): boolean {
  const taken = newestFirst.findIndex(({ outcome }) => outcome === 'taken');
  const since = taken < 0 ? newestFirst : newestFirst.slice(0, taken);
  const hard = new Set(since.filter(({ outcome }) => outcome === 'hard').map(({ mailing }) => mailing));
  const limit = now.subtract({ hours: SOFT_DAYS * 24 });
  const soft = since.filter(({ outcome, at }) => outcome === 'soft' && Temporal.Instant.compare(at, limit) > 0);
  return hard.size >= HARD_MAILINGS || new Set(soft.map(({ mailing }) => mailing)).size >= SOFT_MAILINGS;
}

/** A refusal that blames the address itself: no such mailbox, no such domain (RFC 3463 X.1.X). */
export function isFailureOfAddress(status: string): boolean {
  return status === '5.0.0' || failureKind(status) === 'address';
}
