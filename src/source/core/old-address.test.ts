import { expect, test } from 'vitest';
import { isProfileOf, oldAddressOf, sourceAddress } from './old-address.ts';

const SAME: readonly (readonly string[])[] = [
  [
    'https://mastodon.social/@anna/109876543210',
    'mastodon.social/@anna/109876543210',
    'https://mastodon.social/users/anna/statuses/109876543210',
    'https://mastodon.social/web/@anna/109876543210/',
  ],
  [
    'https://twitter.com/anna/status/20',
    'x.com/anna/status/20?s=46&t=abc',
    'https://mobile.twitter.com/i/web/status/20',
    'https://twitter.com/anna/status/20/photo/1',
  ],
  [
    'https://bsky.app/profile/did:plc:abc/post/3kabc',
    'https://bsky.app/profile/anna.example/post/3kabc',
    'https://bsky.app/profile/did%3Aplc%3Aabc/post/3kabc',
  ],
  [
    'https://medium.com/@anna/ein-boot-0123456789ab?source=rss',
    'https://anna.medium.com/ein-boot-0123456789ab',
    'https://medium.com/p/0123456789ab',
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7012345678901234567',
    'https://de.linkedin.com/feed/update/urn:li:share:7012345678901234567/',
    'https://www.linkedin.com/posts/anna_boot-activity-7012345678901234567-AbCd',
  ],
  ['https://www.threads.net/@anna/post/CuXyz', 'https://threads.com/@anna/post/CuXyz?x=1'],
  ['https://anna.substack.com/p/boot', 'anna.substack.com/p/boot/?utm_source=share'],
  ['https://anna.tumblr.com/post/123456789/boot', 'https://www.tumblr.com/anna/123456789/boot'],
  ['http://foren.example/thema?id=7', 'https://www.foren.example/thema/?id=7#unten'],
];

test.each(SAME)('%s is one address, however it is written', (first, ...others) => {
  const key = oldAddressOf(first)?.key;
  expect(key).toBeTruthy();
  for (const other of others) expect([other, oldAddressOf(other)?.key]).toEqual([other, key]);
});

test('texts do not fall together', () => {
  const all = [
    ...SAME.map(([first = '']) => first),
    'https://other.social/@anna/109876543210',
    'https://mastodon.social/@anna/109876543211',
    'https://foren.example/thema?id=8',
    'https://bert.substack.com/p/boot',
  ];
  expect(new Set(all.map((each) => oldAddressOf(each)?.key)).size).toBe(all.length);
});

test.each([
  'Boot',
  'Wie baue ich ein Boot?',
  'a.b',
  'anna@mastodon.social',
  'ftp://x.example/a',
  'http://localhost/x',
  '',
])('%s is no address', (text) => expect(oldAddressOf(text)).toBeUndefined());

test('a file names whole addresses', () => {
  expect(sourceAddress('https://mastodon.social/@anna/1')).toBe('https://mastodon.social/@anna/1');
  for (const wrong of [
    'mastodon.social/@anna/1',
    '/alt',
    'javascript:alert(1)',
    'https://a b/',
    `https://x.example/${'a'.repeat(2000)}`,
  ])
    expect(sourceAddress(wrong)).toBeUndefined();
});

test.each([
  ['https://mastodon.social/@anna', 'https://mastodon.social/@anna/109876543210', true],
  ['https://mastodon.social/@bert', 'https://mastodon.social/@anna/109876543210', false],
  ['https://other.social/@anna', 'https://mastodon.social/@anna/109876543210', false],
  ['https://bsky.app/profile/anna.example', 'https://bsky.app/profile/did:plc:abc/post/3kabc', true],
  ['https://x.com/anna', 'https://twitter.com/i/web/status/20', true],
  ['https://www.linkedin.com/in/anna', SAME[4]?.[0] ?? '', true],
  ['https://anna.substack.com', 'https://anna.substack.com/p/boot', true],
  ['https://bert.substack.com', 'https://anna.substack.com/p/boot', false],
])('%s is the page of %s: %s', (profile, address, expected) => {
  const old = oldAddressOf(address);
  expect(old && isProfileOf(profile, old)).toBe(expected);
});
