import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeDrafts, partDraft } from '../../src/islands/arrange-drafts.ts';
import { importArchives } from '../../src/islands/import-archives.ts';
import { draftsOn, draftTextOf, keyOf, partsOfDraft, sourcesOf } from '../../src/islands/waiting.ts';
import { MADE_PNG, moving } from '../moving.ts';

type Tweet = Readonly<Record<string, unknown>>;

const tweet = (id: string, full_text: string, more: Tweet = {}) => ({
  tweet: { id_str: id, created_at: `Sat Aug 12 16:10:${id.padStart(2, '0')} +0000 2023`, full_text, ...more },
});
const script = (name: string, list: unknown) => `window.YTD.${name}.part0 = ${JSON.stringify(list, null, 2)}`;
const account = script('account', [{ account: { accountId: '42', username: 'anna' } }]);

test('X of 2012: a file a month, and days without hours', async () => {
  const { bring, zip, all } = await moving('twitter');
  const user = { id_str: '42', protected: false };
  const old = [
    {
      id_str: '2',
      created_at: '2012-12-02 10:00:00 +0000',
      text: 'Zwei &amp; mehr http://t.co/a',
      user,
      in_reply_to_status_id_str: '1',
      in_reply_to_user_id_str: '42',
      entities: { urls: [{ url: 'http://t.co/a', expanded_url: 'http://example.org/lang' }] },
    },
    { id_str: '1', created_at: '2006-12-02 00:00:00 +0000', text: 'Eins', user },
    { id_str: '3', created_at: '2012-12-03 10:00:00 +0000', text: 'fremd', user, retweeted_status: {} },
    { id_str: '4', created_at: '2012-12-03 10:00:00 +0000', text: 'zu', user: { ...user, protected: true } },
  ];
  const report = await bring(
    zip({
      'data/js/tweets/2012_12.js': `\ufeffGrailbird.data.tweets_2012_12 = \n ${JSON.stringify(old)}`,
      'index.html': '',
      'tweets.csv': '',
    }),
  );
  expect(report).toMatchObject({
    found: 4,
    drafts: 2,
    publishable: 0,
    joined: 1,
    skipped: { boost: 1 },
    notes: { day: 1 },
  });
  expect(all()).toContain('Eins\n\nZwei \\& mehr <http://example.org/lang>');
});

test('X of 2020: one file with another name, its pictures beside it', async () => {
  const { bring, zip, all } = await moving('twitter');
  const media = [
    { url: 'https://t.co/p', media_url_https: 'https://pbs.twimg.com/media/F.png', ext_alt_text: 'Der [Steg]' },
  ];
  const one = tweet('1', 'Bild https://t.co/p', { extended_entities: { media } });
  const report = await bring(
    zip({ 'data/tweet.js': script('tweet', [one]), 'data/account.js': account, 'data/tweet_media/1-F.png': MADE_PNG }),
  );
  expect(report).toMatchObject({ drafts: 1, pictures: 1, withoutAlt: 0, missing: [] });
  expect(all()).toMatch(/\nBild\n\n!\[Der \\\[Steg\\\]\]\(media\/[0-9a-f]{24}\.png\)\n/);
});

test('X today: long texts come whole, edited ones once, also where the parts of a thread are in two files', async () => {
  const { bring, zip, all } = await moving('twitter');
  const edit_info = { initial: { editTweetIds: ['3', '4'] } };
  const long = {
    createdAt: '2023-08-12T16:10:05.000Z',
    core: { text: 'Ein langer Beitrag beginnt so und geht noch weiter, viel weiter.' },
  };
  const report = await bring(
    zip({
      'data/account.js': account,
      'data/tweets.js': script('tweets', [
        tweet('2', 'Zweiter', { in_reply_to_status_id_str: '1', in_reply_to_user_id_str: '42' }),
        tweet('3', 'Tipfehler', { edit_info }),
        tweet('4', 'Tippfehler', { edit_info: { edit: { editControlInitial: edit_info.initial } } }),
      ]),
      'data/tweets-part1.js': script('tweets', [
        tweet('1', 'Erster'),
        tweet('5', 'Ein langer Beitrag beginnt so… https://t.co/L'),
      ]),
      'data/note-tweet.js': script('note_tweet', [{ noteTweet: long }]),
    }),
  );
  expect(report).toMatchObject({ found: 5, drafts: 3, joined: 1, skipped: { older: 1 } });
  expect(all()).toContain('Erster\n\nZweiter');
  expect(all()).toContain('noch weiter, viel weiter.');
  expect(all()).not.toContain('Tipfehler');
});

