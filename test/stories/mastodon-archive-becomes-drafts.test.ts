import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mastodonItem } from '../../src/islands/archives/mastodon.ts';
import { jsonList } from '../../src/islands/core/json-list.ts';
import { markdownFromHtml } from '../../src/islands/core/markdown-from-html.ts';
import { insel } from '../insel.ts';
import { ARCHIVES, moving } from '../moving.ts';

const MASTODON = join(ARCHIVES, 'mastodon', 'handmade');
const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';

test.each(['archive-4.x.zip', 'archive-before-4.2.tar.gz'])(
  '%s comes as drafts, and only what was public',
  async (name) => {
    const { bring, scan, drafts, all, into } = await moving('mastodon');
    const plan = await scan(join(MASTODON, name));
    expect(existsSync(into)).toBe(false);
    const report = await bring(join(MASTODON, name));
    expect(report).toMatchObject({
      found: plan.found,
      drafts: plan.drafts,
      skipped: plan.skipped,
      pictures: plan.pictures,
    });
    expect(drafts()).toHaveLength(report.drafts);
    expect(all()).not.toMatch(/Nur für Follower|vertraulich|Antwort an andere|Ohne Empfänger|script|alert/);
    expect(report.opened.filter((each) => !/^(outbox\.json|media_attachments\/)/.test(each))).toEqual([]);
  },
);

test('the thread is one draft in its order, the day is the owner’s, and the rest is as it was', async () => {
  const { bring, all, into, drafts } = await moving('mastodon');
  const report = await bring(join(MASTODON, 'archive-4.x.zip'));
  expect(report).toMatchObject({ found: 16, drafts: 8, publishable: 7, joined: 2, pictures: 1 });
  expect(report.skipped).toEqual({ followers: 1, direct: 1, reply: 1, boost: 2, noAudience: 1 });
  expect(report.missing).toEqual(['media_attachments/files/111/222/444/original/fehlt.jpg']);
  const thread = drafts()
    .map((name) => readFileSync(join(into, name), 'utf8'))
    .find((text) => text.includes('Erster'));
  expect(thread).toMatch(
    /date: 2024-02-29\n[\s\S]*draft: true[\s\S]*Erster Teil[\s\S]*Zweiter Teil[\s\S]*Umbruch[\s\S]*Dritter Teil/,
  );
  expect(thread).toContain('<https://example.org/sehr/langer/pfad?x=1&y=2>');
  expect(all()).toMatch(/!\[Ein weißes Boot am Steg\]\(media\/[0-9a-f]{24}\.png\)/);
  expect(all()).toMatch(/summary: "?CW: Essen/);
  expect(all()).toContain('updated: 2024-05-04');
  expect(all()).toContain('- Di\n- Do');
  expect(all()).toContain('Text mit');
});

test('a second run brings nothing, and what the owner wrote or moved away stays so', async () => {
  const { bring, drafts, into } = await moving('mastodon');
  await bring(join(MASTODON, 'archive-4.x.zip'));
  const [first = ''] = drafts();
  writeFileSync(join(into, first), 'Meine Fassung');
  const again = await bring(join(MASTODON, 'archive-4.x.zip'));
  expect(again).toMatchObject({ drafts: 0, known: 8, joined: 2, grown: [] });
  expect(readFileSync(join(into, first), 'utf8')).toBe('Meine Fassung');
});

const HOSTILE = readdirSync(join(ARCHIVES, '_hostile')).filter((name) => /\.(zip|gz|xml)$/.test(name));
const ONLY_SKIPPED = new Set(['symlink.zip', 'case-collision.zip']);

test.each(HOSTILE)('the hostile %s is refused with a sentence, or its entry is left', async (name) => {
  const { folder, bring, drafts } = await moving('mastodon');
  const before = readdirSync(folder).sort();
  const outcome = await bring(join(ARCHIVES, '_hostile', name)).then(
    () => 'brought',
    (error) => String(error.reason ?? error),
  );
  expect(outcome).toMatch(ONLY_SKIPPED.has(name) ? /^brought$/ : /^import[A-Z]/);
  expect(drafts()).toEqual([]);
  if (outcome !== 'brought') expect(readdirSync(folder).sort()).toEqual(before);
});

test('nothing is taken for public unless its archive says so', () => {
  const someone = fc.constantFrom(
    'https://a.example/users/anna/followers',
    'https://b.example/users/bob',
    '',
    'public',
  );
  const others = fc.option(fc.oneof(fc.array(someone), someone), { nil: undefined });
  const withPublic = fc.array(fc.oneof(someone, fc.constant(PUBLIC)));
  fc.assert(
    fc.property(others, withPublic, others, withPublic, (actTo, actCc, to, cc) => {
      const object = {
        id: 'https://a.example/1',
        type: 'Note',
        published: '2024-01-01T00:00:00Z',
        content: 'x',
        to,
        cc,
      };
      const item = mastodonItem({
        type: 'Create',
        actor: 'https://a.example/users/anna',
        to: actTo,
        cc: actCc,
        object,
      });
      return item.kind === 'skipped' || item.post.audience === 'ask';
    }),
  );
});

test('a list is read alike however its bytes are cut', async () => {
  const text = JSON.stringify({ a: [[1]], orderedItems: [{ x: '}]"\\ ü😀' }, { y: [{ z: '[{' }] }], b: { c: 1 } });
  const whole = new TextEncoder().encode(text);
  for (let size = 1; size < whole.length; size += 1) {
    const found: unknown[] = [];
    for await (const item of jsonList(cut(whole, size), 'a.json', 'orderedItems')) found.push(item);
    expect(found).toEqual(JSON.parse(text).orderedItems);
  }
});

async function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

test.each([
  ['<p>a &amp;lt; b</p><p>*c*</p>', 'a \\&lt; b\n\n\\*c\\*'],
  ['<p>1. x</p>', '1\\. x'],
  ['<ul><li><p>a</p></li><li>b <strong>c</strong></li></ul>', '- a\n- b **c**'],
  ['<blockquote><p>a</p><p>b</p></blockquote><p>c</p>', '> a\n>\n> b\n\nc'],
  [
    '<a href="javascript:alert(1)">x</a> <a href="https://e.example/?utm_source=a">y</a>',
    'x [y](<https://e.example/>)',
  ],
  ['<p><a href="https://e.example/a">https://e.example/a</a></p><p>b</p>', '<https://e.example/a>\n\nb'],
  ['<pre><code>a\n*b*</code></pre>', '```\na\n*b*\n```'],
])('%s', (html, markdown) => expect(markdownFromHtml(html)).toBe(markdown));

test('the command speaks German and English, and refuses what it does not know', async () => {
  const { folder } = await moving('mastodon');
  const scan = await insel('de', ['import', folder, join(MASTODON, 'archive-4.x.zip'), '--scan']);
  expect(scan.out).toContain('- 16 gefunden\n- 8 neue Entwürfe');
  expect(scan.out).toContain('nichts geschrieben');
  const other = await insel('en', [
    'import',
    folder,
    join(ARCHIVES, 'facebook/handmade/facebook-anna-2025-05-html.zip'),
  ]);
  expect(other).toMatchObject({ code: 1, out: '' });
  expect(other.err).toContain('in the format JSON');
});
