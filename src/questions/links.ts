import { hmac } from '../kit/bytes.ts';
import { idBytes, idText, makeToken, readToken } from '../kit/tokens.ts';
import { mailSection } from '../mail/core/settings.ts';
import { addressWithToken, tokenIn } from '../mail/core/tag.ts';
import { type Island, section } from '../store/island.ts';
import { numberFrom } from './core/number.ts';
import type { Question } from './core/question.ts';

/** The pick-up number of a question: made from the key, so that only its fingerprint is stored. */
export function numberOf(island: Island, questionId: string): string {
  return numberFrom(hmac(island.keys.tokens, 'number', idBytes(questionId)));
}

/** Opens the asker's page. With another address earlier tokens lead nowhere: they may have been mailed to a stranger. */
export function mineToken(island: Island, question: Question): string {
  return makeToken(island.keys.tokens, 'mine', { id: idBytes(question.id), generation: generationOf(question) });
}

export function confirmToken(island: Island, question: Question): string {
  return makeToken(island.keys.tokens, 'confirm', { id: idBytes(question.id), generation: generationOf(question) });
}

/** Asks to be told of changes: it lies only in the mail with the answer, so whoever has it can read that address. */
export function followToken(island: Island, question: Question): string {
  return makeToken(island.keys.tokens, 'follow', { id: idBytes(question.id), generation: generationOf(question) });
}

export type QuestionToken = { readonly id: string; readonly generation: number };

export function readQuestionToken(
  island: Island,
  purpose: 'mine' | 'confirm' | 'follow',
  token: string,
): QuestionToken | undefined {
  const read = readToken(island.keys.tokens, purpose, token);
  return read?.id.length === 16 ? { id: idText(read.id), generation: read.generation } : undefined;
}

export function generationOf({ reply }: Question): number {
  return reply.by === 'email' ? reply.generation : 0;
}

/** Takes an answer back without signing in: it lies only in the owner's acknowledgement. */
export function takeBackToken(island: Island, answerId: string): string {
  return makeToken(island.keys.tokens, 'take-back', { id: idBytes(answerId), generation: 0 });
}

export function readTakeBackToken(island: Island, token: string): string | undefined {
  const read = readToken(island.keys.tokens, 'take-back', token);
  return read?.id.length === 16 ? idText(read.id) : undefined;
}

/** What a token in an address of ours stands for. `number` 0 is the whole digest. */
export type MailToken =
  | { readonly kind: 'question'; readonly ref: string }
  | { readonly kind: 'digest'; readonly ref: string; readonly number: number; readonly publish: boolean };

const PURPOSES = ['reply-question', 'reply-digest', 'reply-publish'] as const;

/** The address a mail is answered to; undefined where the island takes no mail. */
export function replyAddress(island: Island, token: MailToken): string | undefined {
  const { address, tag } = section(island, mailSection);
  return address && addressWithToken(address, tag, mailTokenText(island, token));
}

/** Whether the addresses of this island can carry a token at all. */
export function hasTokens(island: Island): boolean {
  const sample = replyAddress(island, { kind: 'digest', ref: '0'.repeat(16), number: 0, publish: false });
  return sample !== undefined && carriesToken(island, sample);
}

/** Whether the address can carry a token; else the Message-ID and the marker of the digest are the token. */
export function carriesToken(island: Island, address: string): boolean {
  return address !== section(island, mailSection).address;
}

function mailTokenText(island: Island, token: MailToken): string {
  const ref = Buffer.from(token.ref, 'hex');
  const [ofQuestion, ofDigest, ofPublishing] = PURPOSES;
  if (token.kind === 'question') return makeToken(island.keys.tokens, ofQuestion, { id: ref, generation: 0 });
  const id = Buffer.concat([ref, Uint8Array.of(token.number >> 8, token.number & 255)]);
  return makeToken(island.keys.tokens, token.publish ? ofPublishing : ofDigest, { id, generation: 0 });
}

/** The token in an address that mail came to: ours, `unknown` where it looks like one, undefined where there is none. */
export function readMailToken(island: Island, to: string): MailToken | 'unknown' | undefined {
  const { address } = section(island, mailSection);
  const text = address && tokenIn(to, address);
  if (!text) return undefined;
  for (const purpose of PURPOSES) {
    const read = readToken(island.keys.tokens, purpose, text);
    if (read) return mailTokenOf(purpose, read.id) ?? 'unknown';
  }
  return 'unknown';
}

function mailTokenOf(purpose: (typeof PURPOSES)[number], id: Uint8Array): MailToken | undefined {
  const ref = Buffer.from(id.subarray(0, 8)).toString('hex');
  if (purpose === 'reply-question') return id.length === 8 ? { kind: 'question', ref } : undefined;
  if (id.length !== 10) return undefined;
  const number = ((id[8] ?? 0) << 8) | (id[9] ?? 0);
  return { kind: 'digest', ref, number, publish: purpose === 'reply-publish' };
}

/** The short form of an id: its last 8 bytes, of which 62 bits are random. */
export function refOf(id: string): string {
  return id.replaceAll('-', '').slice(16);
}
