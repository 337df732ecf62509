import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

test('only the network of a visitor is kept in mind, never the address', () => {
  expect(networkOf('203.0.113.77', null, [])).toBe('203.0.113.0/24');
  expect(networkOf('::ffff:203.0.113.77', null, [])).toBe('203.0.113.0/24');
  expect(networkOf('2001:db8:1:2345::9', null, [])).toBe('2001:db8:1:2300::/56');
});

test('a proxy is believed only where it is trusted', () => {
  expect(networkOf('127.0.0.1', '198.51.100.4', ['loopback'])).toBe('198.51.100.0/24');
  expect(networkOf('::1', '198.51.100.4', ['loopback'])).toBe('198.51.100.0/24');
  expect(networkOf('203.0.113.77', '198.51.100.4', ['loopback'])).toBe('203.0.113.0/24');
});

test('what a visitor writes into the header himself does not count', () => {
  expect(networkOf('127.0.0.1', '10.0.0.1, 198.51.100.4', ['loopback'])).toBe('198.51.100.0/24');
  expect(networkOf('127.0.0.1', 'nonsense', ['loopback'])).toBe('127.0.0.0/24');
});
