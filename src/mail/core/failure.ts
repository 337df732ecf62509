/** Who or what is at fault where a mail was not taken; words for it are in `words/mail.ts`. */
export type FailureKind = 'address' | 'mailbox' | 'policy' | 'setup' | 'other';

/** What an enhanced status code says, by its subject and detail (RFC 3463 §3). */
export function failureKind(status: string): FailureKind {
  const [, subject = '', detail = ''] = status.split('.');
  if (subject === '1' && !['7', '8'].includes(detail)) return 'address';
  if (subject === '2') return 'mailbox';
  if (subject === '4' || subject === '1' || (subject === '7' && ['5', '8', '9', '11'].includes(detail))) return 'setup';
  return subject === '7' ? 'policy' : 'other';
}
