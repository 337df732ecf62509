import { domainToUnicode } from 'node:url';

/** An address as people write it: its domain in letters (RFC 5890, U-labels), so that whoever typed it knows it again. */
export function shownAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + (domainToUnicode(address.slice(at)) || address.slice(at));
}