const articles = [
  {
    article: {
      id: '1790000000000000001',
      title: 'Über das *Warten*',
      metadata: { first_published_at_secs: 1_716_000_000 },
      cover_media: { media_info: { original_img_url: 'https://pbs.twimg.com/media/Steg.png' } },
      content_state: {
        blocks: [
          {
            type: 'unstyled',
            text: '👍🏽 Wer wartet, hat Zeit.',
            inlineStyleRanges: [{ offset: 9, length: 6, style: 'Bold' }],
          },
          { type: 'header-two', text: 'Am <Steg>' },
          { type: 'unordered-list-item', text: 'Boot' },
          {
            type: 'unordered-list-item',
            text: 'Seil & Anker',
            entityRanges: [{ key: 0, offset: 0, length: 4 }],
            inlineStyleRanges: [{ offset: 2, length: 6, style: 'Italic' }],
          },
          { type: 'atomic', text: ' ', entityRanges: [{ key: 1, offset: 0, length: 1 }] },
          { type: 'atomic', text: ' ', entityRanges: [{ key: 2, offset: 0, length: 1 }] },
          { type: 'code-block', text: 'a < b' },
        ],
        entityMap: [
          { key: '0', value: { type: 'LINK', data: { url: 'https://example.org/seil?utm_source=x' } } },
          { key: '1', value: { type: 'MEDIA', data: { caption: 'Der See', mediaItems: [{ mediaId: '7' }] } } },
          { key: '2', value: { type: 'TWEET', data: { tweetId: '9' } } },
        ],
      },
      media_entities: [{ media_id: '7', media_info: { original_img_url: 'https://pbs.twimg.com/media/See.png' } }],
    },
  },
  { twitterArticle: { articleId: '2', plainText: 'Nur Text.\n\nUnd mehr', createdAt: '2024-05-19T08:00:00.000Z' } },
  { article: { id: '3', title: 'Halb fertig', text: 'x', created_at: '1716000000000', lifecycle_state: 'Draft' } },
  { article: { id: '4', title: 'Ohne Tag', text: 'x' } },
];

test('X today: long articles come as drafts, in whichever spelling, never as public for certain', async () => {
  const { bring, zip, all, draftWith } = await moving('twitter');
  const report = await bring(
    zip({
      'data/account.js': account,
      'data/protected-history.js': script('protected_history', []),
      'data/tweets.js': script('tweets', [tweet('1', 'Ein Beitrag')]),
      'data/article.js': script('article', articles),
      'data/article_media/1790000000000000001-See.png': MADE_PNG,
    }),
  );
  expect(report).toMatchObject({ found: 5, drafts: 3, publishable: 1, skipped: { draft: 1, unknown: 1 }, pictures: 1 });
  expect(report.missing).toEqual(['data/article_media/1790000000000000001-Steg.png']);
  expect(report.notes).toMatchObject({ embed: 1 });
  const long = draftWith('hat Zeit');
  expect(long).toContain('title: Über das *Warten*');
  expect(long).toContain('source:\n  - https://twitter.com/anna/article/1790000000000000001');
  expect(long).toContain('👍🏽 Wer **wartet**, hat Zeit.\n\n## Am \\<Steg\\>\n\n');
  expect(long).toContain('- Boot\n- [Se*il*](<https://example.org/seil>) *\\& A*nker');
  expect(long).toMatch(/!\[Der See\]\(media\/[0-9a-f]{24}\.png\)\n\n<https:\/\/twitter\.com\/i\/web\/status\/9>/);
  expect(long).toMatch(/```\na < b\n```/);
  expect(draftWith('Nur Text')).toContain('Nur Text.\n\nUnd mehr');
  expect(all()).not.toContain('Halb fertig');
});

