import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { draftsOn } from '../../src/islands/waiting.ts';
import { describeOnEachDatabase, storedIn } from '../databases.ts';
import { insel } from '../insel.ts';
import { MADE_PNG, movingTo } from '../moving.ts';
import { openTestSite, type TestSite } from '../site.ts';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const ME = 'https://a.example/users/anna';

const note = (id: string, content: string, more: object = {}, to = [PUBLIC], cc: string[] = []) => ({
  type: 'Create',
  actor: ME,
  to,
  cc,
  object: { id: `${ME}/${id}`, type: 'Note', published: `2019-03-0${id}T10:00:00Z`, content, to, cc, ...more },
});

const picture = { type: 'Document', mediaType: 'image/png', url: '/media_attachments/files/1/a.png', name: 'Der Steg' };
const outbox = {
  orderedItems: [
    note('1', '<p>Ein Boot</p>', { attachment: [picture] }),
    note('2', '<p>Ein Boot</p>'),
    note('3', '<p>Der Wind &lt;b&gt;dreht&lt;/b&gt;</p>'),
    note('4', '<p>Leise gesagt</p>', { tag: [{ type: 'Mention', name: '@berta' }] }, [`${ME}/followers`], [PUBLIC]),
    note('5', '<p>Nur unter uns</p>', {}, [`${ME}/followers`]),
  ],
};

const WORDS = {
  de: {
    path: (rest: string) => `/tisch/mitgebracht/${rest}`,
    texts: '/tisch/texte/',
    names: {
      one: 'entwurf',
      publish: 'veroeffentlichen',
      keep: 'zu-den-texten',
      merge: 'zusammenfuegen',
      part: 'trennen',
      discard: 'verwerfen',
      restore: 'zurueckholen',
      media: 'bild',
    },
    box: 'karton/',
    waits: '4 Entwürfe warten',
    link: '4 mitgebrachte Entwürfe warten',
    unasked: 'ungewiss, wer ihn lesen konnte',
    ask: 'belegt nicht',
    mentions: 'Nennt andere Menschen',
    first: 'erst Entwürfe aus',
    several: 'mindestens zwei',
    discarded: 'Ein Entwurf ist verworfen.',
    allOf: 'Alle 3 dieser Auswahl verwerfen',
  },
  en: {
    path: (rest: string) => `/en/desk/brought/${rest}`,
    texts: '/en/desk/texts/',
    names: {
      one: 'draft',
      publish: 'publish',
      keep: 'to-texts',
      merge: 'merge',
      part: 'part',
      discard: 'discard',
      restore: 'fetch-back',
      media: 'picture',
    },
    box: 'box/',
    waits: '4 drafts wait',
    link: '4 drafts that were brought along wait',
    unasked: 'uncertain who could read it',
    ask: 'does not prove',
    mentions: 'Names other people',
    first: 'choose drafts first',
    several: 'at least two',
    discarded: 'One draft is discarded.',
    allOf: 'Discard all 3 of this selection',
  },
} as const;

