/** What is missing in an e-mail address, for the sentence below a field. */
export type AddressFault =
  | 'missing'
  | 'no-at'
  | 'nothing-before'
  | 'nothing-after'
  | 'two-ats'
  | 'spaces'
  | 'letters-before'
  | 'letters-after'
  | 'no-ending'
  | 'too-long';

export type AddressReading =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'faulty'; readonly fault: AddressFault };

const LONGEST_LOCAL_BYTES = 64;
const LONGEST_ADDRESS_BYTES = 254;
const ATOM = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const ENDING = /\.([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * Reads the one address in a text, its domain in small letters and as A-labels (RFC 5890). RFC 5321 §4.1.2 and
 * §4.5.3.1.1 (64 octets before the @), RFC 3696 erratum 1690 (254 in all), RFC 6531 §3.3 (letters beyond ASCII before the
 * @). Quoted local parts and address literals are left out: no person has one, and both are the roads of header
 * injection, like line breaks and control characters.
 */
export function readAddress(text: string): AddressReading {
  const trimmed = text.replace(/^[ \t]+|[ \t]+$/g, '');
  if (trimmed === '') return faulty('missing');
  if (/[\s\p{Cc}\p{Cf},;:<>"()[\]\\]/u.test(trimmed)) return faulty('spaces');
  const at = trimmed.lastIndexOf('@');
  if (at < 0) return faulty('no-at');
  if (trimmed.indexOf('@') !== at) return faulty('two-ats');
  return readParts(trimmed.slice(0, at), trimmed.slice(at + 1));
}

/**
 * Reads what was typed as an e-mail address. Letters beyond ASCII before the @ are allowed (RFC 6531), but hardly any
 * mailbox has them: whoever types »jürgen@« has »juergen@«.
 */
export function readTypedAddress(typed: string): AddressReading {
  const read = readAddress(typed.trim().replace(/^<([^<>]*)>$/, '$1'));
  const isForeign = read.kind === 'address' && /[^\x21-\x7e]/.test(read.address);
  return isForeign ? faulty('letters-before') : read;
}

function readParts(local: string, typedDomain: string): AddressReading {
  if (local === '') return faulty('nothing-before');
  if (typedDomain === '') return faulty('nothing-after');
  if (!ATOM.test(local)) return faulty('letters-before');
  const domain = asciiOf(typedDomain);
  if (domain === undefined) return faulty('letters-after');
  if (!ENDING.test(domain)) return faulty('no-ending');
  const address = `${local}@${domain}`;
  const isLong = bytesOf(local) > LONGEST_LOCAL_BYTES || bytesOf(address) > LONGEST_ADDRESS_BYTES;
  return isLong ? faulty('too-long') : { kind: 'address', address };
}

/** The domain as DNS knows it; undefined where it cannot be one. */
function asciiOf(domain: string): string | undefined {
  if (/[^\p{L}\p{N}\p{M}.-]/u.test(domain)) return undefined;
  const ascii = URL.parse(`http://${domain}/`)?.hostname; // none where the URL standard's IDNA refuses it
  return ascii?.split('.').every((label) => LABEL.test(label)) ? ascii : undefined;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function faulty(fault: AddressFault): AddressReading {
  return { kind: 'faulty', fault };
}

/** The address in a text, or undefined where it is none. */
export function addressIn(text: string): string | undefined {
  const read = readAddress(text);
  return read.kind === 'address' ? read.address : undefined;
}

/** Whether two addresses are one mailbox: the domain never minds case, the local part nowhere in practice. */
export function isSameAddress(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** An address in the form two of them are compared or counted by. */
export function folded(address: string): string {
  return (addressIn(address) ?? address.trim()).toLowerCase();
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
