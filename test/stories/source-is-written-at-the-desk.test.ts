import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { writingWords } from '../../src/words/writing.ts';
import { openTestSite, type TestSite } from '../site.ts';

const WORDS = {
  de: {
    texts: '/tisch/texte/',
    write: '/tisch/texte/schreiben',
    preview: '/tisch/texte/vorschau',
    picture: '/tisch/texte/bild',
  },
  en: {
    texts: '/en/desk/texts/',
    write: '/en/desk/texts/write',
    preview: '/en/desk/texts/preview',
    picture: '/en/desk/texts/picture',
  },
} as const;

const SAID = {
  de: {
    planned: 'Der Text erscheint am 24. Dezember 2026.',
    draft: 'Es ist ein Entwurf',
    changed: 'inzwischen anderswo geändert',
    noAlt: 'was auf dem Bild zu sehen ist',
    noPicture: 'kein Bild',
    large: 'Die Datei ist größer',
    marked: 'Hier steht noch ⟦Berta⟧',
    nowhere: 'Der Verweis /nirgends/ führt nirgendwohin.',
    noPlace: 'gibt es keine Stelle #unten.',
    noFile: 'Der Verweis ../posts/nie.md führt nirgendwohin.',
  },
  en: {
    planned: 'The text appears on 24 December 2026.',
    draft: 'It is a draft',
    changed: 'changed elsewhere meanwhile',
    noAlt: 'what is to be seen on the picture',
    noPicture: 'no picture',
    large: 'The file is larger',
    marked: '⟦Berta⟧ still stands here',
    nowhere: 'The link /nirgends/ leads nowhere.',
    noPlace: 'There is no place #unten on ',
    noFile: 'The link ../posts/nie.md leads nowhere.',
  },
} as const;

/** A small photograph with what a camera writes into it. */
function photo(background = '#468'): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'Marlenes Kamera' } })
    .jpeg()
    .toBuffer();
}

/** What was typed, with a picture chosen. */
function formWith(typed: Readonly<Record<string, string>>, name: string, bytes: Uint8Array): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(typed)) data.set(key, value);
  data.set('picture', new File([bytes as BlobPart], name));
  return data;
}

