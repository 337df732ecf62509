import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * The network a request comes from, for a limiter's memory: /24 of IPv4, /56 of IPv6. A proxy is believed only where
 * `trusted` names it (`loopback`, or an address); of a chain, the last address that is not trusted counts.
 */
export function networkOf(peer: string, forwardedFor: string | null, trusted: readonly string[]): string {
  const chain = [...(forwardedFor ?? '').split(',').map((each) => each.trim()), peer].filter(
    (each) => isIP(plain(each)) !== 0,
  );
  const visitor = chain.reverse().find((address) => !isTrusted(plain(address), trusted)) ?? peer;
  return prefixOf(plain(visitor));
}

/** Whether what a peer says of the request (`X-Forwarded-…`) may be believed. */
export function isTrusted(address: string, trusted: readonly string[]): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (trusted.includes('loopback') && isIP(address) !== 0 && LOOPBACK.check(address, family)) return true;
  return trusted.includes(address);
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function prefixOf(address: string): string {
  if (isIP(address) === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(address) !== 6) return 'unknown';
  const groups = expanded(address).slice(0, 4);
  const fourth = Number.parseInt(groups[3] ?? '0', 16) & 0xff00;
  return `${[...groups.slice(0, 3), fourth.toString(16)].join(':')}::/56`;
}

function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right];
}
