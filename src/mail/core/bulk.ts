import { nextAttempt } from './backoff.ts';
import { failureKind } from './failure.ts';
import type { MailFault } from './mail-fault.ts';
import type { Provider } from './providers.ts';

/**
 * Where one mail of a mailing stands. `sending` from just before its text goes out until the answer is written down;
 * what is found in it afterwards is `unknown`: perhaps taken, so never sent again by itself.
 */
export type BulkState = 'queued' | 'sending' | 'handed' | 'failed' | 'suppressed' | 'unknown';

/** How long nothing is said against a mail of which nobody knows, until it counts as handed over. */
export const UNKNOWN_HOURS = 24;

/** What becomes of a mail that was not taken, and who has to rest because of it. */
export type Verdict =
  | { readonly kind: 'later'; readonly next: Temporal.Instant }
  | { readonly kind: 'failed' }
  /** A policy of the mailbox's keeper, or our own mail server: the address is not to blame. */
  | { readonly kind: 'rest'; readonly whose: 'provider' | 'everybody' }
  | { readonly kind: 'unknown' };

const REST_MINUTES = { provider: 60, everybody: 5 } as const;
const LONGEST_REST_MINUTES = 12 * 60;

/** How long a keeper of mailboxes, or our own mail server, is left alone after it refused for the `times`-th time in a row. */
export function restOf(whose: 'provider' | 'everybody', times: number): Temporal.Duration {
  const minutes = Math.min(LONGEST_REST_MINUTES, REST_MINUTES[whose] * 2 ** Math.min(10, times - 1));
  return Temporal.Duration.from({ minutes });
}

export type Tried = {
  readonly dueAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly attempts: number;
  /** From 0 to 1. */
  readonly jitter: number;
  readonly provider: Provider;
  /** The text was on its way when the connection broke. */
  readonly wasBegun: boolean;
};

/**
 * Judges a failed attempt. A connection that broke while the text went out leaves it `unknown`. Without an answer, or
 * where the answer was to our own login or sender, everything rests. A policy of a keeper of many mailboxes (X.7.X) rests
 * that keeper and never condemns an address; all else follows RFC 5321 §4.5.4.1.
 */
export function judge(fault: MailFault, { wasBegun, jitter, provider, ...tried }: Tried): Verdict {
  if (wasBegun && !fault.isAnswer) return { kind: 'unknown' };
  if (!fault.isAnswer || isOfTheSetup(fault)) return { kind: 'rest', whose: 'everybody' };
  const next = nextAttempt({ ...tried, attempts: Math.max(1, tried.attempts) }, jitter);
  if (!next) return { kind: 'failed' };
  if (provider !== 'other' && failureKind(fault.status) === 'policy') return { kind: 'rest', whose: 'provider' };
  return fault.temporary ? { kind: 'later', next } : { kind: 'failed' };
}

/** Refused for good, and yet to be tried again: only the owner can mend it. */
function isOfTheSetup({ temporary, status }: MailFault): boolean {
  return temporary && status.startsWith('5') && !status.endsWith('.2.2');
}
