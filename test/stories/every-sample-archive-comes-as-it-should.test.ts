import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/islands/core/report.ts';
import { ARCHIVES, hasArchives, moving } from '../moving.ts';

// What the notes beside the samples say must come of them; counts not named are zero.
type Sample = readonly [network: string, path: string, report: Partial<Report>];

const SAMPLES: readonly Sample[] = [
  [
    'mastodon',
    'mastodon/handmade/archive-4.x.zip',
    {
      found: 16,
      drafts: 8,
      publishable: 7,
      joined: 2,
      skipped: { followers: 1, direct: 1, noAudience: 1, reply: 1, boost: 2 },
    },
  ],
  [
    'mastodon',
    'mastodon/handmade/archive-before-4.2.tar.gz',
    { found: 16, drafts: 8, publishable: 7, joined: 2, pictures: 1 },
  ],
  ['mastodon', 'mastodon/handmade/following_accounts.csv', { found: 0, followed: 2 }],
  ['mastodon', 'mastodon/handmade/following_accounts-old-no-header.csv', { found: 0, followed: 2 }],
  ['mastodon', '_hostile/symlink.zip', { found: 0 }],
  ['mastodon', '_hostile/case-collision.zip', { found: 0 }],
  [
    'medium',
    'medium/mg-medium-export/export',
    { found: 9, drafts: 7, publishable: 6, skipped: { comment: 1, draft: 1 }, pictures: 0 },
  ],
  ['feed', 'medium/medium_feed.xml', { found: 2, drafts: 2, publishable: 0 }],
  ['substack', 'substack/mg-substack', { found: 5, drafts: 4, publishable: 4, skipped: { draft: 1 } }],
  ['blogger', 'blogger/mg-blogger-api-response.json', { found: 3, drafts: 3, publishable: 0 }],
  [
    'twitter',
    'twitter/handmade/twitter-2024-03-01-abc.zip',
    { found: 12, drafts: 7, publishable: 0, joined: 2, skipped: { reply: 1, boost: 1, older: 1 }, pictures: 3 },
  ],
  ['twitter', 'twitter/handmade/twitter-protected-account.zip', { found: 12, drafts: 7, publishable: 0, joined: 2 }],
  ['twitter', 'twitter/ditto-ingest-v2-2019', { found: 2, drafts: 1, publishable: 0, skipped: { reply: 1 } }],
  [
    'facebook',
    'facebook/handmade/facebook-anna-2025-05-json.zip',
    { found: 9, drafts: 5, publishable: 0, skipped: { comment: 1, checkIn: 2, empty: 1 }, pictures: 1 },
  ],
  ['instagram', 'instagram/handmade/instagram-anna-2025-05-05-AbCd.zip', { found: 2, drafts: 2, publishable: 0 }],
  ['instagram', 'instagram/test_images', { found: 1, drafts: 1, publishable: 0, pictures: 5 }],
  [
    'threads',
    'threads/handmade/instagram-anna-2025-08-24-AbCdEfGh.zip',
    { found: 3, drafts: 2, publishable: 0, skipped: { reply: 1 } },
  ],
  [
    'linkedin',
    'linkedin/handmade/Complete_LinkedInDataExport_11-20-2025.zip.zip',
    { found: 6, drafts: 4, publishable: 2, skipped: { protected: 1, boost: 1 } },
  ],
  ['linkedin', 'linkedin/silkyrich-synthetic', { found: 28, drafts: 0, skipped: { draft: 3, unknown: 25 } }],
  [
    'bluesky',
    'bluesky/handmade/repo-v3.car',
    { found: 9, drafts: 7, publishable: 6, joined: 1, skipped: { reply: 1 } },
  ],
  ['bluesky', 'bluesky/fakermaker.repo.car', { found: 26, drafts: 3, publishable: 3, skipped: { reply: 23 } }],
  ['bluesky', 'bluesky/greenground.repo.car', { found: 0, drafts: 0 }],
  ['tumblr', 'tumblr/api-v1-0.json', { found: 2, drafts: 2, publishable: 2 }],
  [
    'googleplus',
    'googleplus/handmade/takeout-20190301-gplus.zip',
    { found: 2, drafts: 1, publishable: 1, skipped: { followers: 1 } },
  ],
  [
    'wordpress',
    'wordpress/theme-unit-test-data.xml',
    { found: 79, drafts: 73, publishable: 73, skipped: { draft: 2, empty: 3, protected: 1 } },
  ],
  [
    'wordpress',
    'wordpress/mg-wp-xml/sample.xml',
    { found: 5, drafts: 3, publishable: 3, skipped: { draft: 1, unknown: 1 } },
  ],
  ['feed', 'feeds/atom-03.xml', { found: 3, publishable: 0 }],
  ['feed', 'feeds/atom-10.xml', { found: 6, publishable: 0 }],
  ['feed', 'feeds/rdf-10.xml', { found: 2, drafts: 2, publishable: 0, notes: { excerpt: 2, day: 2 } }],
  ['feed', 'feeds/rss-090.xml', { found: 2, publishable: 0 }],
  ['feed', 'feeds/rss-091.xml', { publishable: 0 }],
  ['feed', 'feeds/rss-093.xml', { found: 2, drafts: 2, publishable: 0 }],
  ['feed', 'feeds/rss-094.xml', { found: 2, drafts: 2, publishable: 0 }],
  ['feed', 'feeds/rdf-09.xml', { found: 5, drafts: 0, skipped: { empty: 5 } }],
  ['feed', 'feeds/rss-ns.xml', { found: 1, publishable: 0 }],
  ['ghost', 'ghost/ghost.json', { found: 3, publishable: 2 }],
  ['ghost', 'ghost/ghost-flat.json', { found: 1, publishable: 1 }],
  ['wordpress', 'wordpress/mg-wp-xml/feature-image-captions.xml', { found: 3, drafts: 3, publishable: 3 }],
  ['wordpress', 'wordpress/mg-wp-xml/has-audio-enclosure.xml', { found: 1, drafts: 1, publishable: 1 }],
  ['wordpress', 'wordpress/mg-wp-xml/sample-no-slug.xml', { found: 5, drafts: 3, skipped: { draft: 1, unknown: 1 } }],
  ['wordpress', 'wordpress/mg-wp-xml/sample-with-alt.xml', { found: 1, drafts: 1 }],
];

