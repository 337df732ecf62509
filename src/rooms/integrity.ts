import { createHash } from 'node:crypto';

/** What a browser compares a file with before it runs it: SHA-384, as W3C Subresource Integrity §3.5 writes it. */
export function integrityOf(body: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(body).digest('base64')}`;
}
