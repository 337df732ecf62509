import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerItem, bloggerItem } from '../../src/islands/archives/blogger.ts';
import { recordItem } from '../../src/islands/archives/bluesky.ts';
import { albumItem, facebookItem, looseItem } from '../../src/islands/archives/facebook.ts';
import { feedItem } from '../../src/islands/archives/feed.ts';
import { ghostItem } from '../../src/islands/archives/ghost.ts';
import { googlePlusItem } from '../../src/islands/archives/google-plus.ts';
import { instagramItem } from '../../src/islands/archives/instagram.ts';
import { articleItem, shareItem } from '../../src/islands/archives/linkedin.ts';
import { mastodonItem } from '../../src/islands/archives/mastodon.ts';
import { mediumItem } from '../../src/islands/archives/medium.ts';
import { metaPosts } from '../../src/islands/archives/meta.ts';
import { substackItem } from '../../src/islands/archives/substack.ts';
import { threadsItem } from '../../src/islands/archives/threads.ts';
import { tumblrItem } from '../../src/islands/archives/tumblr.ts';
import { longArticleItem, tweetItem } from '../../src/islands/archives/twitter.ts';
import { website } from '../../src/islands/archives/website.ts';
import { wordpressItem } from '../../src/islands/archives/wordpress.ts';
import { type HtmlElement, htmlTree } from '../../src/islands/core/html-tree.ts';
import type { Item } from '../../src/islands/core/post.ts';
import { NETWORKS } from '../../src/islands/networks.ts';
import type { Archive } from '../../src/islands/open-archive.ts';
import { MADE_PNG, moving } from '../moving.ts';

// Whatever an archive says or leaves out: what is not proven to have been public is left out, or waits for the owner's
// word on this one text. The right side of every law is written without a look at the code it judges.
const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const odd = fc.constantFrom(undefined, null, '', 'public', 'Public ', 'PUBLIC?', 0, 1, true, false, [], {}, 'x');
const isPublic = (item: Item) => item.kind === 'post' && item.post.audience === 'public';

const longArticle = fc
  .record({ state: odd, visibility: odd, isWrapped: fc.boolean() })
  .map(({ state, visibility, isWrapped }) => {
    const article = { id: '1', text: 'x', created_at: 1711846800, lifecycle_state: state, visibility };
    return {
      item: longArticleItem(isWrapped ? { article } : article, { name: 'anna', files: [] }),
      mayBePublic: false,
    };
  });