const REFUSED: readonly (readonly [path: string, reason: string])[] = [
  ['facebook/handmade/facebook-anna-2025-05-html.zip', 'importHtml'],
  ['bluesky/repo_slice.car', 'importIncomplete'],
  ['bluesky/handmade/repo-v3-truncated.car', 'importBroken'],
  ['bluesky/handmade/repo-v3-bitflip.car', 'importBroken'],
  ['tumblr/handmade/tumblr-export.zip', 'importUnknown'],
  ['_hostile/absolute-path.zip', 'importUnsafe'],
  ['_hostile/billion-laughs.xml', 'importEntities'],
  ['_hostile/bomb-200mb.zip', 'importBomb'],
  ['_hostile/deep-json.zip', 'importDeep'],
  ['_hostile/duplicate-name.zip', 'importTwice'],
  ['_hostile/empty.zip', 'importEmpty'],
  ['_hostile/many-entries.zip', 'importUnknown'],
  ['_hostile/nested-bomb.zip', 'importUnknown'],
  ['_hostile/not-a-zip.zip', 'importUnknown'],
  ['_hostile/not-utf8.zip', 'importNotUtf8'],
  ['_hostile/tar-traversal.tar.gz', 'importUnsafe'],
  ['_hostile/traversal-dotdot.zip', 'importUnsafe'],
  ['_hostile/truncated.zip', 'importNoArchive'],
];

/** What lies among the samples and is no archive: answers of interfaces, tables of readers, what a parser should say. */
const NO_ARCHIVES =
  /^(feeds\/(opml\/.*|[\w-]+\.json)|ghost\/(content-api-posts\.json|mg-json\/.*)|substack\/mg-substack-members\/.*|twitter\/(ditto-tweets-api-shapes|dogsheep-zip_contents)\/.*)$/;

/** What of other people, of drafts and of secrets lies in the samples. */
const PRIVATE =
  /gelöscht|nur für den Kreis|in einer Community|Nur Kontakte|vertraulich|archiviert|Papierkorb|nur Kreis|Nur für Follower/i;
const OPENED =
  /^(outbox\.json|media_attachments\/.*|(data\/)?(tweets?(-part\d+)?|note-tweet|account|protected-history)\.js|data\/tweets_media\/.*|your_facebook_activity\/posts\/(your_posts\w*\.json|your_uncategorized_photos\.json|media\/.*)|your_instagram_activity\/(media\/(posts_1|reels)|threads\/threads_and_replies)\.json|posts\.json|reels\.json|media\/posts\/.*|Shares\.csv|Articles\/.*\.html|[\w.-]+\.(car|xml)|ghost(-flat)?\.json|mg-blogger-api-response\.json|posts\.csv|posts\/(?!123404)[\w.-]+\.html|following_accounts[\w-]*\.csv|api-v1-0\.json|Takeout\/Google\+ Stream\/Posts\/.*)$/;

