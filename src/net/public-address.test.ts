import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

const PRIVATE =
  '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.168.1.1 198.18.0.1 198.19.255.255 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 fe80::1%eth0 localhost 1.2.3 example.org';
const OPEN =
  '1.1.1.1 8.8.8.8 100.63.255.255 172.15.0.1 172.32.0.1 192.0.1.1 193.0.0.1 223.255.255.255 2606:4700::1111 2a01:4f8::1 2001:200::1 64:ff9b::808:808';

test.each(PRIVATE.split(' '))('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
test.each(OPEN.split(' '))('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
