import { expect, test } from 'vitest';
import { reportText } from '../../src/islands/core/report-text.ts';
import { MADE_PNG, moving } from '../moving.ts';

// Exports of services for blogs, made here as these write them. Their drafts, paid texts and readers lie beside what
// everybody could read.
type Story = { title?: string; body?: string; summary?: string; at?: string; canonical?: string; more?: string };

const story = ({ title = 'Am Steg', body = '<p class="graf graf--p">Wasser.</p>', ...more }: Story = {}) => {
  const {
    summary,
    at = '2018-08-11T11:23:34.123Z',
    canonical = 'https://medium.com/@anna/am-steg-0123456789ab',
  } = more;
  return `<!DOCTYPE html><html><head><title>x</title></head><body><article class="h-entry">
<header><h1 class="p-name">${title}</h1></header>
${summary === undefined ? '' : `<section data-field="subtitle" class="p-summary">${summary}</section>`}
<section data-field="body" class="e-content"><section class="section section--body section--first">
<div class="section-divider"><hr class="section-divider"></div><div class="section-content">${body}</div></section>${more.more ?? ''}</section>
<footer><p>By <a href="https://medium.com/@anna" class="p-author h-card">Anna</a>${at && ` on <a href="https://medium.com/p/0123456789ab"><time class="dt-published" datetime="${at}">x</time></a>`}.</p>
${canonical && `<p><a href="${canonical}" class="p-canonical">Canonical link</a></p>`}<p>Exported from <a href="https://medium.com">Medium</a></p></footer></article></body></html>`;
};

test('Medium: stories come with titles, days and links; drafts, responses and all of other people stay', async () => {
  const { bring, scan, zip, all, draftWith, drafts } = await moving('medium');
  const body = `<h3 class="graf graf--h3 graf--leading graf--title">Am Steg</h3><h4 class="graf graf--h4 graf--subtitle">Ein Morgen</h4>
<p class="graf graf--p">Erste &amp;amp; letzte <a href="https://medium.com/@anna/zwei-aaaaaaaaaaaa?source=x" data-href="x">Zeile</a>.</p>
<figure class="graf graf--figure"><img alt="Steg" src="https://cdn-images-1.medium.com/max/800/1*a.jpeg"><figcaption>Der Steg</figcaption></figure>
<pre class="graf graf--pre">a &lt; b<br>c</pre><figure><iframe src="https://www.youtube.com/embed/1"></iframe></figure><script>alert(1)</script>`;
  const file = zip({
    'posts/2018-08-11_Am-Steg-0123456789ab.html': story({
      body,
      summary: 'Ein Morgen',
      more: '<section class="section"><div class="section-divider"><hr class="section-divider"></div><p class="graf">Zweiter Teil</p></section>',
    }),
    'posts/2019-01-02_Zwei-aaaaaaaaaaaa.html': story({
      title: 'Zwei',
      summary: 'Zweite …',
      body: '<h3 class="graf graf--title">Zwei</h3><p class="graf">Zweite Geschichte</p>',
      canonical: 'https://medium.com/@anna/zwei-aaaaaaaaaaaa',
    }),
    'posts/2019-02-03_Ohne-Zeit-bbbbbbbbbbbb.html': story({
      title: 'Ohne Zeit',
      at: '',
      body: '<p>Ohne Zeit da</p>',
      canonical: 'https://zeitung.example/ohne-zeit-bbbbbbbbbbbb',
    }),
    'posts/2019-03-04_Stimmt-genau-cccccccccccc.html': story({
      title: 'Das stimmt …',
      body: '<p class="graf graf--p graf--leading">Das stimmt genau, geheim</p>',
    }),
    'posts/2019-04-05_Fertig-dddddddddddd.html': story({ title: 'Geheim', at: '', canonical: '' }),
    'posts/2019-05-06_Leer-eeeeeeeeeeee.html': story({ title: 'Leer', body: '' }),
    'posts/draft_Entwurf-ffffffffffff.html': story({ title: 'Entwurf', body: '<p>geheim</p>' }),
    'posts/2019-06-07_Anderes.html': '<p>geheim</p>',
    'profile/profile.html': '<p>anna@example.org geheim</p>',
    'sessions/sessions-0001.html': 'geheim',
    'ips/ips-0001.html': 'geheim',
    'bookmarks/bookmarks-0001.html': 'geheim',
  });
  const plan = await scan(file);
  const report = await bring(file);
  expect(report).toMatchObject({
    ...{ found: 8, drafts: 3, publishable: 2, hosts: [], askedHosts: [] },
    skipped: { comment: 1, draft: 2, empty: 1, unknown: 1 },
    notes: { unlisted: 3, linked: 1, embed: 1 },
    lost: [
      { what: 'Am Steg: https://cdn-images-1.medium.com/max/800/1*a.jpeg', why: 'elsewhere' },
      { what: 'Am Steg: https://www.youtube.com/embed/1', why: 'elsewhere' },
    ],
  });
  expect(plan.skipped).toEqual(report.skipped);
  expect(report.opened.every((name) => /^posts\/2/.test(name))).toBe(true);
  expect(all()).not.toMatch(/geheim|alert|Exported|section-divider/);
  const first = draftWith('letzte');
  expect(first).toMatch(/title: Am Steg\ndate: 2018-08-11\nslug: am-steg\nsummary: Ein Morgen\n/);
  expect(first).toMatch(
    /---\n\nErste \\&amp; letzte \[Zeile\]\(<\/2018\/zwei\/>\)\.\n\nDer Steg\n\n```\na < b\nc\n```/,
  );
  expect(first).toMatch(/<https:\/\/www\.youtube\.com\/embed\/1>\n\n\* \* \*\n\nZweiter Teil/);
  expect(draftWith('Zweite Geschichte')).not.toContain('summary');
  expect(reportText(report, false, 'de')).toContain('- 3 öffentlich oder nur über ihre Adresse zu finden');
  expect(reportText(report, false, 'en')).toContain('- 3 public, or found by their address alone');
  const before = drafts();
  expect(await bring(file)).toMatchObject({ drafts: 0, known: 3, changed: [], grown: [] });
  expect(drafts()).toEqual(before);
});

