import { hash } from 'node:crypto';
import type { Entry, Fingerprint } from './core/content.ts';

/** That of a body; it is read where nobody knows it yet. */
export function fingerprintOf(text: Pick<Entry, 'body' | 'fingerprint'>): Fingerprint {
  return text.fingerprint ?? { digest: hash('sha256', text.body, 'base64'), chars: text.body.length };
}
