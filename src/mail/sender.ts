import { domainOf } from '../kit/address.ts';
import { hmac, toBase32 } from '../kit/bytes.ts';
import { type Island, section } from '../store/island.ts';
import { makeReturnPath } from './core/return-path.ts';
import { mailSection } from './core/settings.ts';

export type Sender = { readonly name: string; readonly address: string };

/** Who every mail is from. Without an address of Insel's own it is the owner's, and answers to it reach the owner. */
export function senderOf(island: Island): Sender {
  const { name, owner } = island.about;
  return { name, address: section(island, mailSection).address ?? owner.email };
}

/**
 * The Message-ID of a mail (RFC 5322 §3.6.4), the same in every attempt. It cannot be guessed, since without plus
 * addressing an answer is known by it alone; and it says nothing.
 */
export function messageIdOf(island: Island, id: string): string {
  const random = toBase32(hmac(island.keys.tokens, 'message-id', island.place.id, id).slice(0, 20));
  return `<${random}@${domainOf(senderOf(island).address)}>`;
}

/** Where a report of failure goes (RFC 5321 §4.4): to an address that says which mail it is about, where mail is taken. */
export function returnPathOf(island: Island, messageId: string): string {
  const { address, tag } = section(island, mailSection);
  return address ? makeReturnPath(island.keys.tokens, { address, tag }, messageId) : senderOf(island).address;
}