test('Medium: what is no UTF-8 is refused, and nothing is written', async () => {
  const { bring, zip, drafts } = await moving('medium');
  const files = {
    'posts/2018-08-11_a-0123456789ab.html': story(),
    'posts/2018-08-12_b-0123456789ac.html': Buffer.from(story({ title: 'Gr\xfc\xdfe' }), 'latin1'),
  };
  await expect(bring(zip(files))).rejects.toMatchObject({ reason: 'importNotUtf8' });
  expect(drafts()).toEqual([]);
});

const HEAD = 'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n';
const row = (
  id: string,
  {
    at = '2022-08-12T12:11:23.230Z',
    published = 'true',
    type = 'newsletter',
    to = 'everyone',
    title = 'Text',
    sub = '',
    sound = '',
  } = {},
) => `${id},${at},${published},,${type},${to},${title},${sub},${sound}\n`;

test('Substack: letters for everybody come; drafts, paid ones and readers are not even opened', async () => {
  const { bring, zip, all, draftWith } = await moving('substack');
  const fetched = 'https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fbilder.example%2Fsteg.png';
  const eins = `<h2>Anfang</h2><p class="button-wrapper" data-attrs='{"url":"https://anna.substack.com/subscribe?"}'><a class="button primary" href="https://anna.substack.com/subscribe?"><span>Abonnieren</span></a></p>
<p>Wort<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a> und <a href="https://anna.substack.com/p/zwei?utm_source=x">mehr</a>.</p>
<div class="captioned-image-container"><figure><a class="image-link" href="${fetched}"><img src="${fetched}" alt="Steg"></a><figcaption class="image-caption">Am Steg</figcaption></figure></div>
<div class="embedded-post-wrap" data-attrs="{&quot;url&quot;:&quot;https://berta.substack.com/p/x&quot;}"></div>
<div class="subscription-widget-wrap"><div class="subscription-widget">Abonnieren</div></div>
<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Anmerkung</p></div></div>`;
  const file = zip({
    'posts.csv':
      HEAD +
      row('101.eins', { title: 'Eins &amp; alles', sub: '&#x201C;Zitat&#x201D;' }) +
      row('102.zwei', { to: 'only_free' }) +
      row('103.ueber', { type: 'page' }) +
      row('104.ton', { type: 'podcast', sound: 'https://ton.example/a.mp3' }) +
      row('105.bezahlt', { to: 'only_paid' }) +
      row('106.gruender', { to: 'founding' }) +
      row('107.entwurf', { published: 'false', at: '' }) +
      row('108.nur-mail', { type: 'adhoc_email' }) +
      row('109.ohne', { to: '' }) +
      row('110.neu', { to: 'somebody' }) +
      row('111.fehlt', {}),
    ...Object.fromEntries(
      ['102.zwei', '103.ueber', '104.ton'].map((name) => [`posts/${name}.html`, `<p>Text ${name}</p>`]),
    ),
    'posts/101.eins.html': eins,
    ...Object.fromEntries(
      ['105.bezahlt', '106.gruender', '107.entwurf', '108.nur-mail', '109.ohne', '110.neu', '999.ohne-zeile'].map(
        (name) => [`posts/${name}.html`, '<p>geheim</p>'],
      ),
    ),
    'posts/101.opens.csv': 'berta@example.org',
    'posts/101.delivers.csv': 'berta@example.org',
    'email_list.anna.csv': 'email\nberta@example.org',
  });
  const report = await bring(file);
  expect(report).toMatchObject({
    ...{ found: 12, drafts: 4, publishable: 3, hosts: [], askedHosts: [] },
    skipped: { paid: 2, draft: 2, noAudience: 2, unknown: 1, empty: 1 },
    notes: { linked: 1, embed: 1 },
    lost: [
      { what: 'Eins & alles: https://bilder.example/steg.png', why: 'elsewhere' },
      { what: 'Eins & alles: https://berta.substack.com/p/x', why: 'elsewhere' },
      { what: 'Text', why: 'unread' },
    ],
  });
  expect([...new Set(report.opened)].sort()).toEqual([
    'posts.csv',
    ...['101.eins', '102.zwei', '103.ueber', '104.ton'].map((name) => `posts/${name}.html`),
  ]);
  expect(all()).not.toMatch(/geheim|Abonnieren|substackcdn|example\.org/);
  const first = draftWith('Anmerkung');
  expect(first).toMatch(/title: Eins & alles\n[\s\S]*summary: “Zitat”\n[\s\S]*- \/p\/eins\n/);
  expect(first).toContain('Wort\\[1\\] und [mehr](</2022/zwei/>).\n\nAm Steg\n\n<https://berta.substack.com/p/x>\n\n');
  expect(draftWith('104.ton')).toContain('<https://ton.example/a.mp3>');
  expect(await bring(file)).toMatchObject({ drafts: 0, known: 4 });
});

