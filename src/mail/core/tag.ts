import { folded } from '../../kit/address.ts';

/** `+` where the mail server takes `fragen+anything@…` for `fragen@…`, `none` where it does not. */
export type Tag = '+' | 'none';

const LONGEST_LOCAL_CHARS = 64;

/**
 * The address with a token behind its local part (RFC 5233). Without plus addressing, or where the local part would
 * exceed the 64 octets of RFC 5321 §4.5.3.1.1, the plain address: the Message-ID and the marker are the token then.
 */
export function addressWithToken(address: string, tag: Tag, token: string): string {
  const at = address.lastIndexOf('@');
  const local = `${address.slice(0, at)}+${token}`;
  return tag === 'none' || local.length > LONGEST_LOCAL_CHARS ? address : local + address.slice(at);
}

/**
 * The token in an address that mail came to, in small letters; undefined where it is the plain address or another one.
 * `-` and `=` are read as well: some mail servers separate by them, and some gateways rewrite the plus.
 */
export function tokenIn(address: string, of: string): string | undefined {
  const [local = '', domain] = split(address);
  const [ofLocal = '', ofDomain] = split(of);
  if (domain !== ofDomain || !local.startsWith(ofLocal)) return undefined;
  return /^[+\-=]([a-z0-9]+)$/.exec(local.slice(ofLocal.length))?.[1];
}

function split(address: string): readonly [string, string] {
  const text = folded(address);
  const at = text.lastIndexOf('@');
  return [text.slice(0, at), text.slice(at + 1)];
}