/** An item of every network, whether everybody may read it, and what its reader says. */
const LAWS: Readonly<Record<string, fc.Arbitrary<{ readonly item: Item; readonly mayBePublic: boolean }>>> = {
  mastodon: fc
    .record({
      to: receivers(),
      cc: receivers(),
      actTo: receivers(),
      actCc: receivers(),
      type: fc.constantFrom('Create', 'Announce', 'Add'),
    })
    .map(({ to, cc, actTo, actCc, type }) => {
      const object = {
        id: 'https://a.example/1',
        type: 'Note',
        published: '2024-01-01T00:00:00Z',
        content: 'x',
        to,
        cc,
      };
      const act = { type, actor: 'https://a.example/u', to: actTo, cc: actCc, object };
      const names = (list: unknown) =>
        (Array.isArray(list) ? list : [list]).some((each) => each === PUBLIC || each === 'as:Public');
      return { item: mastodonItem(act), mayBePublic: names(actTo) && (to == null ? true : names(to)) };
    }),
  twitter: fc.oneof(
    longArticle,
    fc
      .record({
        isClosed: fc.boolean(),
        isProtected: fc.option(fc.boolean(), { nil: undefined }),
        to: fc.constantFrom(undefined, '42', '7', ''),
      })
      .map(({ isClosed, isProtected, to }) => {
        const audience = isClosed ? 'ask' : 'public';
        const owner = { id: '42', name: 'anna', audience, files: new Set<string>(), longs: new Map() } as const;
        const tweet = {
          id_str: '1',
          created_at: 'Sat Aug 12 16:10:37 +0000 2023',
          full_text: 'x',
          user: { protected: isProtected },
        };
        const item = tweetItem({ tweet: { ...tweet, in_reply_to_user_id_str: to } }, owner);
        return { item, mayBePublic: !isClosed && isProtected !== true && to !== '7' };
      }),
  ),
  facebook: fc.record({ title: odd, privacy: odd, which: fc.nat(2) }).map(({ title, privacy, which }) => {
    const photo = { uri: 'a.jpg', creation_timestamp: 1711846800, privacy, audience: 'public' };
    if (which === 1) return { item: looseItem(photo, new Set(), metaPosts()), mayBePublic: false };
    const album = JSON.stringify({ name: title, photos: [photo], privacy, audience: 'public' });
    if (which === 2) return { item: albumItem(album, 'album/0.json', new Set(), metaPosts()), mayBePublic: false };
    const record = { timestamp: 1711846800, data: [{ post: 'x' }], title, privacy, audience: 'public' };
    return { item: facebookItem(record, metaPosts()), mayBePublic: false };
  }),
  instagram: fc.record({ title: odd, is_private: odd }).map((more) => {
    const media = [{ uri: 'media/posts/1.jpg', creation_timestamp: 1711846800, title: 'x' }];
    return { item: instagramItem({ media, ...more }, metaPosts()), mayBePublic: false };
  }),
  threads: fc.record({ is_reply: odd, reply_control: odd }).map((text_app_post) => {
    const media = [{ uri: '', creation_timestamp: 1711846800, title: 'x', text_app_post }];
    return { item: threadsItem({ media }, metaPosts()), mayBePublic: false };
  }),
  linkedin: fc.oneof(
    fc.constantFrom('PUBLIC', 'CONNECTIONS', 'MEMBER_NETWORK', '', 'GROUP', 'public', undefined).map((seen) => {
      const row = { Date: '2025-03-30 01:30:00', ShareLink: 'https://l.example/urn:li:share:1', ShareCommentary: 'x' };
      return {
        item: shareItem(seen === undefined ? row : { ...row, Visibility: seen }),
        mayBePublic: seen === 'PUBLIC',
      };
    }),
    fc.constantFrom('published', 'created', 'draft', '').map((word) => {
      const html = `<h1>x</h1><p class="${word}">Published on 2019-05-07 08:09</p><p>y</p>`;
      return { item: articleItem(html, 'Articles/a.html'), mayBePublic: word === 'published' };
    }),
  ),
  bluesky: fc.oneof(
    fc.subarray(['!no-unauthenticated', 'porn', '!warn']).map((labels) => {
      const post = { text: 'x', createdAt: '2024-01-01T00:00:00Z', labels: { values: labels.map((val) => ({ val })) } };
      const item = recordItem('did:plc:a', 'app.bsky.feed.post/3kaaaaaaaaaaa', post);
      return { item, mayBePublic: !labels.includes('!no-unauthenticated') };
    }),
    fc.constantFrom('public', 'url', 'author', undefined, 'Public').map((visibility) => {
      const entry = { content: 'x', createdAt: '2024-01-01T00:00:00Z', visibility };
      const item = recordItem('did:plc:a', 'com.whtwnd.blog.entry/3kaaaaaaaaaaa', entry);
      return { item, mayBePublic: visibility === 'public' };
    }),
  ),
  tumblr: fc
    .record({ state: fc.constantFrom(undefined, 'published', 'draft', 'queue', 'private', 'submission'), secret: odd })
    .map(({ state, secret }) => {
      const post = {
        id: 1,
        url: 'https://a.example/1',
        type: 'regular',
        'unix-timestamp': 1373128043,
        'regular-body': 'x',
      };
      const isOpen =
        (state === undefined || state === 'published') && secret !== true && secret !== 1 && secret !== 'x';
      return { item: tumblrItem({ ...post, state, private: secret }), mayBePublic: isOpen };
    }),
  googleplus: fc
    .option(
      fc.array(fc.constantFrom('CIRCLE_TYPE_PUBLIC', 'CIRCLE_TYPE_USER_CIRCLE', 'CIRCLE_TYPE_EXTENDED_CIRCLES')),
      { nil: undefined },
    )
    .map((types) => {
      const circles = types?.map((type) => ({ type }));
      const post = { url: 'https://g.example/1', creationTime: '2018-10-09 15:04:05-0400', content: 'x' };
      const item = googlePlusItem({ ...post, postAcl: circles && { visibleToStandardAcl: { circles } } });
      return { item, mayBePublic: (types ?? []).includes('CIRCLE_TYPE_PUBLIC') };
    }),
  feed: fc.constantFrom(undefined, 'https://a.example/1', 'x').map((url) => {
    const more = { base: undefined, at: undefined, updatedAt: undefined, title: 'x', tags: ['public'] };
    return { item: feedItem({ id: '1', url, html: 'x', isExcerpt: false, ...more }), mayBePublic: false };
  }),
  ghost: fc
    .record({
      status: fc.constantFrom('published', 'draft', 'scheduled', 'sent', '', 'Published'),
      visibility: fc.constantFrom('public', 'members', 'paid', 'tiers', undefined, null, '', 'Public'),
    })
    .map(({ status, visibility }) => {
      const post = { id: 'a', slug: 'a', title: 'x', html: '<p>x</p>', published_at: '2024-01-01T00:00:00Z' };
      const item = ghostItem({ ...post, status, visibility }, { base: undefined, stored: () => undefined }, new Map());
      return { item, mayBePublic: status === 'published' && visibility === 'public' };
    }),
  wordpress: fc
    .record({
      status: usually('publish', 'private', 'draft', 'pending', 'future', 'trash', 'inherit', '', 'Publish'),
      password: usually('', 'x', ' ', '0'),
      type: usually('post', 'page', 'product', 'revision', ''),
      readers: fc.constantFrom('', 'everybody', 'subscribers', 'paid_subscribers', 'x'),
    })
    .map(({ status, password, type, readers }) => {
      const fields = {
        status,
        post_password: password,
        post_type: type,
        post_id: '1',
        post_date: '2014-03-01 12:00:00',
      };
      const xml = Object.entries(fields).map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`);
      const meta = `<wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value>${readers}</wp:meta_value></wp:postmeta>`;
      const item = htmlTree(`${xml.join('')}${meta}<content:encoded>x</content:encoded>`);
      const blog = { base: undefined, host: undefined, lang: undefined, attached: new Map(), stored: () => undefined };
      const isOpen = status === 'publish' && password === '' && /^(post|page)$/.test(type);
      return { item: wordpressItem(item, blog), mayBePublic: isOpen && (readers === '' || readers === 'everybody') };
    }),
  medium: fc
    .record({
      time: fc.constantFrom('2018-08-11T11:23:34.123Z', '', 'x', undefined),
      canonical: fc.constantFrom('https://medium.com/@a/x-0123456789ab', '', undefined),
      isTitled: fc.boolean(),
      name: fc.constantFrom('posts/2018-08-11_x-0123456789ab.html', 'posts/x.html'),
    })
    .map(({ time, canonical, isTitled, name }) => {
      const heading = isTitled ? '<h3 class="graf graf--title">Ein Satz</h3>' : '';
      const html = `<article class="h-entry"><h1 class="p-name">Ein Satz</h1><section class="e-content">${heading}<p class="graf">Ein Satz und mehr</p></section>
${time === undefined ? '' : `<time class="dt-published" datetime="${time}">`}${canonical === undefined ? '' : `<a class="p-canonical" href="${canonical}">`}`;
      return { item: mediumItem(html, name), mayBePublic: time?.startsWith('2018') === true && isTitled };
    }),
  substack: fc
    .record({
      is_published: usually('true', 'TRUE', 'false', '', 'yes'),
      audience: usually('everyone', 'only_free', 'only_paid', 'founding', '', 'Everyone', 'x'),
      type: usually('newsletter', 'podcast', 'thread', 'page', 'adhoc_email', 'restack', '', 'x'),
      post_date: usually('2022-08-12T12:11:23.230Z', '', 'x'),
    })
    .map((row) => {
      const item = substackItem({ ...row, post_id: '1.a', title: 'x' }, '<p>x</p>', undefined);
      const isOut = /^true$/i.test(row.is_published) && /^(newsletter|podcast|thread|page)$/.test(row.type);
      return { item, mayBePublic: isOut && row.audience === 'everyone' };
    }),
  blogger: fc.oneof(
    fc
      .record({
        type: fc.constantFrom('POST', 'PAGE', 'COMMENT', '', 'x'),
        status: fc.constantFrom('LIVE', 'DRAFT', 'SCHEDULED', 'SOFT_TRASHED', '', 'Live', 'x'),
        trashed: fc.constantFrom('', '2015-01-01T00:00:00Z'),
        isOpen: fc.constantFrom(true, false, undefined),
      })
      .map(({ type, status, trashed, isOpen }) => {
        const fields = [part('blogger:type', type), part('blogger:status', status), part('blogger:trashed', trashed)];
        const item = bloggerItem(entryOf(fields), { base: undefined, stored: () => undefined, isOpen });
        const isLive = /^(POST|PAGE)$/.test(type) && status === 'LIVE' && trashed === '';
        return { item, mayBePublic: isLive && isOpen !== false };
      }),
    fc
      .record({
        kind: fc.constantFrom('post', 'page', 'comment', 'settings', ''),
        draft: fc.constantFrom('yes', 'no', '', undefined),
        isLinked: fc.boolean(),
        isOpen: fc.constantFrom(true, false, undefined),
      })
      .map(({ kind, draft, isLinked, isOpen }) => {
        const term = `http://schemas.google.com/blogger/2008/kind#${kind}`;
        const said = part('category', '', { scheme: 'http://schemas.google.com/g/2005#kind', term });
        const app = { ...part('app:control'), children: [part('app:draft', draft)] };
        const link = part('link', '', { rel: 'alternate', href: 'https://a.example/2014/07/x.html' });
        const fields = [said, ...(draft === undefined ? [] : [app]), ...(isLinked ? [link] : [])];
        const item = bloggerItem(entryOf(fields), { base: undefined, stored: () => undefined, isOpen });
        const isLive = /^(post|page)$/.test(kind) && (draft === undefined || draft === 'no') && isLinked;
        return { item, mayBePublic: isLive && isOpen !== false };
      }),
    fc.constantFrom('LIVE', 'DRAFT', undefined, '').map((status) => {
      const post = { kind: 'blogger#post', id: '1', published: '2014-07-01T12:00:00Z', content: 'x', status };
      const item = answerItem(post, { base: undefined, stored: () => undefined, isOpen: undefined });
      return { item, mayBePublic: false };
    }),
  ),
};