describe.skipIf(!hasArchives)('samples of other people’s exports', () => {
  test.each(SAMPLES)('%s: %s', async (network, path, wanted) => {
    const { scan, bring, drafts, all, into, textOf } = await moving(network);
    const file = join(ARCHIVES, path);
    const plan = await scan(file);
    expect(existsSync(into)).toBe(false);
    const report = await bring(file);
    expect(report).toMatchObject({ ...wanted, skipped: wanted.skipped ?? report.skipped });
    expect(report).toMatchObject({ found: plan.found, drafts: plan.drafts, skipped: plan.skipped });
    const left = Object.values(report.skipped).reduce((sum, count) => sum + count, 0);
    expect(report.drafts + report.joined + left).toBe(report.found);
    expect(drafts()).toHaveLength(report.drafts);
    expect(all()).not.toMatch(PRIVATE);
    expect(report.opened.filter((name) => !OPENED.test(name))).toEqual([]);

    const [first] = drafts();
    if (!first) return;
    expect(textOf(first)).toMatch(/^---\n[\s\S]*\ndraft: true\n---\n/);
    writeFileSync(join(into, first), 'Meine Fassung');
    const before = drafts();
    const again = await bring(file);
    expect(again).toMatchObject({ found: report.found, drafts: 0, known: report.drafts, grown: [], changed: [] });
    expect(drafts()).toEqual(before);
    expect(textOf(first)).toBe('Meine Fassung');
    const kept = JSON.parse(readFileSync(`${into}-report.json`, 'utf8')) as Report;
    expect(kept).toEqual(report);
  });

  test.each(REFUSED)('%s is refused with a sentence, and nothing is written', async (path, reason) => {
    const { bring, folder } = await moving('none');
    const before = readdirSync(folder);
    await expect(bring(join(ARCHIVES, path))).rejects.toMatchObject({ reason });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('no sample is forgotten, and what is none is refused as unknown', async () => {
    const known = [...SAMPLES.map(([, path]) => path), ...REFUSED.map(([path]) => path)];
    const rest = readdirSync(ARCHIVES, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && !/^(SOURCE|EXPECT)\.md$/.test(basename(each.name)))
      .map(({ parentPath, name }) => relative(ARCHIVES, join(parentPath, name)))
      .filter((file) => !known.some((path) => file === path || file.startsWith(`${path}/`)));
    expect(rest.filter((file) => !NO_ARCHIVES.test(file))).toEqual([]);
    const { bring, folder } = await moving('none');
    const before = readdirSync(folder);
    for (const file of rest) {
      const error = await bring(join(ARCHIVES, file)).catch((each) => each);
      expect([file, error.reason]).toEqual([file, 'importUnknown']);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  test('the texts of the samples are what was written', async () => {
    const x = await moving('twitter');
    await x.bring(join(ARCHIVES, 'twitter/handmade/twitter-2024-03-01-abc.zip'));
    expect(x.draftWith('Ein Faden')).toMatch(
      /Stille\. \\& mehr \\<3 <https:\/\/example\.org\/artikel> 1\/3\n\nZweiter Teil 2\/3\n\nDritter Teil mit Bild 3\/3\n\n!\[\]/,
    );
    expect(x.draftWith('Langer Beitrag').length).toBeGreaterThan(500);
    expect(x.all()).toMatch(/Zitat dazu <https:\/\/twitter\.com\/bob\/status\/800>/);
    expect(x.all()).toMatch(/\]\(media\/[0-9a-f]{24}\.mp4\)/);
    expect(x.all()).not.toContain('t.co/');
    expect(x.all()).toContain('👍🏽 𝒜');
    const facebook = await moving('facebook');
    await facebook.bring(join(ARCHIVES, 'facebook/handmade/facebook-anna-2025-05-json.zip'));
    expect(facebook.all()).toContain('Grüße aus Köln – „Stille“ 🏝️\\\nZweite Zeile');
    expect(facebook.all()).toContain('![Schöner Steg](media/');
    expect(facebook.all()).not.toMatch(/fbclid|192\.0\.2\.1|50\.9/);
    const bluesky = await moving('bluesky');
    await bluesky.bring(join(ARCHIVES, 'bluesky/handmade/repo-v3.car'));
    expect(bluesky.all()).toContain(
      '👋🏽 vom Steg: [example.org/sehr-lan…](<https://example.org/sehr-langer-pfad?x=1>)',
    );
    const linkedin = await moving('linkedin');
    await linkedin.bring(join(ARCHIVES, 'linkedin/handmade/Complete_LinkedInDataExport_11-20-2025.zip.zip'));
    expect(linkedin.all()).toContain('Erster Absatz.\n\nZweiter Absatz mit "Zitat" und Komma');
    expect(linkedin.all()).not.toMatch(/script|alert/);
  });
});