describeOnEachDatabase('what was brought waits at the desk', (_, make) => {
  describe.each(['de', 'en'] as const)('(%s)', (lang) => {
    const words = WORDS[lang];
    let site: TestSite;
    let cookie = '';
    let moved: ReturnType<typeof movingTo>;
    beforeAll(async () => {
      site = await openTestSite(storedIn(await make()));
      const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
      cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      moved = movingTo(site.folder, 'mastodon');
    });
    afterAll(() => site.close());

    const at = (name: keyof typeof words.names | 'list') => words.path(name === 'list' ? '' : words.names[name]);
    const get = async (path: string) => (await site.get(path, { cookie })).text();
    const post = async (name: keyof typeof words.names, fields: Record<string, string>) =>
      site.post(at(name), fields, { cookie });
    const fileWith = (text: string) => moved.drafts().find((name) => moved.textOf(name).includes(text)) ?? '';
    const key = (text: string) => `mastodon/${fileWith(text)}`;
    const followed = async (response: Response) => get(response.headers.get('location') ?? '');
    const content = (path: string) => join(site.folder, 'content', path);

    test('an island to which nothing was brought says so', async () => {
      expect(await get(at('list'))).toContain(`${at('list')}${words.box}`);
      expect(await get(words.texts)).not.toContain(`"${at('list')}"`);
    });

    test('everything that came waits, and nothing of it is public', async () => {
      const file = moved.zip({ 'outbox.json': JSON.stringify(outbox), 'media_attachments/files/1/a.png': MADE_PNG });
      await moved.bring(file);
      expect(await get(words.texts)).toContain(words.link);
      const html = await get(at('list'));
      expect(html).toContain(words.waits);
      expect(html.match(/name="draft"/g)).toHaveLength(4);
      expect(html).not.toContain('Nur unter uns');
      expect((await site.get('/2019/ein-boot/')).status).toBe(404);
    });

    test('nobody else sees it or changes it', async () => {
      const stranger = await site.post(at('publish'), { draft: key('Der Wind'), one: 'yes' });
      expect(await stranger.text()).not.toContain('Wind');
      expect(await (await site.get(at('list'))).text()).not.toContain('Boot');
      expect(await (await site.get(`${at('one')}?draft=${key('Der Wind')}`)).text()).not.toContain('dreht');
      expect(moved.drafts()).toHaveLength(4);
    });

    test('the selection narrows by network, by who could read it, and by words', async () => {
      const ask = await get(`${at('list')}?audience=ask`);
      expect(ask).toContain('Leise gesagt');
      expect(ask).not.toContain('Der Wind');
      expect(await get(`${at('list')}?words=wind`)).toContain('Der Wind');
      expect(await get(`${at('list')}?network=twitter`)).not.toContain('Der Wind');
    });

    test('a draft stands beside what its source said, with its picture', async () => {
      const html = await get(`${at('one')}?draft=${encodeURIComponent(key('Der Steg'))}`);
      const [, src = ''] = /<img[^>]*src="([^"]+)"/.exec(html) ?? [];
      expect(src).toContain(at('media'));
      const shown = await site.get(src.replaceAll('&amp;', '&'), { cookie });
      expect(shown.headers.get('content-type')).toBe('image/png');
      expect((await site.get(src.replaceAll('&amp;', '&'))).headers.get('content-type')).not.toBe('image/png');
      const other = await get(`${at('one')}?draft=${encodeURIComponent(key('Der Wind'))}`);
      expect(other).toContain('&lt;p&gt;Der Wind &amp;lt;b&amp;gt;dreht');
      expect(other).not.toContain('<b>dreht');
      expect((await site.get(`${at('one')}?draft=mastodon/../insel.yaml`, { cookie })).status).toBe(404);
      expect((await site.get(`${at('media')}?file=mastodon/../../../insel.yaml`, { cookie })).status).toBe(404);
    });

    test('nothing chosen, or one alone for merging, is said', async () => {
      const none = await post('publish', {});
      expect(none.status).toBe(422);
      expect(await none.text()).toContain(words.first);
      expect(await (await post('merge', { draft: key('Der Wind') })).text()).toContain(words.several);
    });

    test('what is thrown away comes back', async () => {
      const name = fileWith('Der Wind');
      const html = await followed(await post('discard', { draft: key('Der Wind') }));
      expect(html).toContain(words.discarded);
      expect(moved.drafts()).not.toContain(name);
      expect(await get(`${at('list')}?where=discarded`)).toContain('Der Wind');
      await post('restore', { draft: `mastodon/${name}` });
      expect(moved.drafts()).toContain(name);
    });

    test('all of a selection is thrown away and fetched back together', async () => {
      const before = moved.drafts();
      expect(await get(`${at('list')}?audience=public`)).toContain(words.allOf);
      expect(await get(at('list'))).not.toContain(words.allOf);
      await post('discard', { all: 'yes', audience: 'public' });
      expect(moved.drafts().map(moved.textOf).join()).toContain('Leise gesagt');
      expect(moved.drafts()).toHaveLength(1);
      await post('restore', { all: 'yes', where: 'discarded', words: 'wind' });
      expect(moved.drafts()).toHaveLength(2);
      await post('restore', { all: 'yes', where: 'discarded' });
      expect(moved.drafts()).toEqual(before);
    });

    test('several become one text, and part again', async () => {
      const before = moved.drafts();
      const chosen = [key('Der Wind'), key('Leise')];
      const fields = new URLSearchParams(chosen.map((each) => ['draft', each]));
      const merged = await site.post(at('merge'), fields as never, { cookie });
      const html = await followed(merged);
      expect(html).toContain(words.ask);
      expect(html).toContain(words.mentions);
      expect(moved.draftWith('Der Wind')).toMatch(/Der Wind[\s\S]*Leise gesagt/);
      expect(moved.drafts()).toHaveLength(before.length - 1);
      await post('part', { draft: key('Leise') });
      expect(moved.drafts()).toEqual(before);
    });

    test('only what was public for certain is published together; the other by the owner’s word for it', async () => {
      await post('publish', { certain: 'yes', audience: 'ask' });
      expect(moved.drafts()).toHaveLength(4);
      const html = await followed(await post('publish', { draft: key('Leise') }));
      expect(html).toContain(words.unasked);
      expect(moved.drafts()).toHaveLength(4);
      await post('publish', { certain: 'yes' });
      expect(moved.drafts().map(moved.textOf).join()).toContain('Leise gesagt');
      expect(moved.drafts()).toHaveLength(1);
      expect(await (await site.get('/2019/ein-boot/')).text()).toContain('Ein Boot');
      expect((await site.get('/2019/ein-boot-2/')).status).toBe(200);
      const posts = readdirSync(content('posts'))
        .filter((name) => name.startsWith('2019-03-0'))
        .map((name) => readFileSync(content(`posts/${name}`), 'utf8'));
      expect(posts).toHaveLength(3);
      expect(posts.join()).not.toContain('draft: true');
      const [, name = ''] = /!\[Der Steg\]\(\.\.\/media\/([0-9a-f]{24}\.png)\)/.exec(posts.join()) ?? [];
      expect(existsSync(content(`media/${name}`))).toBe(true);
      await post('publish', { draft: key('Leise'), one: 'yes' });
      expect(moved.drafts()).toEqual([]);
      expect((await site.get('/2019/leise-gesagt/')).status).toBe(200);
    });

    test('what is published is not brought again, also where a crash left its draft behind', async () => {
      const file = moved.zip({ 'outbox.json': JSON.stringify(outbox) });
      expect(await moved.bring(file)).toMatchObject({ drafts: 0, known: 4 });
      const [first = ''] = readdirSync(content('posts')).filter((name) => name.includes('wind'));
      const text = readFileSync(content(`posts/${first}`), 'utf8');
      const line =
        readFileSync(join(moved.into, 'imported.jsonl'), 'utf8')
          .split('\n')
          .find((each) => each.includes('Wind')) ?? '{}';
      const { file: name } = JSON.parse(line) as { file: string };
      writeFileSync(join(moved.into, name), text);
      expect(await draftsOn(site.folder)).toHaveLength(1);
      await post('publish', { draft: `mastodon/${name}`, one: 'yes' });
      expect(await draftsOn(site.folder)).toEqual([]);
      expect(readdirSync(content('posts')).filter((each) => each.includes('wind'))).toEqual([first]);
    });

    test('the command publishes a network, and a single draft by its file', async () => {
      const more = { orderedItems: [note('6', '<p>Sechs</p>'), note('7', '<p>Sieben</p>', {}, [], [PUBLIC])] };
      await moved.bring(moved.zip({ 'outbox.json': JSON.stringify(more) }));
      const all = await insel(lang, ['import', site.folder, '--publish', 'mastodon']);
      expect(all).toMatchObject({ code: 0, err: '' });
      expect(all.out).toMatch(/^1 .*\n1 /);
      const one = await insel(lang, [
        'import',
        site.folder,
        '--publish',
        `content/import/mastodon/${fileWith('Sieben')}`,
      ]);
      expect(one.out).toMatch(/^1 /);
      expect(moved.drafts()).toEqual([]);
      expect(await insel(lang, ['import', site.folder, '--publish', 'nirgends'])).toMatchObject({ code: 1 });
    });
  });
});
