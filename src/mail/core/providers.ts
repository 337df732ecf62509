import { domainOf } from '../../kit/address.ts';

/**
 * Who really keeps a mailbox, as far as the domain says. They limit what comes from one sender, each in a way of its own;
 * everybody else is `other`, one by one too small to be minded.
 */
export type Provider = 'google' | 'microsoft' | 'yahoo' | 'apple' | 'gmx' | 'telekom' | 'other';

const DOMAINS: Readonly<Record<Exclude<Provider, 'other'>, RegExp>> = {
  google: /^(gmail|googlemail)\.com$/,
  microsoft: /^((hotmail|outlook|live|msn)\.[a-z.]+|passport\.com)$/,
  yahoo: /^((yahoo|ymail|rocketmail|aol|aim)\.[a-z.]+)$/,
  apple: /^(icloud|me|mac)\.com$/,
  gmx: /^(gmx\.[a-z.]+|web\.de|mail\.com|1und1\.de|online\.de)$/,
  telekom: /^(t-online|magenta|telekom)\.de$/,
};

/** Mails a minute that each of them takes from a sender it hardly knows. They publish no figures; these are careful. */
export const MOST_A_MINUTE: Readonly<Record<Provider, number>> = {
  google: 60,
  microsoft: 30,
  yahoo: 30,
  apple: 30,
  gmx: 60,
  telekom: 20,
  other: Number.POSITIVE_INFINITY,
};

export const PROVIDERS = Object.keys(MOST_A_MINUTE) as readonly Provider[];

export function providerOf(address: string): Provider {
  const domain = domainOf(address);
  const found = Object.entries(DOMAINS).find(([, domains]) => domains.test(domain));
  return (found?.[0] as Provider | undefined) ?? 'other';
}
