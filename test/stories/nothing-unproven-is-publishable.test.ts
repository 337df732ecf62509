import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordItem } from '../../src/islands/archives/bluesky.ts';
import { facebookItem } from '../../src/islands/archives/facebook.ts';
import { googlePlusItem } from '../../src/islands/archives/google-plus.ts';
import { instagramItem } from '../../src/islands/archives/instagram.ts';
import { articleItem, shareItem } from '../../src/islands/archives/linkedin.ts';
import { mastodonItem } from '../../src/islands/archives/mastodon.ts';
import { metaPosts } from '../../src/islands/archives/meta.ts';
import { threadsItem } from '../../src/islands/archives/threads.ts';
import { tumblrItem } from '../../src/islands/archives/tumblr.ts';
import { tweetItem } from '../../src/islands/archives/twitter.ts';
import { wordpressItem } from '../../src/islands/archives/wordpress.ts';
import { htmlTree } from '../../src/islands/core/html-tree.ts';
import type { Item } from '../../src/islands/core/post.ts';
import { MADE_PNG, moving } from '../moving.ts';

// Whatever an archive says or leaves out: what is not proven to have been public is left out, or waits for the owner's
// word on this one text. The right side of every law is written without a look at the code it judges.
const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const odd = fc.constantFrom(undefined, null, '', 'public', 'Public ', 'PUBLIC?', 0, 1, true, false, [], {}, 'x');
const isPublic = (item: Item) => item.kind === 'post' && item.post.audience === 'public';

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
  twitter: fc
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
  facebook: fc.record({ title: odd, privacy: odd }).map(({ title, privacy }) => {
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
  wordpress: fc
    .record({
      status: fc.constantFrom('publish', 'private', 'draft', 'pending', 'future', 'trash', 'inherit', '', 'Publish'),
      password: fc.constantFrom('', 'x', ' ', '0'),
      type: fc.constantFrom('post', 'page', 'product', 'revision', ''),
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
};

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
    own: { 'data/tweets.js': 'window.YTD.tweets.part0 = []', 'data/account.js': 'window.YTD.account.part0 = []' },
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
  wordpress: {
    own: {
      'a.xml':
        '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>',
    },
    others: ['users.json', 'backup/database.sql', 'uploads/2014/03/unnamed.png', 'private/notes.xml'],
  },
};

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
