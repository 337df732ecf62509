import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { mergeDrafts } from '../../src/islands/arrange-drafts.ts';
import { reportText } from '../../src/islands/core/report-text.ts';
import { draftsOn, draftTextOf } from '../../src/islands/waiting.ts';
import { describeOnEachDatabase, storedIn } from '../databases.ts';
import { movingTo } from '../moving.ts';
import { openTestSite, type TestSite } from '../site.ts';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const ME = 'https://alt.social/users/anna';
const note = (id: string, content: string) => ({
  type: 'Create',
  actor: ME,
  to: [PUBLIC],
  cc: [],
  object: {
    id: `${ME}/statuses/${id}`,
    url: `https://alt.social/@anna/${id}`,
    type: 'Note',
    published: `20${id.slice(0, 2)}-03-05T10:00:00Z`,
    content,
    to: [PUBLIC],
    cc: [],
  },
});
const outbox = { orderedItems: [note('1700001', '<p>Ein Boot</p>'), note('1900002', '<p>Der Wind</p>')] };

const WORDS = {
  de: {
    search: '/suche/?q=',
    moved: '/umgezogen/',
    desk: '/tisch/mitgebracht/',
    found: 'steht jetzt hier',
    title: 'Ich bin umgezogen',
    count: '2 Texte von dort stehen jetzt hier, aus den Jahren 2017 bis 2019.',
    leave: 'Was Sie bei Mastodon hinterlassen können',
    sentence: 'Was ich hier geschrieben habe, steht jetzt auf',
  },
  en: {
    search: '/en/search/?q=',
    moved: '/en/moved/',
    desk: '/en/desk/brought/',
    found: 'stands here now',
    title: 'I have moved',
    count: '2 texts of mine there stand here now, from 2017 to 2019.',
    leave: 'What you can leave at Mastodon',
    sentence: 'What I wrote here stands now at',
  },
} as const;

describeOnEachDatabase('who has an old address finds the text', (_, make) => {
  describe.each(['de', 'en'] as const)('(%s)', (lang) => {
    const words = WORDS[lang];
    let site: TestSite;
    let cookie = '';
    let moved: ReturnType<typeof movingTo>;
    beforeAll(async () => {
      site = await openTestSite({
        ...storedIn(await make()),
        settings: {
          profiles: ['https://alt.social/@anna', 'https://alt.social/@bert'],
          hosts: ['www.anna-alt.example'],
        },
        files: { 'content/pages/haus.md': '---\ntitle: Haus\naliases: [/alt/haus.html, "/?p=7"]\n---\n\nDas Haus.\n' },
      });
      moved = movingTo(site.folder, 'mastodon');
      const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
      cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    });
    afterAll(() => site.close());

    const get = async (path: string) => (await site.get(path, { cookie })).text();
    const searched = (address: string) => get(words.search + encodeURIComponent(address));

    test('before anything moved, there is no such page', async () => {
      expect((await site.get(words.moved)).status).toBe(404);
      expect((await site.get('/old-addresses.json')).status).toBe(404);
      expect(await (await site.get('/sitemap.xml')).text()).not.toContain(words.moved);
    });

    test('the report and the desk say what to leave where', async () => {
      const report = await moved.bring(moved.zip({ 'outbox.json': JSON.stringify(outbox) }));
      expect(report.profiles).toEqual(['https://alt.social/@anna']);
      const text = reportText(report, false, lang, `https://neu.example${words.moved}`);
      expect(text).toContain(words.leave);
      expect(text).toContain(`${words.sentence} https://neu.example${words.moved}`);
      expect(text).toContain('profiles: [https://alt.social/@anna]');
      expect(readFileSync(`${moved.into}-report.md`, 'utf8')).not.toContain('undefined');
      const html = await get(words.desk);
      expect(html).toContain(words.leave);
      expect(html).toContain(`${words.sentence} ${site.island().about.url}${words.moved}`);
    });

    test('nothing of a draft is found by its old address', async () => {
      expect(moved.draftWith('Ein Boot')).toContain('source:\n  - https://alt.social/@anna/1700001\n');
      expect(await searched('https://alt.social/@anna/1700001')).not.toContain(words.found);
      expect((await site.get(words.moved)).status).toBe(404);
    });

    test('after publishing, every way to write it leads to the text', async () => {
      await site.post(`${words.desk}${lang === 'de' ? 'veroeffentlichen' : 'publish'}`, { certain: 'yes' }, { cookie });
      for (const address of [
        'https://alt.social/@anna/1700001',
        'alt.social/@anna/1700001',
        'https://alt.social/users/anna/statuses/1700001?x=1',
      ]) {
        const html = await searched(address);
        expect([address, html.includes(words.found), html.includes('href="/2017/ein-boot/"')]).toEqual([
          address,
          true,
          true,
        ]);
      }
      expect(await searched('https://alt.social/@anna/1700009')).not.toContain(words.found);
      expect(await searched('Boot')).not.toContain(words.found);
    });

    test('so do addresses of the own hosts', async () => {
      for (const address of [
        'https://www.anna-alt.example/alt/haus.html',
        'anna-alt.example/?p=7',
        `${site.island().about.url}/haus`,
      ])
        expect([address, (await searched(address)).includes('href="/haus/"')]).toEqual([address, true]);
      expect(await searched('https://fremd.example/alt/haus.html')).not.toContain(words.found);
    });

    test('a page says where things are now, and leads back with rel=me', async () => {
      const html = await get(words.moved);
      expect(html).toContain(words.title);
      expect(html).toContain('Mastodon');
      expect(html).toContain(words.count);
      expect(html).toContain('<a rel="me" href="https://alt.social/@anna">');
      expect(html).not.toContain('<a rel="me" href="https://alt.social/@bert">');
      expect(html).toContain('<link rel="me" href="https://alt.social/@anna"');
      expect(await (await site.get('/sitemap.xml')).text()).toContain(words.moved);
    });

    test('a web space without a server has the table as a file', async () => {
      const table = (await (await site.get('/old-addresses.json')).json()) as object;
      expect(table).toEqual({
        'alt.social 1700001': ['/2017/ein-boot/', 'Ein Boot'],
        'alt.social 1900002': ['/2019/der-wind/', 'Der Wind'],
      });
    });

    test('texts that become one keep the addresses of all', async () => {
      await moved.bring(
        moved.zip({
          'outbox.json': JSON.stringify({
            orderedItems: [note('2000003', '<p>Drei</p>'), note('2100004', '<p>Vier</p>')],
          }),
        }),
      );
      const merged = mergeDrafts(site.folder, await draftsOn(site.folder));
      if (!merged) throw new Error('nothing was merged');
      const text = draftTextOf(site.folder, merged);
      expect(text).toContain('source: [https://alt.social/@anna/2000003, https://alt.social/@anna/2100004]\n');
    });
  });
});

test('an address in a file that is none is named with its line', async () => {
  const site = await openTestSite({
    files: { 'content/pages/haus.md': '---\ntitle: Haus\nsource: mastodon.social/1\n---\n\nHaus.\n' },
  });
  const { contentOf } = await import('../../src/source/content-of.ts');
  const [problem] = contentOf(site.island()).problems;
  expect(problem).toMatchObject({ file: 'content/pages/haus.md', line: 3 });
  expect(problem?.sentence.de).toContain('beginnt mit https://');
  expect(problem?.sentence.en).toContain('begins with https://');
  await site.close();
});