/** A few bytes that say they are a very large picture. */
async function bombOf(sidePx: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(sidePx, 16);
  png.writeUInt32BE(sidePx, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe.each(['de', 'en'] as const)('the owner writes at the desk (%s)', (lang) => {
  let site: TestSite;
  let cookie = '';
  const at = WORDS[lang];
  const said = SAID[lang];
  beforeAll(async () => {
    site = await openTestSite();
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  });
  afterAll(() => site.close());

  const get = async (path: string) => (await site.get(path, { cookie })).text();
  const post = (path: string, fields: Record<string, string> | FormData) => site.post(path, fields, { cookie });
  const read = (file: string) => readFileSync(join(site.folder, 'content', file), 'utf8');
  const field = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const opened = async (file: string) => {
    const html = await get(`${at.write}?file=${encodeURIComponent(file)}`);
    return { kind: field(html, 'kind'), file, mark: field(html, 'mark') };
  };
  const draft = { kind: 'post', state: 'draft', date: '2026-11-20', lang };

  test('nobody else writes here', async () => {
    const answer = await site.post(at.write, { ...draft, title: 'Fremd', body: 'x', state: 'public' });
    expect(await answer.text()).not.toContain('Fremd');
    expect(existsSync(join(site.folder, 'content', 'posts', '2026-11-20-fremd.md'))).toBe(false);
    expect(await (await site.get(`${at.write}?file=posts/x.md`)).text()).not.toContain('textarea');
  });

  test('whoever has not begun is told nothing about lines of a file, and a day is understood as it is written', async () => {
    const { preview } = writingWords[lang];
    const empty = await get(`${at.write}?kind=post`);
    expect(empty).toContain(preview.untitled);
    expect(empty).not.toContain(preview.waits);
    const sent = await post(at.write, { ...draft, date: '3. 11.2026', title: `Tag ${lang}`, body: 'Ein Tag.' });
    expect(sent.status).toBe(303);
    expect(read(`posts/2026-11-03-tag-${lang}.md`)).toContain('date: 2026-11-03');
    const refused = await post(at.write, { ...draft, date: '31.11.2026', title: 'Kein Tag', body: 'x' });
    expect(await refused.text()).toContain(writingWords[lang].edit.noDate);
  });

  test('a draft becomes a file, is seen by nobody, then by everybody, and on its day', async () => {
    expect(await get(at.texts)).toContain(at.write);
    const sent = await post(at.write, {
      ...draft,
      title: 'Über: das "Ufer"',
      body: 'Ein Satz.\r\n\r\n- Eins',
      tags: 'Hafen, See',
    });
    const file = 'posts/2026-11-20-ueber-das-ufer.md';
    expect(sent.status).toBe(303);
    expect(read(file)).toMatch(
      /^---\ntitle: .*\ndate: 2026-11-20\n(lang: en\n)?draft: true\ntags: \[Hafen, See\]\n---\n\nEin Satz\.\n\n- Eins\n$/,
    );
    expect(await get(sent.headers.get('location') ?? '')).toContain(said.draft);
    const path = `${lang === 'de' ? '' : '/en'}/2026/ueber-das-ufer/`;
    expect((await site.get(path)).status).toBe(404);

    const later = {
      ...(await opened(file)),
      title: 'Über: das "Ufer"',
      body: 'Ein Satz.',
      tags: 'Hafen, See',
      lang,
      slug: 'ueber-das-ufer',
    };
    const planned = await post(at.write, { ...later, state: 'public', date: '2026-12-24' });
    expect(await get(planned.headers.get('location') ?? '')).toContain(said.planned);
    expect((await site.get(path)).status).toBe(404);
    const now = { ...later, ...(await opened(file)), state: 'public', date: '2026-11-20' };
    await post(at.write, now);
    const page = await site.get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Ein Satz.');
    expect(read(file)).toMatch(/^---\nid: /);
  });

  test('a link that leads nowhere is saved and named, in a draft and in public', async () => {
    await site.save('content/posts/2026-11-18-ruht.md', '---\ntitle: Ruht\ndraft: true\n---\n\nEs ruht.\n');
    const good =
      '## Oben\n\n[a](#oben) [b](/fragen/) [c](https://example.org/x) [d](2026-11-18-ruht.md) Noch.[^1]\n\n[^1]: Ja.\n';
    const dead = '\n[e](/nirgends/) [f](/nirgends/) [g](#unten) [h](../posts/nie.md)\n';
    const late = (html: string) => [...html.matchAll(/<p class="late">([^<]*)/g)].map(([, text = '']) => text);
    const saved = async (fields: Record<string, string>) => {
      const sent = await post(at.write, fields);
      expect(sent.status).toBe(303);
      return late(await get(sent.headers.get('location') ?? ''));
    };
    const file = 'posts/2026-11-20-verweise.md';
    const named = [said.nowhere, said.noPlace, said.noFile].map((each) => expect.stringContaining(each));
    expect(await saved({ ...draft, title: 'Verweise', body: good })).toEqual([]);
    expect(await saved({ ...draft, ...(await opened(file)), title: 'Verweise', body: good + dead })).toEqual(named);
    const open = { ...draft, state: 'public', title: 'Verweise' };
    const all = await saved({ ...open, ...(await opened(file)), body: good + dead });
    const toDraft = expect.stringContaining('2026-11-18-ruht.md');
    expect(all).toEqual([toDraft, ...named]);
    expect(read(file)).toContain('(/nirgends/)');
    const mended = good.replace('2026-11-18-ruht.md', '#oben');
    expect(await saved({ ...open, ...(await opened(file)), body: mended })).toEqual([]);
  });

  test('another address leads from the old one for ever', async () => {
    const file = 'posts/2026-11-20-alt.md';
    await post(at.write, { ...draft, title: 'Alt', body: 'Bleibt.', state: 'public' });
    const old = `${lang === 'de' ? '' : '/en'}/2026/alt/`;
    expect((await site.get(old)).status).toBe(200);
    await post(at.write, {
      ...(await opened(file)),
      ...draft,
      title: 'Alt',
      body: 'Bleibt.',
      state: 'public',
      slug: 'ganz-neu',
    });
    const moved = await site.get(old);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toContain('/2026/ganz-neu/');

    for (const [date, number] of [
      ['2026-11-19', 2],
      ['2026-11-18', 3],
    ] as const) {
      const again = await post(at.write, { ...draft, title: 'Alt', body: `Der ${number}.`, state: 'public', date });
      expect(again.headers.get('location')).toContain(`${date}-alt-${number}.md`);
      expect(await (await site.get(old.replace('/alt/', `/alt-${number}/`))).text()).toContain(`Der ${number}.`);
    }
    expect((await site.get(old)).headers.get('location')).toContain('/2026/ganz-neu/');
  });

  test('what changed on the disk meanwhile is not overwritten; both are shown, and one of them is chosen', async () => {
    await post(at.write, { ...draft, title: 'Zwei', body: 'Anfang.', lang });
    const file = 'posts/2026-11-20-zwei.md';
    const form = { ...(await opened(file)), ...draft, title: 'Zwei', body: 'Am Tisch geschrieben.' };
    writeFileSync(join(site.folder, 'content', file), read(file).replace('Anfang.', 'Im Editor geschrieben.'));
    const answer = await post(at.write, form);
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain(said.changed);
    expect(html).toContain('Am Tisch geschrieben.');
    expect(html).toContain('Im Editor geschrieben.');
    expect(read(file)).toContain('Im Editor geschrieben.');
    const again = { ...form, mark: field(html, 'mark') };
    const withPicture = formWith({ ...again, pictureAlt: 'Ein Hafen' }, 'zwei.jpg', await photo('#864'));
    for (const looked of [
      await post(at.preview, again),
      await post(at.picture, withPicture),
      await post(at.write, again),
    ]) {
      const shown = await looked.text();
      expect(field(shown, 'mark')).toBe(form.mark);
      expect(shown).toContain('Im Editor geschrieben.');
      expect(shown).toContain(writingWords[lang].changed.mine);
    }
    expect(read(file)).toContain('Im Editor geschrieben.');
    expect((await post(at.write, { ...again, replaces: field(html, 'replaces') })).status).toBe(303);
    expect(read(file)).toContain('Am Tisch geschrieben.');
  });

  test('a comment of the owner stays where it is, and so does what the form does not know', async () => {
    const file = 'questions/preis.md';
    await site.save(
      `content/${file}`,
      '---\n# nicht ändern\ntitle: Preis?\ndate: 2026-01-01\nphrasings:\n  - Was kostet es?\n---\n\n180 Euro.\n',
    );
    const before = read(file);
    const open = await opened(file);
    await post(at.write, {
      ...open,
      title: 'Preis?',
      body: '180 Euro.\r\n',
      state: 'public',
      date: '2026-01-01',
      lang: 'de',
      slug: 'preis',
    });
    expect(read(file)).toBe(before);
    await post(at.write, {
      ...open,
      title: 'Preis?',
      body: '200 Euro.',
      state: 'public',
      date: '2026-01-01',
      lang: 'de',
      slug: 'preis',
    });
    expect(read(file)).toBe(before.replace('180 Euro', '200 Euro'));
  });

  test('the preview shows page, feed and letter, and saves nothing', async () => {
    const typed = { ...draft, title: 'Nur ein Blick', body: 'Mit **Nachdruck** und <script>alert(1)</script>.' };
    const answer = await site.post(at.preview, typed, { cookie, accept: 'application/json' });
    const { html } = (await answer.json()) as { html: string };
    expect(html).toContain('<strong>Nachdruck</strong>');
    expect(html).not.toContain('<script>');
    expect(html.match(/Nur ein Blick/g)?.length).toBe(3);
    expect(await get(at.texts)).not.toContain('Nur ein Blick');
    const whole = await (await post(at.preview, typed)).text();
    expect(whole).toContain('<strong>Nachdruck</strong>');
    expect(whole).toMatch(/<textarea[^>]*>Mit \*\*Nachdruck\*\*/);
  });

  test('the preview shows the picture above a text, also where nobody else sees it yet', async () => {
    await site.save('content/media/kopf.jpg', await photo('#648'));
    const typed = { ...draft, title: 'Mit Kopf', body: 'Text.', image: 'kopf.jpg', alt: 'Ein Kopf & mehr' };
    const answer = await site.post(at.preview, typed, { cookie, accept: 'application/json' });
    const { html } = (await answer.json()) as { html: string };
    const [, address = ''] = /<img class="picture" src="([^"]+)" alt="Ein Kopf &amp; mehr" width="40"/.exec(html) ?? [];
    const shown = await site.get(address, { cookie });
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await site.get(address)).headers.get('content-type')).not.toBe('image/jpeg');
  });

  test('a picture is taken in with words, drawn anew for others, and never without them', async () => {
    const jpeg = await photo();
    const typed = { ...draft, title: 'Bild', body: 'Davor.\r\n\r\nDahinter.', at: '6' };
    const form = (name: string, bytes: Uint8Array, pictureAlt: string) =>
      formWith({ ...typed, pictureAlt }, name, bytes);
    const without = await post(at.picture, form('Steg Süd.JPG', jpeg, ''));
    expect(without.status).toBe(422);
    expect(await without.text()).toContain(said.noAlt);
    const html = await (await post(at.picture, form('Steg Süd.JPG', jpeg, 'Ein Steg [alt]'))).text();
    expect(html).toContain('Davor.\n\n![Ein Steg \\[alt\\]](../media/steg-sued.jpg)\n\nDahinter.');
    const shown = Buffer.from(await (await site.get('/media/steg-sued.jpg')).arrayBuffer());
    expect(shown.includes('Marlenes Kamera')).toBe(false);
    expect(jpeg.includes('Marlenes Kamera')).toBe(true);

    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const bad of [svg, Buffer.from('nichts'), jpeg.subarray(0, 60)]) {
      const refused = await post(at.picture, form('x.jpg', bad, 'Etwas'));
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(said.noPicture);
    }
    for (const sidePx of [15_000, 30_000]) {
      const refused = await post(at.picture, form('bombe.png', await bombOf(sidePx), 'Schwarz'));
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(writingWords[lang].edit.hugePicture);
    }
    expect(existsSync(join(site.folder, 'content', 'media', 'bombe.png'))).toBe(false);
  });

  test('a picture that was chosen is saved with the text, or comes back with its words and a sentence', async () => {
    const { edit } = writingWords[lang];
    const typed = { ...draft, title: 'Mit Bild', body: 'Davor.\r\n\r\nDahinter.', at: '6', pictureAlt: 'Ein Boot' };
    const boat = await photo('#486');
    const file = 'posts/2026-11-20-mit-bild.md';
    const refusals = [
      { form: formWith({ ...typed, pictureAlt: '' }, 'boot.jpg', boat), text: edit.noAlt },
      { form: formWith(typed, 'boot.jpg', Buffer.from('nichts')), text: edit.noPicture },
      { form: typed, text: edit.noFile },
    ];
    for (const { form, text } of refusals) {
      const refused = await post(at.write, form);
      const html = await refused.text();
      expect(refused.status).toBe(422);
      expect(html).toContain(text);
      expect(html).toContain('Davor.');
      if (text !== edit.noAlt) expect(html).toMatch(/<input value="Ein Boot"[^>]* name="pictureAlt"/);
    }
    const untitled = await (await post(at.write, formWith({ ...typed, title: '' }, 'boot.jpg', boat))).text();
    expect(untitled).toContain(edit.noTitle);
    expect(untitled).toContain('![Ein Boot](../media/boot.jpg)');
    expect(existsSync(join(site.folder, 'content', file))).toBe(false);
    expect((await post(at.write, formWith(typed, 'boot.jpg', boat))).status).toBe(303);
    expect(read(file)).toContain('Davor.\n\n![Ein Boot](../media/boot.jpg)\n\nDahinter.');
  });

  test('a picture that is too large, or a form that broke on the way, costs nothing that was typed', async () => {
    const data = new FormData();
    for (const [key, value] of Object.entries({ ...draft, title: 'Großes Bild', body: 'Viel Text.' }))
      data.set(key, value);
    data.set('picture', new File([new Uint8Array(33 * 1024 * 1024)], 'gross.jpg'));
    for (const path of [at.picture, at.write]) {
      const large = await post(path, data);
      const html = await large.text();
      expect(large.status).toBe(422);
      expect(html).toContain(said.large);
      expect(html).toMatch(/<textarea[^>]*>Viel Text\./);
      expect(html).toMatch(/value="Großes Bild"/);
    }
    const type = 'multipart/form-data; boundary=x';
    const cut = `--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nHalb\r\n--x\r\ncontent-disposition: form-data; name="body"\r\n\r\nHalb gesch`;
    const broken = await site.post(at.write, cut, { cookie, 'content-type': type });
    expect(broken.status).toBe(422);
    expect(await broken.text()).toMatch(/value="Halb"/);
    expect(existsSync(join(site.folder, 'content', 'posts', '2026-11-20-halb.md'))).toBe(false);
    const stranger = await site.post(at.picture, data, { 'content-length': String(33 * 1024 * 1024) });
    expect(stranger.status).toBe(413);
  });

  test('what cannot be saved comes back as it was typed, with a sentence', async () => {
    for (const wrong of [{ title: '' }, { title: 'x', date: '31.12.' }, { title: 'x', slug: 'Ä B' }]) {
      const answer = await post(at.write, { ...draft, body: 'Viel Text.', ...wrong });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain('Viel Text.');
      expect(html).toContain('aria-invalid');
    }
    const reserved = await post(at.write, {
      kind: 'page',
      state: 'public',
      title: 'Tisch',
      slug: 'media',
      body: 'x',
      lang,
      date: '',
    });
    expect(reserved.status).toBe(422);
  });

  test('an answer that still marks what may be another person’s stays a draft', async () => {
    const answer = { kind: 'question', lang, date: '2026-11-20', title: `Warum ${lang}?`, body: 'Weil ⟦Berta⟧ fragt.' };
    const file = join(site.folder, 'content', 'questions', `warum-${lang}.md`);
    const refused = await (await post(at.write, { ...answer, state: 'public' })).text();
    expect(refused).toContain(said.marked);
    expect(refused).toContain('Weil ⟦Berta⟧ fragt.</textarea>');
    expect(existsSync(file)).toBe(false);
    await post(at.write, { ...answer, state: 'draft' });
    expect(readFileSync(file, 'utf8')).toContain('⟦Berta⟧');
    const whole = readFileSync(file, 'utf8').replace('draft: true\n', '');
    await site.save(`content/questions/warum-${lang}.md`, whole);
    expect(await get(at.texts)).toContain(said.marked);
    const path = lang === 'de' ? `/fragen/warum-${lang}/` : `/en/questions/warum-${lang}/`;
    expect((await site.get(path)).status).toBe(404);
    const before = await opened(`questions/warum-${lang}.md`);
    await post(at.write, { ...before, whole: whole.replace('⟦Berta⟧', 'jemand') });
    expect((await site.get(path)).status).toBe(200);
  });

  test('a new text that is sent twice is one file; sent again otherwise, both are shown', async () => {
    const html = await get(`${at.write}?kind=post`);
    const form = { ...draft, title: 'Doppelt', body: 'Einmal.', writing: field(html, 'writing') };
    const both = await Promise.all([post(at.write, form), post(at.write, form)]);
    const late = await post(at.write, form);
    for (const answer of [...both, late]) expect(answer.headers.get('location')).toContain('2026-11-20-doppelt.md');
    const posts = () =>
      readdirSync(join(site.folder, 'content', 'posts')).filter((name) => /doppelt|anders/.test(name));
    expect(posts()).toEqual(['2026-11-20-doppelt.md']);
    const other = await post(at.write, { ...form, title: 'Anders', body: 'Zurückgeblättert.' });
    const shown = await other.text();
    expect([other.status, field(shown, 'file')]).toEqual([409, 'posts/2026-11-20-doppelt.md']);
    expect(shown).toContain('Zurückgeblättert.');
    expect(shown).toContain('Einmal.');
    const mine = { ...form, title: 'Anders', body: 'Zurückgeblättert.', file: field(shown, 'file') };
    expect((await post(at.write, { ...mine, replaces: field(shown, 'replaces') })).status).toBe(303);
    expect(posts()).toEqual(['2026-11-20-doppelt.md']);
    expect(read('posts/2026-11-20-doppelt.md')).toContain('Zurückgeblättert.');
  });

  test('opened and saved, a file stays as its owner set it, line by line', async () => {
    const file = 'offers/gespraech.md';
    await site.save(
      `content/${file}`,
      '---\nid: 01980000-0000-7000-8000-0000000000aa\ntitle: >-\n  Ein erstes\n  Gespräch\nsummary: |\n  Eine Zeile,\n  noch eine.\nbegin: "Schreiben   Sie mir."\ntags:\n  - Hafen # hier\ndraft: no\n---\n\n    eingerückt\n\nText.\n',
    );
    const before = read(file);
    const html = await get(`${at.write}?file=${encodeURIComponent(file)}`);
    const area = (name: string) => new RegExp(`name="${name}"[^>]*>([^<]*)`).exec(html)?.[1] ?? '';
    const line = (name: string) => new RegExp(`<input value="([^"]*)"[^>]* name="${name}"`).exec(html)?.[1] ?? '';
    expect(area('body')).toMatch(/^ {4}eingerückt/);
    const typed = {
      ...(await opened(file)),
      title: line('title'),
      body: area('body').replaceAll('\n', '\r\n'),
      summary: area('summary').replaceAll('\n', '\r\n'),
      begin: area('begin'),
      state: 'public',
      date: line('date'),
      slug: line('slug'),
      tags: line('tags'),
      lang: 'de',
    };
    expect((await post(at.write, typed)).status).toBe(303);
    expect(read(file)).toBe(before);
    expect((await post(at.write, { ...typed, ...(await opened(file)), price: '90 Euro' })).status).toBe(303);
    expect(read(file)).toBe(before.replace('draft: no\n', 'draft: no\nprice: 90 Euro\n'));
  });

  test('a file that was taken away comes back where it was: in its folder, and behind its link', async () => {
    mkdirSync(join(site.folder, 'content', 'posts', '2025'), { recursive: true });
    const text = '---\ntitle: Weg\ndate: 2025-01-01\ndraft: true\n---\n\nAlt.\n';
    await site.save('content/posts/2025/weg.md', text);
    await site.save('content/posts/ziel.md', text.replace('Weg', 'Ziel'));
    symlinkSync('../ziel.md', join(site.folder, 'content', 'posts', '2025', 'link.md'));
    await site.open.refresh(site.now());
    for (const [file, gone] of [
      ['posts/2025/weg.md', 'posts/2025/weg.md'],
      ['posts/2025/link.md', 'posts/ziel.md'],
    ] as const) {
      const form = { ...draft, ...(await opened(file)), title: 'Weg', body: 'Meine.', date: '2025-01-01' };
      await site.remove(`content/${gone}`);
      const asked = await (await post(at.write, form)).text();
      expect((await post(at.write, { ...form, replaces: field(asked, 'replaces') })).status).toBe(303);
      expect(read(file)).toContain('Meine.');
    }
    const names = readdirSync(join(site.folder, 'content', 'posts'), { recursive: true })
      .map(String)
      .sort();
    expect(names.filter((name) => /weg|ziel|link|\.2025/.test(name))).toEqual([
      '2025/link.md',
      '2025/weg.md',
      'ziel.md',
    ]);
  });

  test('nothing is written where a folder leads out of the island', async () => {
    const outside = mkdtempSync(join(site.folder, 'draussen-'));
    mkdirSync(join(site.folder, 'content', 'pages'), { recursive: true });
    symlinkSync(outside, join(site.folder, 'content', 'pages', 'weg'));
    const answer = await post(at.write, { ...draft, kind: 'page', file: 'pages/weg/x.md', title: 'Hinaus', body: 'x' });
    expect(answer.status).toBe(422);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('a file that cannot be read is shown as a whole and mended', async () => {
    await site.save('content/posts/2026-11-02-kaputt.md', '---\ntitle: [\n---\n\nText.\n');
    expect(await get(at.texts)).toContain('2026-11-02-kaputt.md');
    const open = await opened('posts/2026-11-02-kaputt.md');
    const whole = '---\r\ntitle: Ganz\r\n---\r\n\r\nText.\r\n';
    expect((await post(at.write, { ...open, whole: '---\ntitle: [\n---\n' })).status).toBe(422);
    expect((await post(at.write, { ...open, whole })).status).toBe(303);
    expect(read('posts/2026-11-02-kaputt.md')).toContain('title: Ganz\n');
  });

  test('no way leads out of the folder', async () => {
    for (const file of [
      '../insel.yaml',
      'posts/../../insel.yaml',
      'posts/../../data/x.md',
      '/etc/passwd',
      'posts/.x.md',
    ]) {
      expect((await site.get(`${at.write}?file=${encodeURIComponent(file)}`, { cookie })).status).toBe(404);
      const answer = await post(at.write, { ...draft, file, title: 'Hinaus', body: 'x' });
      expect(answer.status).not.toBe(303);
    }
  });
});

test('a German text at the English desk is named as German: read aloud as such, and its words are no typing errors', async () => {
  const site = await openTestSite({
    files: { 'content/posts/2026-10-01-steg.md': '---\ntitle: Der Steg\n---\n\nEin Weg ins Wasser.\n' },
  });
  try {
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const query = '?file=posts%2F2026-10-01-steg.md';
    const english = await (await site.get(WORDS.en.write + query, { cookie })).text();
    expect(english).toMatch(/<h1 lang="de"[^>]*>Der Steg/);
    for (const name of ['title', 'body', 'summary'])
      expect(english).toMatch(new RegExp(`<(input|textarea)(?=[^>]* name="${name}")[^>]* ?lang="de"`));
    const german = await (await site.get(WORDS.de.write + query, { cookie })).text();
    expect(german).not.toMatch(/<(h1|input|textarea)[^>]* lang=/);
  } finally {
    await site.close();
  }
});
