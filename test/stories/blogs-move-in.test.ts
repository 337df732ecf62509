import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MADE_PNG, moving } from '../moving.ts';

// Exports of blogs, made here as the programs write them: what was public can be published, all else never, and every old
// address leads on.
const wxr = (items: string, head = '') => `<?xml version="1.0" encoding="UTF-8"?>
${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Am Steg</title><link>https://steg.example</link><language>de-DE</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://steg.example</wp:base_blog_url>${items}</channel></rss>`;

const text = (id: number, { status = 'publish', type = 'post', more = '', words = 'Wasser.' } = {}) => `<item>
<title>Text &amp;amp; ${id}</title><link>https://steg.example/2014/03/text-${id}/</link>
<guid isPermaLink="false">https://steg.example/?p=${id}</guid>
<content:encoded><![CDATA[${words}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2014-03-0${(id % 9) + 1} 12:00:00</wp:post_date>
<wp:post_date_gmt>2014-03-0${(id % 9) + 1} 11:00:00</wp:post_date_gmt><wp:post_name>text-${id}</wp:post_name>
<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;

const picture = `<item><title>Steg</title><wp:post_id>90</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
<wp:attachment_url>https://steg.example/wp-content/uploads/2014/03/steg.png</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Der Steg]]></wp:meta_value></wp:postmeta></item>`;

test('WordPress: what was published comes with its addresses, pictures and links; the rest stays', async () => {
  const { bring, scan, zip, all, draftWith, drafts, folder } = await moving('wordpress');
  const words = `Erste Zeile
zweite <b>Zeile</b> &amp; <a href="https://www.steg.example/2014/03/text-2/">mehr</a>.

[caption id="attachment_90" width="300"]<img class="wp-image-90" src="https://steg.example/wp-content/uploads/2014/03/steg-300x200.png" alt="" /> Im März[/caption]

<img src="https://anderswo.example/weg.jpg" alt="fort"><script>alert(1)</script>
[plugin id="7"]`;
  const file = zip({
    'steg.xml': wxr(
      [
        text(1, {
          words,
          more: '<category domain="post_tag" nicename="see"><![CDATA[See &amp; Ufer]]></category><category domain="category" nicename="uncategorized">Uncategorized</category>',
        }),
        text(2, { words: '<!-- wp:paragraph -->\n<p>Block.</p>\n<!-- /wp:paragraph -->' }),
        text(3, { type: 'page', words: 'Über mich' }),
        text(4, { status: 'private', words: 'geheim' }),
        text(5, { status: 'draft', words: 'geheim' }),
        text(6, { status: 'pending', words: 'geheim' }),
        text(7, { more: '<wp:post_password><![CDATA[ ]]></wp:post_password>', words: 'geheim' }),
        text(8, { status: 'future', words: 'geheim' }),
        text(9, { status: 'trash', words: 'geheim' }),
        text(10, { type: 'nav_menu_item', words: 'geheim' }),
        text(11, { type: 'portfolio', words: 'geheim' }),
        picture,
      ].join(''),
    ),
    'uploads/2014/03/steg.png': MADE_PNG,
    'comments.json': '{"mail":"berta@example.org"}',
  });
  const plan = await scan(file);
  const report = await bring(file);
  expect(report).toMatchObject({
    found: 10,
    drafts: 3,
    publishable: 3,
    pictures: 1,
    missing: [],
    hosts: ['steg.example'],
    skipped: { protected: 2, draft: 3, trash: 1, unknown: 1 },
    lost: [{ what: 'Text & 1: https://anderswo.example/weg.jpg', why: 'elsewhere' }],
  });
  expect(plan.skipped).toEqual(report.skipped);
  expect(new Set(report.opened)).toEqual(new Set(['steg.xml', 'uploads/2014/03/steg.png']));
  expect(all()).not.toMatch(/geheim|alert|anderswo/);
  const first = draftWith('Erste Zeile');
  expect(first).toMatch(/Erste Zeile\\\nzweite \*\*Zeile\*\* \\& \[mehr\]\(<\/2014\/text-2\/?>\)\./);
  expect(first).toMatch(/!\[Der Steg\]\(media\/[0-9a-f]{24}\.png\)\s+Im März/);
  expect(first).toContain('plugin id="7"');
  expect(first).toContain('See & Ufer');
  expect(first).not.toContain('Uncategorized');
  for (const path of ['/2014/03/text-1/', '/?p=1']) expect(first).toContain(path);
  expect(draftWith('Block.')).not.toContain('wp:');
  expect(readFileSync(join(folder, 'insel.yaml'), 'utf8')).toContain('steg.example');
  const before = drafts();
  expect(await bring(file)).toMatchObject({ drafts: 0, known: 3, changed: [], grown: [] });
  expect(drafts()).toEqual(before);
});

test.each([
  ['entities of its own', wxr(text(1), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'), 'importEntities'],
  ['a bomb', wxr(text(1), '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'), 'importEntities'],
  ['a cut', wxr(text(1)).slice(0, -30), 'importBroken'],
  ['no UTF-8', Buffer.from(wxr(text(1, { words: 'Gr\xfc\xdfe' })), 'latin1'), 'importNotUtf8'],
  ['too deep', wxr(`<item>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</item>`), 'importDeep'],
])('WordPress: an export with %s is refused, and nothing is written', async (_, content, reason) => {
  const { bring, zip, drafts } = await moving('wordpress');
  await expect(bring(zip({ 'a.xml': content }))).rejects.toMatchObject({ reason });
  expect(drafts()).toEqual([]);
});