test('X of a large account: several zips are read as one, in any order', async () => {
  const first = {
    'data/account.js': account,
    'data/protected-history.js': script('protected_history', []),
    'data/tweets.js': script('tweets', [
      tweet('1', 'Der Anfang einer langen Sache …', {}),
      tweet('4', 'Mit Bild https://t.co/p', {
        extended_entities: { media: [{ url: 'https://t.co/p', media_url_https: 'https://pbs.twimg.com/media/F.png' }] },
      }),
    ]),
  };
  const second = {
    'data/tweets-part1.js': script('tweets', [
      tweet('2', 'geht weiter', { in_reply_to_status_id_str: '1', in_reply_to_user_id_str: '42' }),
      tweet('3', '@berta ja', { in_reply_to_status_id_str: '77', in_reply_to_user_id_str: '43' }),
    ]),
    'data/note-tweet.js': script('note_tweet', [
      {
        noteTweet: {
          createdAt: '2023-08-12T16:10:01.000Z',
          core: { text: 'Der Anfang einer langen Sache, die hier ganz steht', urls: [] },
        },
      },
    ]),
  };
  const third = { 'data/tweets_media/4-F.png': MADE_PNG };
  for (const order of [
    [first, second, third],
    [third, second, first],
  ]) {
    const { zip, into, all, importing } = await movingTogether('twitter');
    const reports = await importArchives(
      order.map((files) => zip(files)),
      importing,
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      found: 4,
      drafts: 2,
      joined: 1,
      publishable: 2,
      pictures: 1,
      missing: [],
      skipped: { reply: 1 },
    });
    expect(all()).toContain('die hier ganz steht\n\ngeht weiter');
    expect(existsSync(into)).toBe(true);
  }
});

test('X: a part is given to nobody where two accounts are there', async () => {
  const { zip, importing } = await movingTogether('twitter');
  const other = script('account', [{ account: { accountId: '43', username: 'berta' } }]);
  const closed = { 'data/protected-history.js': script('protected_history', []) };
  const whole = (files: string, id: string) => ({
    ...closed,
    'data/account.js': files,
    'data/tweets.js': script('tweets', [tweet(id, `Beitrag ${id}`)]),
  });
  const part = {
    'data/tweets-part1.js': script('tweets', [
      tweet('8', 'geht weiter', { in_reply_to_status_id_str: '1', in_reply_to_user_id_str: '42' }),
      tweet('9', 'von wem?'),
    ]),
  };
  const files = [zip(whole(account, '1')), zip(whole(other, '2')), zip(part)];
  const [report] = await importArchives(files, importing);
  expect(report).toMatchObject({ found: 4, drafts: 3, publishable: 2, skipped: { reply: 1 } });
});

async function movingTogether(network: string) {
  const moved = await moving(network);
  const importing = {
    folder: moved.folder,
    zone: 'Europe/Berlin',
    languages: ['de', 'en'],
    tell: () => {},
    isScan: false,
    now: new Date('2026-11-28'),
  } as const;
  return { ...moved, importing };
}

test('Instagram of 2019: one file, photos and videos', async () => {
  const { bring, zip, all } = await moving('instagram');
  const photos = [
    { caption: 'GrÃ¼Ã\u009fe', taken_at: '2019-05-01T10:00:00+00:00', path: 'photos/201905/a.png', location: 'x' },
  ];
  const report = await bring(
    zip({ 'media.json': JSON.stringify({ photos, stories: [{}] }), 'photos/201905/a.png': MADE_PNG }),
  );
  expect(report).toMatchObject({ found: 1, drafts: 1, publishable: 0, pictures: 1 });
  expect(all()).toContain('Grüße');
});

