import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/words/refusal.ts';
import { MADE_PNG, moving, zipOf } from '../moving.ts';

/** The least archive of every network, given the whole content of the file its posts stand in. */
const HOSTS: Readonly<Record<string, (list: string | Uint8Array) => Record<string, string | Uint8Array>>> = {
  mastodon: (list) => ({ 'outbox.json': wrapped('{"orderedItems":', list, '}') }),
  twitter: (list) => ({ 'data/tweets.js': wrapped('window.YTD.tweets.part0 = ', list, '') }),
  facebook: (list) => ({ 'your_facebook_activity/posts/your_posts_1.json': list }),
  instagram: (list) => ({ 'your_instagram_activity/media/posts_1.json': list }),
  threads: (list) => ({ 'threads/threads_and_replies.json': wrapped('{"text_post_app_text_posts":', list, '}') }),
  tumblr: (list) => ({ 'posts.json': wrapped('{"tumblelog":{},"posts":', list, '}') }),
  linkedin: (list) => ({
    'Shares.csv': wrapped('Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n', list, ''),
  }),
};

function wrapped(before: string, list: string | Uint8Array, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.from(list as string), Buffer.from(after)]);
}

const deep = `[${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}]`;
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  'cut off': '[{"a":1},{"b":',
  'nested too deep': deep,
  'no UTF-8': Buffer.from('[{"a":"\xff\xfe\xfd"}]', 'latin1'),
  'UTF-16': Buffer.from('[{"a":"b"}]', 'utf16le'),
  'a string that never ends': '["abc',
};

test.each(Object.keys(HOSTS).flatMap((network) => Object.keys(BROKEN).map((what) => [network, what] as const)))(
  '%s: a list that is %s is refused with a sentence, and nothing is written',
  async (network, what) => {
    if (network === 'linkedin' && what !== 'no UTF-8') return;
    const { folder, bring, zip } = await moving(network);
    const files = HOSTS[network]?.(BROKEN[what] ?? '') ?? {};
    const error = await bring(zip({ ...files, 'media_attachments/files/a.png': MADE_PNG })).catch((each) => each);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).reason).toMatch(/^import(Broken|Deep|NotUtf8)$/);
    expect((error as Refusal).sentence('de')).not.toContain('{');
    expect(existsSync(join(folder, 'content', 'import'))).toBe(false);
  },
);

test.each(Object.keys(HOSTS).filter((network) => network !== 'linkedin'))(
  '%s: items of any shape are counted as not understood, and change nothing else',
  async (network) => {
    const { bring, zip } = await moving(network);
    const odd = [{}, { __proto__x: 1 }, { tweet: null }, { object: { id: {} } }, { media: 'x', timestamp: 'y' }];
    const list = `[${odd.map((each) => JSON.stringify(each)).join()},{"__proto__":{"isPublic":true},"constructor":{"prototype":{"x":1}}}]`;
    const report = await bring(zip(HOSTS[network]?.(list) ?? {}));
    expect(report).toMatchObject({ found: 6, drafts: 0, skipped: { unknown: 6 } });
    expect(({} as { isPublic?: boolean }).isPublic).toBeUndefined();
  },
);

const outbox = (attachments: readonly string[]) =>
  JSON.stringify({
    orderedItems: [
      {
        type: 'Create',
        actor: 'https://a.example/u',
        to: ['as:Public'],
        object: {
          id: 'https://a.example/u/1',
          type: 'Note',
          published: '2024-01-01T00:00:00Z',
          content: '<p>Am Steg</p>',
          to: ['as:Public'],
          attachment: attachments.map((url) => ({ url })),
        },
      },
    ],
  });

test('what is no picture does not come, whatever it is called', async () => {
  const { bring, zip, into } = await moving('mastodon');
  const files = {
    'media_attachments/a.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'media_attachments/b.jpg': '<!doctype html><script>alert(1)</script>',
    'media_attachments/c.png': MADE_PNG.subarray(0, 30),
    'media_attachments/d.png': '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    'media_attachments/e.gif': '',
  };
  const report = await bring(zip({ 'outbox.json': outbox(Object.keys(files)), ...files }));
  expect(report).toMatchObject({ drafts: 1, pictures: 0 });
  expect([...report.missing].sort()).toEqual(Object.keys(files));
  expect(existsSync(join(into, 'media')) ? readdirSync(join(into, 'media')) : []).toEqual([]);
});