test.each([
  ['a quote that never ends', `${HEAD}1.a,"2022`, 'importBroken'],
  ['a table that is no UTF-8', Buffer.from(HEAD + row('1.\xfc'), 'latin1'), 'importNotUtf8'],
])('Substack: %s is refused, and nothing is written', async (_, table, reason) => {
  const { bring, zip, drafts } = await moving('substack');
  await expect(bring(zip({ 'posts.csv': table }))).rejects.toMatchObject({ reason });
  expect(drafts()).toEqual([]);
});

test('Substack: its texts without their table are taken for no website', async () => {
  const { bring, zip } = await moving('website');
  const file = zip({ '123456.bezahlt.html': '<p>geheim</p>', '123457.entwurf.html': '<p>geheim</p>' });
  await expect(bring(file)).rejects.toMatchObject({ reason: 'importUnknown' });
});

const KIND = 'http://schemas.google.com/g/2005#kind';
const old = (
  id: string,
  { kind = 'post', more = '', link = `https://steg.example/2014/07/${id}.html`, words = 'Wasser', title = '' } = {},
) => `<entry>
<id>tag:blogger.com,1999:blog-1.${kind}-${id}</id><published>2014-07-0${id.length}T23:30:00.000+02:00</published><updated>2014-08-01T10:00:00.000+02:00</updated>
<category scheme='${KIND}' term='http://schemas.google.com/blogger/2008/kind#${kind}'/><category scheme='http://www.blogger.com/atom/ns#' term='See &amp; Ufer'/>
<title type='text'>${title}</title><content type='html'>${words}</content>${link && `<link rel='alternate' type='text/html' href='${link}'/>`}${more}</entry>`;
const oldExport = (entries: string, mode = 'PUBLIC') => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#'><id>tag:blogger.com,1999:blog-1.archive</id><title>Steg</title>
<link rel='alternate' type='text/html' href='https://steg.example/'/>
<entry><id>tag:blogger.com,1999:blog-1.settings.BLOG_READ_ACCESS_MODE</id><category scheme='${KIND}' term='http://schemas.google.com/blogger/2008/kind#settings'/><content type='text'>${mode}</content></entry>
<entry><id>tag:blogger.com,1999:blog-1.layout</id><category scheme='${KIND}' term='http://schemas.google.com/blogger/2008/kind#template'/><content type='text'>geheim</content></entry>
${entries}</feed>`;

test('Blogger, the export of before: live texts come with their addresses; drafts and comments stay', async () => {
  const { bring, zip, all, draftWith, drafts } = await moving('blogger');
  const words =
    '&lt;p&gt;Erste &lt;a href=&quot;http://steg.example/2014/07/ab.html?m=1&quot;&gt;Zeile&lt;/a&gt;&lt;/p&gt;&lt;img src=&quot;https://1.bp.blogspot.com/-a/s640/steg.jpg&quot;&gt;&lt;img src=&quot;data:image/png;base64,iVBORw0KGgo=&quot;&gt;';
  const draft = '<app:control><app:draft>yes</app:draft></app:control>';
  const entries = [
    old('a', { title: 'A &lt; B', words }),
    old('ab'),
    old('abc', { kind: 'page', link: 'https://steg.example/p/abc.html', words: 'Seite' }),
    old('abcd', { more: draft, words: 'geheim' }),
    old('abcde', { kind: 'comment', words: 'geheim von Berta' }),
    old('abcdef', { link: '', words: 'Ohne Adresse' }),
  ].join('');
  const file = zip({ 'blog-07-01-2014.xml': oldExport(entries) });
  const report = await bring(file);
  expect(report).toMatchObject({
    ...{ found: 6, drafts: 4, publishable: 3, hosts: ['steg.example'], askedHosts: [] },
    skipped: { draft: 1, comment: 1 },
    lost: [
      { what: 'A < B: https://1.bp.blogspot.com/-a/s640/steg.jpg', why: 'elsewhere' },
      { what: 'A < B: data:image/png;base64,iVBORw0KGgo=…', why: 'elsewhere' },
    ],
  });
  expect(all()).not.toMatch(/geheim|Berta/);
  const first = draftWith('Erste');
  expect(first).toMatch(
    /title: A < B\ndate: 2014-07-01\nupdated: 2014-08-01\nslug: a\ntags:\n {2}- See & Ufer\naliases:\n {2}- \/2014\/07\/a\.html\n/,
  );
  expect(first).toContain('Erste [Zeile](</2014/ab/>)');
  const before = drafts();
  expect(await bring(file)).toMatchObject({ drafts: 0, known: 4, changed: [] });
  expect(drafts()).toEqual(before);
  expect(await bring(zip({ 'a.xml': oldExport(entries.replaceAll('.post-', '.post-9'), 'PRIVATE') }))).toMatchObject({
    publishable: 0,
  });
});

const today = (id: number, { type = 'POST', status = 'LIVE', more = '', words = 'Wasser' } = {}) => `<entry>
<id>tag:blogger.com,1999:blog-1.post-${id}</id><blogger:type>${type}</blogger:type>${status && `<blogger:status>${status}</blogger:status>`}
<author><name>Anna</name><blogger:type>BLOGGER</blogger:type></author><title>Text ${id}</title><content type='html'>${words}</content>
<published>2014-07-01T12:00:00Z</published><updated>2014-07-01T12:00:00Z</updated><category scheme='tag:blogger.com,1999:blog-1' term='See'/>
<blogger:filename>/2014/07/text-${id}.html</blogger:filename><link/><blogger:trashed/>${more}</entry>`;
const todaysExport = (entries: string, head = '') => `<?xml version='1.0' encoding='utf-8'?>${head}
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-1</id><title>Steg</title>${entries}</feed>`;

test('Blogger, the export of today: what is live comes with its pictures, the rest stays', async () => {
  const { bring, zip, all, draftWith } = await moving('blogger');
  const words =
    '&lt;img src=&quot;https://blogger.googleusercontent.com/img/a/s320/steg.png&quot;&gt;&lt;p&gt;Erste &lt;a href=&quot;https://anna.blogspot.com/2014/07/text-2.html&quot;&gt;Zeile&lt;/a&gt;&lt;/p&gt;';
  const feed = todaysExport(
    [
      today(1, { words }),
      today(2),
      today(3, { type: 'PAGE', words: 'Seite' }),
      today(4, { status: 'DRAFT', words: 'geheim' }),
      today(5, { status: 'SCHEDULED', words: 'geheim' }),
      today(6, { status: 'HIDDEN', words: 'geheim' }),
      today(7, { type: 'COMMENT', words: 'geheim' }),
      today(8, { more: '<blogger:trashed>2015-01-01T00:00:00Z</blogger:trashed>', words: 'geheim' }).replace(
        '<blogger:trashed/>',
        '',
      ),
      today(9, { status: '', words: 'Ohne Stand' }),
    ].join(''),
  );
  const files = {
    'Takeout/Blogger/Blogs/Steg/feed.atom': feed,
    'Takeout/Blogger/Blogs/Steg/settings.csv':
      'blog_subdomain,blog_read_access_mode,blog_send_email\nanna,PUBLIC,anna@example.org\n',
    'Takeout/Blogger/Blogs/Steg/theme-layouts.xml': '<html>geheim</html>',
    'Takeout/Blogger/Albums/Steg/steg.png': MADE_PNG,
    'Takeout/Blogger/Comments/Steg/feed.atom': feed.replaceAll('Wasser', 'geheim'),
    'Takeout/Blogger/Profile/profile.atom': feed.replaceAll('Wasser', 'geheim'),
    'Takeout/Mail/all.mbox': 'geheim',
  };
  const report = await bring(zip(files));
  expect(report).toMatchObject({
    ...{ found: 9, drafts: 4, publishable: 3, pictures: 1, missing: [], hosts: [] },
    skipped: { draft: 2, unknown: 1, comment: 1, trash: 1 },
  });
  expect([...new Set(report.opened)].sort()).toEqual(
    Object.keys(files)
      .filter((name) => /Blogs\/Steg\/(feed|settings)|steg\.png/.test(name))
      .sort(),
  );
  expect(all()).not.toMatch(/geheim|example\.org/);
  const first = draftWith('Erste');
  expect(first).toMatch(
    /\/2014\/07\/text-1\.html[\s\S]*!\[\]\(media\/[0-9a-f]{24}\.png\)\n\nErste \[Zeile\]\(<\/2014\/text-2\/>\)/,
  );
  expect(await bring(zip(files))).toMatchObject({ drafts: 0, known: 4 });
  const alone = await moving('blogger');
  expect(await alone.bring(alone.zip({ 'feed.atom': feed }))).toMatchObject({ drafts: 4, publishable: 3 });
  expect(alone.draftWith('Erste')).toContain('/2014/07/text-1.html');
});

test.each([
  [
    'entities of its own',
    todaysExport(today(1), '<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'importEntities',
  ],
  ['a cut', todaysExport(today(1)).slice(0, -30), 'importBroken'],
  ['no UTF-8', Buffer.from(todaysExport(today(1, { words: 'Gr\xfc\xdfe' })), 'latin1'), 'importNotUtf8'],
  ['too deep', todaysExport(`<entry>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</entry>`), 'importDeep'],
])('Blogger: an export with %s is refused, and nothing is written', async (_, content, reason) => {
  const { bring, zip, drafts } = await moving('blogger');
  await expect(bring(zip({ 'feed.atom': content }))).rejects.toMatchObject({ reason });
  expect(drafts()).toEqual([]);
});

test('Blogger: answers of its interface wait for the owner’s word, and its feed for readers stays a feed', async () => {
  const { bring, zip } = await moving('blogger');
  const post = (id: string, more: object) => ({
    kind: 'blogger#post',
    id,
    published: '2017-06-20T00:32:00-04:00',
    url: `http://anna.example/2017/06/${id}.html`,
    content: id,
    ...more,
  });
  const items = [
    post('1', {}),
    post('2', { status: 'LIVE' }),
    post('3', { status: 'DRAFT' }),
    post('4', { published: 'x' }),
    { kind: 'x' },
  ];
  expect(await bring(zip({ 'a.json': JSON.stringify({ kind: 'blogger#postList', items }) }))).toMatchObject({
    ...{ found: 5, drafts: 2, publishable: 0, hosts: [], askedHosts: ['anna.example'] },
    skipped: { draft: 1, unknown: 2 },
  });
  const { bring: bringFeed } = await moving('feed');
  const feed =
    "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1</id><generator>Blogger</generator><entry><id>tag:blogger.com,1999:blog-1.post-1</id><title>x</title><content type='html'>Text</content></entry></feed>";
  expect(await bringFeed(zip({ 'feed.xml': feed }))).toMatchObject({ found: 1, publishable: 0 });
});
