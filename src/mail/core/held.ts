/** Why a message waits at the desk instead of doing what it asks for. */
export const HELD_REASONS = [
  'too-large',
  'forged',
  'unverified',
  'token-unknown',
  'token-expired',
  'not-the-owner',
  'no-marker',
  'nothing-written',
  'encrypted',
  'too-many',
] as const;

export type HeldReason = (typeof HELD_REASONS)[number];

export function isHeldReason(text: string): text is HeldReason {
  return (HELD_REASONS as readonly string[]).includes(text);
}