const POSTS = 'your_instagram_activity/media/posts_1.json';
const onePost = JSON.stringify([
  { media: [{ uri: 'media/posts/202401/a.png', creation_timestamp: 1711846800, title: 'Am Steg' }] },
]);

test('pictures that lie in another part are found there, in any order, and alone are no archive', async () => {
  const { folder, into, zip, bring } = await moving('instagram');
  const parts = [zip({ 'media/posts/202401/a.png': MADE_PNG }), zip({ [POSTS]: onePost })];
  const importing = { folder, zone: 'Europe/Berlin', languages: ['de'], tell: () => {}, isScan: false } as const;
  await expect(bring(parts[0] ?? '')).rejects.toMatchObject({ reason: 'importPart' });
  const reports = await importArchives(parts, { ...importing, now: new Date('2026-11-28') });
  expect(reports).toMatchObject([{ network: 'instagram', drafts: 1, pictures: 1, missing: [] }]);
  expect(readdirSync(join(into, 'media'))).toHaveLength(1);
});

test('where one of several archives is refused, nothing is brought of any', async () => {
  const { folder, zip } = await moving('instagram');
  const files = [zip({ [POSTS]: onePost }), zip({ 'outbox.json': '{"orderedItems":[{}' })];
  const importing = { folder, zone: 'Europe/Berlin', languages: ['de'], tell: () => {}, isScan: false } as const;
  await expect(importArchives(files, { ...importing, now: new Date('2026-11-28') })).rejects.toMatchObject({
    reason: 'importBroken',
  });
  expect(existsSync(join(folder, 'content', 'import'))).toBe(false);
});

test('a list that breaks off after its first posts leaves neither text nor picture', async () => {
  const { folder, bring, zip } = await moving('instagram');
  const broken = zip({ [POSTS]: `${onePost.slice(0, -1)},{"media":`, 'media/posts/202401/a.png': MADE_PNG });
  await expect(bring(broken)).rejects.toMatchObject({ reason: 'importBroken' });
  expect(existsSync(join(folder, 'content', 'import'))).toBe(false);
});

test('what is older than asked for is counted; a thread that grew and a text that changed are named', async () => {
  const { bring, zip, into, drafts, textOf } = await moving('twitter');
  const first = {
    'data/account.js': account,
    'data/tweets.js': script('tweets', [tweet('1', 'Eins'), tweet('2', 'Zwei')]),
  };
  expect(await bring(zip(first), { since: '2024-01-01' })).toMatchObject({
    found: 2,
    drafts: 0,
    skipped: { earlier: 2 },
  });
  await bring(zip(first));
  const reply = tweet('3', 'Drei', { in_reply_to_status_id_str: '1', in_reply_to_user_id_str: '42' });
  const later = {
    ...first,
    'data/tweets.js': script('tweets', [tweet('1', 'Eins'), tweet('2', 'Zwei, anders'), reply]),
  };
  const before = drafts().map(textOf);
  const report = await bring(zip(later));
  expect(report).toMatchObject({ found: 3, drafts: 0, known: 2, joined: 1 });
  expect([report.grown.length, report.changed.length]).toEqual([1, 1]);
  expect(drafts().map(textOf)).toEqual(before);
  expect(readFileSync(join(into, 'imported.jsonl'), 'utf8').match(/"id"/g)).toHaveLength(2);
});

