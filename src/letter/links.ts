import { makeToken, readToken } from '../kit/tokens.ts';
import { mailSection } from '../mail/core/settings.ts';
import { addressWithToken, tokenIn } from '../mail/core/tag.ts';
import { type Island, section } from '../store/island.ts';
import type { Reader } from './core/letter.ts';

/** Confirms an order; a newer order makes it worthless. */
const CONFIRM = 'letter-confirm';
/** Leads out, from every letter there ever was: whoever comes back and finds an old letter can still leave with it. */
const LEAVE = 'letter-leave';

type Known = Pick<Reader, 'ref' | 'generation'>;

export function confirmToken(island: Island, { ref, generation }: Known): string {
  return makeToken(island.keys.tokens, CONFIRM, { id: Buffer.from(ref, 'hex'), generation: generation % 256 });
}

export function leaveToken(island: Island, { ref }: Pick<Reader, 'ref'>): string {
  return makeToken(island.keys.tokens, LEAVE, { id: Buffer.from(ref, 'hex'), generation: 0 });
}

export function readConfirmToken(island: Island, token: string): Known | undefined {
  const read = readToken(island.keys.tokens, CONFIRM, token);
  return read?.id.length === 8 ? { ref: Buffer.from(read.id).toString('hex'), generation: read.generation } : undefined;
}

export function readLeaveToken(island: Island, token: string): string | undefined {
  const read = readToken(island.keys.tokens, LEAVE, token);
  return read?.id.length === 8 ? Buffer.from(read.id).toString('hex') : undefined;
}

/** The address a mail with a token goes to; undefined where the island takes no mail, or its address carries no token. */
export function addressFor(island: Island, token: string): string | undefined {
  const { address, tag } = section(island, mailSection);
  const tagged = address && addressWithToken(address, tag, token);
  return tagged === address ? undefined : tagged;
}

/** What a mail that came in asks of the letter, by the address it came to or by the words in its subject. */
export function tokenOfMail(
  island: Island,
  to: readonly string[],
  subject: string,
): { readonly kind: 'confirm'; readonly reader: Known } | { readonly kind: 'leave'; readonly ref: string } | undefined {
  const { address } = section(island, mailSection);
  if (!address) return undefined;
  const inSubject = /\b[0-9a-z]{40,60}\b/gi;
  const tokens = [...to.map((each) => tokenIn(each, address)), ...(subject.match(inSubject) ?? [])];
  for (const token of tokens.filter((each) => each !== undefined)) {
    const reader = readConfirmToken(island, token);
    if (reader) return { kind: 'confirm', reader };
    const ref = readLeaveToken(island, token);
    if (ref) return { kind: 'leave', ref };
  }
  return undefined;
}