test('a film that is too large is named, and not opened', async () => {
  const { folder, bring } = await moving('mastodon');
  const old = join(folder, '..', `films-${folder.length}-${Math.random().toString(36).slice(2)}`);
  mkdirSync(join(old, 'media_attachments'), { recursive: true });
  writeFileSync(join(old, 'outbox.json'), outbox(['media_attachments/a.mp4', 'media_attachments/b.png']));
  writeFileSync(join(old, 'media_attachments/b.png'), MADE_PNG);
  writeFileSync(join(old, 'media_attachments/a.mp4'), '');
  truncateSync(join(old, 'media_attachments/a.mp4'), 50_000_001);
  const report = await bring(old);
  expect(report).toMatchObject({ drafts: 1, pictures: 1, missing: ['media_attachments/a.mp4'] });
  expect(report.opened).not.toContain('media_attachments/a.mp4');
});

test('a picture whose entry lies about its size is one picture less', async () => {
  const { folder, bring, drafts } = await moving('mastodon');
  const bytes = zipOf({ 'outbox.json': outbox(['media_attachments/a.png']), 'media_attachments/a.png': MADE_PNG });
  const at = bytes.lastIndexOf('PK\x01\x02', bytes.length, 'latin1');
  bytes.writeUInt32LE(MADE_PNG.length + 1000, at + 24);
  const file = join(folder, 'lying.zip');
  writeFileSync(file, bytes);
  const outcome = await bring(file).catch((error) => error);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Refusal);
  else expect(outcome).toMatchObject({ drafts: 1, pictures: 0, missing: ['media_attachments/a.png'] });
  expect(drafts()).toHaveLength(outcome instanceof Error ? 0 : 1);
});

test.each(['..\\..\\evil.txt', '/etc/evil', 'C:\\evil.txt', 'a/../../evil', `${'x'.repeat(300)}.txt`])(
  'the name %s leads out of the archive, which is refused',
  async (name) => {
    const { folder, bring, zip } = await moving('mastodon');
    await expect(bring(zip({ 'outbox.json': outbox([]), [name]: 'x' }))).rejects.toBeInstanceOf(Refusal);
    expect(existsSync(join(folder, 'content', 'import'))).toBe(false);
  },
);

test('two spellings of one name are one name too many', async () => {
  const { bring, zip } = await moving('mastodon');
  const file = zip({ 'outbox.json': outbox([]), '\u00fc.png': MADE_PNG, 'u\u0308.png': MADE_PNG });
  await expect(bring(file)).rejects.toMatchObject({ reason: 'importTwice' });
});

test('a link in an unpacked folder is met, counted and not followed', async () => {
  const { folder, bring, into } = await moving('mastodon');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(join(unpacked, 'media_attachments'), { recursive: true });
  writeFileSync(join(unpacked, 'outbox.json'), outbox(['media_attachments/a.png']));
  writeFileSync(join(folder, 'secret.png'), MADE_PNG);
  symlinkSync(join(folder, 'secret.png'), join(unpacked, 'media_attachments', 'a.png'));
  const report = await bring(unpacked);
  expect(report).toMatchObject({ drafts: 1, pictures: 0, links: 1, missing: ['media_attachments/a.png'] });
  expect(existsSync(join(into, 'media'))).toBe(false);
});

test('what is neither an archive nor of a network is refused, and so is nothing', async () => {
  const { folder, bring } = await moving('mastodon');
  const made = {
    'a.gz': gzipSync('no tar'),
    'b.json': '{"a":1}',
    'c.csv': 'a,b\n1,2\n',
    'd.car': 'roots',
    'e.bin': Buffer.alloc(1000),
  };
  for (const [name, content] of Object.entries(made)) {
    writeFileSync(join(folder, name), content);
    await expect(bring(join(folder, name))).rejects.toBeInstanceOf(Refusal);
  }
  await expect(bring(join(folder, 'nothing.zip'))).rejects.toMatchObject({ reason: 'importMissing' });
  mkdirSync(join(folder, 'empty'));
  await expect(bring(join(folder, 'empty'))).rejects.toMatchObject({ reason: 'importUnknown' });
  expect(readFileSync(join(folder, 'insel.yaml'), 'utf8')).toContain('name');
});