test('an import that was broken off in the middle goes on where it ended', async () => {
  const { bring, zip, into, drafts, textOf } = await moving('twitter');
  const many = Array.from({ length: 600 }, (_, at) => ({
    tweet: { id_str: String(at), created_at: 'Sat Aug 12 16:10:00 +0000 2023', full_text: `Nummer ${at}` },
  }));
  const file = zip({ 'data/account.js': account, 'data/tweets.js': script('tweets', many) });
  const stop = new AbortController();
  const looks: true[] = [];
  const signal = Object.create(stop.signal, {
    aborted: { get: () => looks.push(true) > 300 },
    throwIfAborted: { value: () => {} },
  }) as AbortSignal;
  const broken = await bring(file, { signal });
  expect(broken).toMatchObject({ found: 600, isStopped: true, left: 600 - broken.drafts });
  expect(drafts()).toHaveLength(broken.drafts);
  const ledger = join(into, 'imported.jsonl');
  writeFileSync(ledger, `${readFileSync(ledger, 'utf8')}{"id":"cut o`);
  const [first = ''] = drafts();
  writeFileSync(join(into, first), 'Meine Fassung');
  const rest = await bring(file);
  expect(rest).toMatchObject({ drafts: 600 - broken.drafts, known: broken.drafts, isStopped: false });
  expect(drafts()).toHaveLength(600);
  expect(textOf(first)).toBe('Meine Fassung');
  expect(await bring(file)).toMatchObject({ drafts: 0, known: 600 });
});

test('those a Mastodon account follows come into islands.opml, which is the owner’s', async () => {
  const { folder, bring, scan } = await moving('mastodon');
  const table = join(folder, 'following_accounts.csv');
  writeFileSync(
    table,
    'Account address,Show boosts,Notify on new posts,Languages\nbob@b.example,true,false,\ncarla@c.example,false,true,"de, en"\nx"<y,,\n',
  );
  expect(await scan(table)).toMatchObject({ found: 0, followed: 2 });
  const opml = join(folder, 'content', 'islands.opml');
  expect(existsSync(opml)).toBe(false);
  expect(await bring(table)).toMatchObject({ found: 0, followed: 2 });
  const text = readFileSync(opml, 'utf8');
  expect(text).toContain(
    '<outline type="rss" text="@bob@b.example" xmlUrl="https://b.example/@bob.rss" htmlUrl="https://b.example/@bob"/>\n',
  );
  const own = text.replace('text="@bob@b.example"', 'text="Bob"');
  writeFileSync(opml, own);
  expect(await bring(table)).toMatchObject({ followed: 0 });
  writeFileSync(join(folder, 'following.csv'), 'dora@d.example\nbob@b.example\n');
  expect(await bring(join(folder, 'following.csv'))).toMatchObject({ followed: 1 });
  expect(readFileSync(opml, 'utf8').replace(/.*dora.*\n/, '')).toBe(own);
  writeFileSync(join(folder, 'blocked_accounts.csv'), 'eve@e.example\n');
  await expect(bring(join(folder, 'blocked_accounts.csv'))).rejects.toMatchObject({ reason: 'importUnknown' });
});

