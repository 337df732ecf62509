import { domainOf } from '../../kit/address.ts';
import { fromBase32, hmac, isSame, toBase32 } from '../../kit/bytes.ts';
import { addressWithToken, type Tag, tokenIn } from './tag.ts';

const MAC_BYTES = 8;
const ID_BYTES = 20;

/** Insel's own address, and whether its mail server takes what stands behind a plus. */
export type ReturnAddress = { readonly address: string; readonly tag: Tag };

/**
 * The return path of a mail (RFC 5321 §4.4), by which a report of failure says which mail it is about: its Message-ID
 * under a MAC of 64 bits, so that nobody can report an address dead to whom nothing was sent. Without plus addressing,
 * for a local part of more than 18 octets, or for a Message-ID that is not the outbox's, the plain address: the
 * Message-ID in the returned header is known then.
 */
export function makeReturnPath(key: Uint8Array, { address, tag }: ReturnAddress, messageId: string): string {
  const id = fromBase32(localOf(messageId));
  if (id?.length !== ID_BYTES || domainOf(messageId.replace(/>$/, '')) !== domainOf(address)) return address;
  return addressWithToken(address, tag, toBase32(Buffer.concat([macOf(key, id), id])));
}

/** The Message-ID a return path of ours stands for; undefined for any other address, a forged one among them. */
export function readReturnPath(
  key: Uint8Array,
  { address }: Pick<ReturnAddress, 'address'>,
  to: string,
): string | undefined {
  const bytes = fromBase32(tokenIn(to, address) ?? '');
  if (bytes?.length !== MAC_BYTES + ID_BYTES) return undefined;
  const id = bytes.slice(MAC_BYTES);
  return isSame(bytes.slice(0, MAC_BYTES), macOf(key, id)) ? `<${toBase32(id)}@${domainOf(address)}>` : undefined;
}

function localOf(messageId: string): string {
  return /^<([^<>@]*)@/.exec(messageId)?.[1] ?? '';
}

function macOf(key: Uint8Array, id: Uint8Array): Uint8Array {
  return hmac(key, 'return-path', id).slice(0, MAC_BYTES);
}
