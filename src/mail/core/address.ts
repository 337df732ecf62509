const LONGEST_LOCAL_CHARS = 64;
const LONGEST_ADDRESS_CHARS = 254;
const ATOM = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * The one address in a text, its domain in small letters and as A-labels (RFC 5890); undefined where it is none.
 * RFC 5321 §4.5.3.1.1 (64 octets before the @) and RFC 3696 erratum 1690 (254 in all). Quoted local parts and address
 * literals are left out: no person has one, and both are the roads of header injection.
 */
export function readAddress(text: string): string | undefined {
  const [, local = '', domain = ''] = /^(.+)@([^@]+)$/.exec(text.trim()) ?? [];
  const host = hostOf(domain);
  if (!host || !ATOM.test(local) || octets(local) > LONGEST_LOCAL_CHARS) return undefined;
  const address = `${local}@${host}`;
  return octets(address) <= LONGEST_ADDRESS_CHARS ? address : undefined;
}

/** Whether two addresses are one mailbox: the domain never minds case, the local part nowhere in practice. */
export function isSameAddress(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** An address in the form two of them are compared or counted by. */
export function folded(address: string): string {
  return (readAddress(address) ?? address.trim()).toLowerCase();
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The domain as A-labels with at least two of them; a port, a path or an address literal makes it none. */
function hostOf(domain: string): string | undefined {
  if (/[\s:/?#[\]\\@%]/.test(domain) || domain === '') return undefined;
  const url = URL.parse(`http://${domain}/`);
  const labels = (url?.hostname ?? '').split('.');
  const isHost = labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
  return isHost ? url?.hostname : undefined;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