/** An entry of an export of Blogger. */
function entryOf(fields: readonly HtmlElement[]): HtmlElement {
  const id = part('id', 'tag:blogger.com,1999:blog-1.post-1');
  const children = [id, part('published', '2014-07-01T12:00:00Z'), part('content', 'x', { type: 'html' }), ...fields];
  return { name: 'entry', attributes: {}, children };
}

function part(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HtmlElement {
  return { name, attributes, children: [text] };
}

/** What lets a text through, half of the time: of many fields drawn evenly, hardly ever all would. */
function usually(open: string, ...others: readonly string[]) {
  return fc.oneof(fc.constant(open), fc.constantFrom(...others));
}

function receivers() {
  const someone = fc.constantFrom(
    'https://a.example/users/anna/followers',
    'https://b.example/bob',
    '',
    'public',
    PUBLIC,
    'as:Public',
  );
  return fc.oneof(fc.constantFrom(undefined, null), fc.array(someone), someone);
}

test('there is a law for every network', () => {
  expect([...Object.keys(LAWS), 'website'].sort()).toEqual(NETWORKS.map(({ name }) => name).sort());
});

/** Pages, which of them is hidden or lies in a closed folder, and where each leads. */
const SITE_NAMES = ['index.html', 'a.html', 'b.html', 'intern/c.html', 'intern/d.html', 'e.html'] as const;
const site = fc.record({
  hasStart: fc.boolean(),
  isClosed: fc.boolean(),
  hidden: fc.subarray([...SITE_NAMES]),
  links: fc.array(fc.tuple(fc.constantFrom(...SITE_NAMES), fc.constantFrom(...SITE_NAMES)), { maxLength: 12 }),
});

test('website: what no open page leads to, is hidden or closed waits for the owner’s word', async () => {
  let met = 0;
  await fc.assert(
    fc.asyncProperty(site, async ({ hasStart, isClosed, hidden, links }) => {
      const names = SITE_NAMES.filter((name) => hasStart || name !== 'index.html');
      const there = links.filter(([from, to]) => names.includes(from) && names.includes(to) && from !== to);
      const files = new Map(
        names.map((name) => [
          name as string,
          `<meta name="robots" content="${hidden.includes(name) ? 'noindex' : 'all'}"><p>Text</p>${there.flatMap(([from, to]) => (from === name ? `<a href="/${to}">x</a>` : [])).join('')}`,
        ]),
      );
      if (isClosed) files.set('intern/.htaccess', 'Require valid-user');
      const shut = (name: string) => isClosed && name.startsWith('intern/');
      // every name that a walk of open pages reaches, as often as there are names
      let reached = hasStart
        ? ['index.html']
        : names.filter((name) => there.some(([from, to]) => to === name && !shut(from)));
      if (hasStart)
        for (const _ of names)
          reached = [...reached, ...there.flatMap(([from, to]) => (reached.includes(from) && !shut(from) ? [to] : []))];
      for await (const item of website.items(archiveOf(files), [])) {
        if (item.kind !== 'post' || item.post.audience !== 'public') continue;
        met += 1;
        const name = item.post.id.slice(1);
        if (hidden.some((each) => each === name) || shut(name) || !reached.some((each) => each === name)) return false;
      }
      return true;
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(0);
});

test.each([
  ['says nothing of whether the account was closed', undefined, 0],
  ['says that it never was', 'window.YTD.protected_history.part0 = [ ]', 2],
  ['says that it was', 'window.YTD.protected_history.part0 = [{"protectedHistory":{"action":"Unprotect"}}]', 0],
])('twitter: an archive that %s', async (_, said, publishable) => {
  const { bring, zip } = await moving('twitter');
  const tweets = ['1', '2'].map((id) => ({
    tweet: { id_str: id, created_at: 'Sat Aug 12 16:10:37 +0000 2023', full_text: `Text ${id}` },
  }));
  const files = {
    'data/account.js': 'window.YTD.account.part0 = [{"account":{"accountId":"42","username":"anna"}}]',
    'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
    ...(said === undefined ? {} : { 'data/protected-history.js': said }),
  };
  expect(await bring(zip(files))).toMatchObject({ found: 2, drafts: 2, publishable });
});

/** An archive in memory. */
function archiveOf(files: ReadonlyMap<string, string>): Archive {
  return {
    file: 'old',
    isPacked: false,
    packed: [...files.keys()].map((name) => ({ name, isFile: true, isLink: false, changedAt: undefined })),
    read: async function* (name) {
      yield Buffer.from(files.get(name) ?? '');
    },
    walk: async () => {},
    close: () => {},
  };
}

test.each(Object.keys(LAWS))('%s: what is not proven to be public waits for the owner’s word', (network) => {
  const law = LAWS[network];
  if (!law) throw new Error('no law');
  let met = 0;
  fc.assert(
    fc.property(law, ({ item, mayBePublic }) => {
      if (item.kind === 'post') met += 1;
      return !isPublic(item) || mayBePublic;
    }),
    { numRuns: 500 },
  );
  expect(met).toBeGreaterThan(0);
});

/** What every network's export holds besides, and what is the least that makes it one. */
const ARCHIVES: Readonly<Record<string, { own: Record<string, string | Uint8Array>; others: readonly string[] }>> = {
  mastodon: {
    own: { 'outbox.json': '{"orderedItems":[]}' },
    others: ['likes.json', 'bookmarks.json', 'actor.json', 'avatar.png', 'media_attachments/files/1/unnamed.png'],
  },
  twitter: {
    own: {
      'data/tweets.js': 'window.YTD.tweets.part0 = []',
      'data/account.js': 'window.YTD.account.part0 = []',
      'data/article.js': 'window.YTD.article.part0 = []',
    },
    others: [
      'data/direct-messages.js',
      'data/direct-messages-group.js',
      'data/twitter-circle-tweet.js',
      'data/deleted-tweets.js',
      'data/deleted-note-tweet.js',
      'data/community-tweet.js',
      'data/ip-audit.js',
      'data/contact.js',
      'data/grok-chat-item.js',
      'data/article-metadata.js',
      'data/tweets_media/1-unnamed.jpg',
      'data/direct_messages_media/1.jpg',
    ],
  },
  facebook: {
    own: { 'your_facebook_activity/posts/your_posts_1.json': '[]' },
    others: [
      'your_facebook_activity/posts/archive.json',
      'your_facebook_activity/posts/trash.json',
      'your_facebook_activity/messages/inbox/berta_1/message_1.json',
      'your_facebook_activity/groups/your_posts_in_groups.json',
      'your_facebook_activity/comments_and_reactions/comments.json',
      'security_and_login_information/ip_address_activity.json',
    ],
  },
  instagram: {
    own: { 'your_instagram_activity/media/posts_1.json': '[]' },
    others: [
      'your_instagram_activity/media/stories.json',
      'your_instagram_activity/media/archived_posts.json',
      'your_instagram_activity/messages/inbox/x/message_1.json',
      'personal_information/personal_information/personal_information.json',
      'media/posts/202401/unnamed.jpg',
    ],
  },
  threads: {
    own: { 'your_instagram_activity/threads/threads_and_replies.json': '{"text_post_app_text_posts":[]}' },
    others: ['your_instagram_activity/threads/following.json', 'your_instagram_activity/threads/messages.json'],
  },
  linkedin: {
    own: { 'Shares.csv': 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n' },
    others: [
      'messages.csv',
      'Connections.csv',
      'Email Addresses.csv',
      'Comments.csv',
      'Ad_Targeting.csv',
      'Logins.csv',
    ],
  },
  tumblr: {
    own: { 'posts.json': '{"tumblelog":{},"posts":[]}' },
    others: ['messages/conversations.html', 'json/1.json'],
  },
  googleplus: {
    own: { 'Takeout/Google+ Stream/Posts/a.json': '{}' },
    others: [
      'Takeout/Google+ Circles/Friends.vcf',
      'Takeout/Google+ Stream/Activity Log/Comments.json',
      'Takeout/Mail/all.mbox',
    ],
  },
  ghost: {
    own: { 'a.ghost.json': '{"db":[{"meta":{"exported_on":1},"data":{"posts":[]}}]}' },
    others: ['members.csv', 'data/redirects.json', 'content/images/2020/01/unnamed.png'],
  },
  medium: {
    own: {
      'posts/2018-08-11_a-0123456789ab.html': '<article class="h-entry"><h1 class="p-name"><p data-field="body">',
    },
    others: [
      'posts/draft_b-0123456789ac.html',
      'profile/profile.html',
      'sessions/sessions-0001.html',
      'ips/ips-0001.html',
      'bookmarks/bookmarks-0001.html',
      'claps/claps-0001.html',
      'highlights/highlights-0001.html',
    ],
  },
  substack: {
    own: { 'posts.csv': 'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n' },
    others: [
      'posts/1.paid.html',
      'posts/1.opens.csv',
      'posts/1.delivers.csv',
      'email_list.anna.csv',
      'subscribers.csv',
    ],
  },
  blogger: {
    own: {
      'Takeout/Blogger/Blogs/Steg/feed.atom':
        '<feed xmlns:blogger="http://schemas.google.com/blogger/2018"><title>x</title></feed>',
    },
    others: [
      'Takeout/Blogger/Comments/Steg/feed.atom',
      'Takeout/Blogger/Profile/profile.atom',
      'Takeout/Blogger/Blogs/Steg/theme-layouts.xml',
      'Takeout/Blogger/Albums/Steg/unnamed.jpg',
      'Takeout/Mail/all.mbox',
    ],
  },
  website: {
    own: { 'index.html': '<p>x</p>', '.htaccess': '' },
    others: ['.htpasswd', 'config.php', 'backup/database.sql', 'data/visitors.csv', 'bilder/unnamed.png'],
  },
  wordpress: {
    own: {
      'a.xml':
        '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>',
    },
    others: ['users.json', 'backup/database.sql', 'uploads/2014/03/unnamed.png', 'private/notes.xml'],
  },
};

test('there is a list of what is opened for every network whose archive holds more than its one file', () => {
  const whole = ['bluesky', 'feed']; // a single file, in which everything is public or asked for
  expect([...Object.keys(ARCHIVES), ...whole].sort()).toEqual(NETWORKS.map(({ name }) => name).sort());
});

test.each(Object.keys(ARCHIVES))('%s: nothing private is opened', async (network) => {
  const { bring, scan, zip } = await moving(network);
  const { own, others } = ARCHIVES[network] ?? { own: {}, others: [] };
  const file = zip({
    ...own,
    ...Object.fromEntries(others.map((name) => [name, name.endsWith('g') ? MADE_PNG : '{"x":"secret"}'])),
  });
  for (const report of [await scan(file), await bring(file)]) {
    expect([...new Set(report.opened)].sort()).toEqual(Object.keys(own).sort());
    expect(report.files).toBe(Object.keys(own).length + others.length);
  }
});

test('a post that names a private file as its picture does not get it', async () => {
  const { bring, zip, all } = await moving('instagram');
  const uri = 'your_instagram_activity/messages/inbox/x/photos/1.png';
  const posts = JSON.stringify([{ media: [{ uri, creation_timestamp: 1711846800, title: 'Ein Bild' }] }]);
  const report = await bring(zip({ 'your_instagram_activity/media/posts_1.json': posts, [uri]: MADE_PNG }));
  expect(report).toMatchObject({ drafts: 1, pictures: 0, missing: [uri] });
  expect(report.opened).not.toContain(uri);
  expect(all()).not.toContain('media/');
});
