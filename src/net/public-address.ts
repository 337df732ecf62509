import { BlockList, isIP } from 'node:net';

/** RFC 6890 and what IANA added to its registries since: networks of a house, a machine, a test; senders to many. */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Only what is given out at all is public; of that, not documents, tunnels and what carries an IPv4 address. */
const NOT_PUBLIC_IN_2000: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const private4 = new BlockList();
for (const [network, bits] of NOT_PUBLIC) private4.addSubnet(network, bits, 'ipv4');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const private6 = new BlockList();
for (const [network, bits] of NOT_PUBLIC_IN_2000) private6.addSubnet(network, bits, 'ipv6');

/** Whether an IP address stands for a machine in the public Internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !private4.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  const inside = translated(address);
  if (inside) return isPublicAddress(inside);
  return global6.check(address, 'ipv6') && !private6.check(address, 'ipv6');
}

/** The IPv4 address that networks without IPv4 write as one of theirs (RFC 6052 §2.1). */
function translated(address: string): string | undefined {
  const found = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (!found) return undefined;
  const [high, low] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