test('Facebook: albums and single photos come once, as drafts, where no post shows them', async () => {
  const { bring, zip, all, draftWith } = await moving('facebook');
  const at = (name: string) => `your_facebook_activity/posts/media/Ufer_1/${name}`;
  const photo = (name: string, more: object = {}) => ({ uri: at(name), creation_timestamp: 1711846800, ...more });
  const post = {
    timestamp: 1711846800,
    data: [{ post: 'Im Beitrag' }],
    attachments: [{ data: [{ media: photo('1.png') }] }],
  };
  const ufer = {
    name: 'Am Ufer \u00c3\u00bc',
    description: 'Im *M\u00c3\u00a4rz*',
    photos: [
      photo('1.png'),
      photo('2.png', { description: 'Der Steg' }),
      photo('3.png', { creation_timestamp: 1711933200 }),
    ],
  };
  const posts = 'your_facebook_activity/posts/';
  const png = (number: number) => Buffer.concat([MADE_PNG, Buffer.from(String(number))]);
  const files = {
    [`${posts}your_posts_1.json`]: JSON.stringify([post]),
    [`${posts}album/0.json`]: JSON.stringify(ufer),
    [`${posts}album/1.json`]: JSON.stringify({ name: 'Nur Gezeigtes', photos: [photo('1.png')] }),
    [`${posts}album/2.json`]: JSON.stringify({ name: 'Leer', photos: [] }),
    [`${posts}album/3.json`]: JSON.stringify(['x']),
    [`${posts}your_uncategorized_photos.json`]: JSON.stringify({
      other_photos_v2: [photo('4.png'), photo('2.png'), {}],
    }),
    [`${posts}your_videos.json`]: JSON.stringify({ videos_v2: [] }),
    ...Object.fromEntries([1, 2, 3, 4].map((number) => [at(`${number}.png`), png(number)])),
  };
  expect(await bring(zip(files))).toMatchObject({
    ...{ found: 8, drafts: 3, publishable: 0, pictures: 4, missing: [] },
    skipped: { part: 2, empty: 1, unknown: 2 },
  });
  const draft = draftWith('Am Ufer');
  expect(draft).toMatch(
    /title: Am Ufer ü\ndate: 2024-04-01\n[\s\S]*Im \\\*März\\\*\n\n!\[Der Steg\]\(media\/[0-9a-f]{24}\.png\)\n\n!\[\]\(media/,
  );
  const more = { ...ufer, photos: [...ufer.photos, photo('4.png')] };
  const grown = { ...files, [`${posts}album/0.json`]: JSON.stringify(more) };
  expect(await bring(zip(grown))).toMatchObject({ drafts: 0, known: 2, changed: [expect.any(String)] });
  expect(all()).not.toContain('Nur Gezeigtes');
  await expect(bring(zip({ ...files, [`${posts}album/0.json`]: '{"name":' }))).rejects.toMatchObject({
    reason: 'importBroken',
  });
});

test('drafts of two networks become one text with the pictures and sources of both, and part again', async () => {
  const { folder, zip, into, importing } = await movingTogether('mastodon');
  const to = ['as:Public'];
  const picture = { type: 'Document', url: '/media_attachments/files/1/a.png', name: 'Der Steg' };
  const object = { id: 'https://a.example/u/1', type: 'Note', content: '<p>Später gesagt</p>', attachment: [picture] };
  const act = {
    type: 'Create',
    actor: 'https://a.example/u',
    to,
    object: { ...object, published: '2024-01-01T00:00:00Z', to },
  };
  const early = tweet('1', 'Früher gesagt');
  await importArchives(
    [
      zip({ 'outbox.json': JSON.stringify({ orderedItems: [act] }), 'media_attachments/files/1/a.png': MADE_PNG }),
      zip({ 'data/account.js': account, 'data/tweets.js': script('tweets', [early]) }),
    ],
    importing,
  );
  const before = await draftsOn(folder);
  expect(before.map(({ network }) => network)).toEqual(['mastodon', 'twitter']);
  const merged = mergeDrafts(folder, before);
  if (!merged) throw new Error('not merged');
  expect(merged).toMatchObject({ network: 'twitter', audience: 'ask' });
  const text = draftTextOf(folder, merged);
  const [, name = ''] = /Früher gesagt[\s\S]*Später gesagt[\s\S]*\(media\/(\w+\.png)\)/.exec(text) ?? [];
  expect(existsSync(join(into, '..', 'twitter', 'media', name))).toBe(true);
  expect(text).toContain('source: [https://twitter.com/anna/status/1, https://a.example/u/1]');
  expect(await draftsOn(folder)).toHaveLength(1);
  const parts = await partsOfDraft(folder, merged);
  expect(parts.flatMap((each) => sourcesOf(folder, each)).map(({ source }) => source)).toEqual([
    expect.stringContaining('Früher'),
    expect.stringContaining('Später'),
  ]);
  expect(await partDraft(folder, merged)).toBe(2);
  expect((await draftsOn(folder)).map(keyOf)).toEqual(before.map(keyOf));
});
