import type { Follow } from './post.ts';

const EMPTY = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Islands</title>
  </head>
  <body>
  </body>
</opml>
`;

/**
 * A list of feeds (OPML 2.0) with those that are not yet in it, behind all that was; undefined where it has no end they
 * could stand before. What was there stays to the letter.
 */
export function opmlWith(
  text: string | undefined,
  follows: readonly Follow[],
): { text: string; added: number } | undefined {
  const before = text ?? EMPTY;
  const at = before.lastIndexOf('</body>');
  if (at < 0) return undefined;
  const fresh = follows.filter(({ feed }, index) => {
    const isFirst = follows.findIndex((each) => each.feed === feed) === index;
    return isFirst && !before.includes(`"${escaped(feed)}"`) && !before.includes(`'${escaped(feed)}'`);
  });
  const lines = fresh.map(
    ({ title, feed, page }) =>
      `    <outline type="rss" text="${escaped(title)}" xmlUrl="${escaped(feed)}" htmlUrl="${escaped(page)}"/>\n`,
  );
  const start = before.slice(0, at).replace(/[ \t]+$/, '');
  const gap = before.slice(start.length, at);
  return { text: `${start}${lines.join('')}${gap}${before.slice(at)}`, added: fresh.length };
}

/**
 * The feed of an account, as Mastodon serves it; accounts of other programs have theirs elsewhere, which only asking
 * could tell. Undefined for what is no address of an account.
 */
export function followOf(account: string): Follow | undefined {
  const [, user, host] = /^@?([\w.-]{1,100})@([\w.-]{1,253})$/.exec(account.trim()) ?? [];
  const page = user && host ? URL.parse(`https://${host}/@${user}`) : null;
  return page ? { title: `@${user}@${host}`, page: page.href, feed: `${page.href}.rss` } : undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
