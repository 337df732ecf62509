import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeSent } from '../../bench/made-sent.ts';
import { newLink } from '../../src/desk/session.ts';
import { boxFolder, boxOf, filesFolder, LARGEST_BOX_BYTES, sweepBox } from '../../src/islands/box.ts';
import { draftsOn } from '../../src/islands/waiting.ts';
import { describeOnEachDatabase, storedIn } from '../databases.ts';
import { NOW } from '../marlene.ts';
import { MADE_PNG, zipOf } from '../moving.ts';
import { openTestSite, type TestSite } from '../site.ts';

const tweets = (ids: readonly number[]) =>
  `window.YTD.tweets.part0 = ${JSON.stringify(
    ids.map((id) => ({
      tweet: { id_str: String(id), created_at: 'Sat Aug 12 16:10:37 +0000 2023', full_text: `Beitrag ${id}` },
    })),
  )}`;
const ARCHIVE = zipOf({
  'data/account.js': 'window.YTD.account.part0 = [{"account":{"accountId":"42","username":"anna"}}]',
  'data/protected-history.js': 'window.YTD.protected_history.part0 = [ ]',
  'data/tweets.js': tweets([1, 2, 3]),
  'data/direct-messages.js': 'geheim',
});

const WORDS = {
  de: {
    box: '/tisch/mitgebracht/karton/',
    names: {
      piece: 'stueck',
      state: 'stand',
      look: 'durchsehen',
      bring: 'uebernehmen',
      stop: 'anhalten',
      empty: 'leeren',
    },
    scanned: 'Durchgesehen. Geschrieben ist noch nichts.',
    counted: '3 gefunden, 3 würden Entwürfe, 3 davon nachweislich öffentlich gewesen.',
    brought: 'Übernommen.',
    empty: 'Der Karton ist leer.',
    partly: 'noch nicht ganz angekommen',
    choose: 'Bitte wählen Sie erst eine Datei aus.',
    large: 'zusammen mehr als 10 GB',
    noFiles: 'noch keine Datei im Karton',
    address: 'Bitte schreiben Sie die Adresse ganz',
    private: 'privaten Netz',
    unknown: 'Was brief.txt ist, ist nicht zu erkennen.',
    mine: 'Von welchen Adressen schrieben Sie noch?',
    none: 'Darin ist nichts Neues.',
  },
  en: {
    box: '/en/desk/brought/box/',
    names: { piece: 'piece', state: 'state', look: 'look-through', bring: 'bring', stop: 'stop', empty: 'empty' },
    scanned: 'Looked through. Nothing is written yet.',
    counted: '3 found, 3 would become drafts, 3 of them public for certain.',
    brought: 'Brought.',
    empty: 'The box is empty.',
    partly: 'not yet here as a whole',
    choose: 'Please choose a file first.',
    large: 'more than 10 GB',
    noFiles: 'no file in the box yet',
    address: 'Please write all of the address',
    private: 'private network',
    unknown: 'What brief.txt is cannot be told.',
    mine: 'From which other addresses did you write?',
    none: 'There is nothing new in it.',
  },
} as const;

describeOnEachDatabase('the box at the desk', (_, make) => {
  describe.each(['de', 'en'] as const)('(%s)', { timeout: 240_000 }, (lang) => {
    const words = WORDS[lang];
    let site: TestSite;
    let cookie: string;

    beforeAll(async () => {
      site = await openTestSite(storedIn(await make()));
      const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
      cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    });
    afterAll(() => site.close());

    const at = (name?: keyof typeof words.names) => words.box + (name ? words.names[name] : '');
    const page = async () => (await site.get(at(), { cookie })).text();
    const post = (name: keyof typeof words.names, fields = {}) => site.post(at(name), fields, { cookie });
    const form = (
      path: string,
      file: Uint8Array | undefined,
      fields: Readonly<Record<string, string>>,
      field = 'piece',
    ) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      if (file) body.set(field, new Blob([file as Uint8Array<ArrayBuffer>]), fields.name ?? 'archiv.zip');
      return site.post(path, body, { cookie });
    };
    const piece = async (bytes: Uint8Array | undefined, from: number, size: number, name = 'x.zip') => {
      const answer = await form(at('piece'), bytes, { name, mark: '1-2', at: String(from), size: String(size) });
      return { status: answer.status, ...((await answer.json()) as { at?: number; error?: string }) };
    };
    const done = async () => {
      for (let looked = 0; looked < 2000; looked += 1) {
        if (boxOf(site.folder, NOW.epochMilliseconds).state?.phase !== 'working') return page();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('it does not end');
    };

    test('nobody else sees it or puts anything in', async () => {
      expect(await (await site.get(at())).text()).not.toContain(words.empty);
      const body = new FormData();
      body.set('name', 'x.zip');
      const answer = await site.post(at('piece'), body);
      expect(await answer.text()).not.toContain('"at"');
      expect(existsSync(boxFolder(site.folder))).toBe(false);
    });

    test('an empty box, nothing chosen, and what is no address are said', async () => {
      expect(await page()).toContain(words.empty);
      expect(await (await form(at(), undefined, {})).text()).toContain(words.choose);
      expect(await (await post('look')).text()).toContain(words.noFiles);
      const typed = await (await post('look', { from: 'website', url: 'ftp://alt.example' })).text();
      expect(typed).toContain(words.address);
      expect(typed).toContain('value="ftp://alt.example"');
    });

    test('pieces fit together, also after the line broke, and say where to go on', async () => {
      const size = ARCHIVE.length;
      expect(await piece(undefined, 0, size)).toMatchObject({ at: 0 });
      expect(await piece(ARCHIVE.subarray(0, 100), 0, size)).toMatchObject({ at: 100 });
      expect(await page()).toContain(words.partly);
      expect(await piece(ARCHIVE.subarray(0, 100), 0, size)).toMatchObject({ at: 100 });
      expect(await piece(ARCHIVE.subarray(300), 300, size)).toMatchObject({ at: 100 });
      expect(await piece(ARCHIVE.subarray(100), 100, size, '../../../x.zip')).toMatchObject({ at: size });
      expect(readFileSync(join(filesFolder(site.folder), 'x.zip')).equals(ARCHIVE)).toBe(true);
      expect(await piece(new Uint8Array(9), 0, LARGEST_BOX_BYTES, 'y.zip')).toMatchObject({
        status: 422,
        error: expect.stringContaining(words.large),
      });
    });

    test('it is looked through first, then brought as drafts, and the file is thrown away', async () => {
      expect((await post('look')).status).toBe(303);
      const seen = await done();
      expect(seen).toContain(words.scanned);
      expect(seen).toContain(words.counted);
      expect(await draftsOn(site.folder)).toEqual([]);
      expect(existsSync(join(site.folder, 'content', 'import'))).toBe(false);
      await post('bring');
      expect(await done()).toContain(words.brought);
      expect(await draftsOn(site.folder)).toHaveLength(3);
      expect(readdirSync(boxFolder(site.folder))).toEqual(['state.json']);
      const report = readFileSync(join(site.folder, 'content', 'import', 'twitter-report.json'), 'utf8');
      expect((JSON.parse(report) as { opened: string[] }).opened).not.toContain('data/direct-messages.js');
      expect((await post('empty')).headers.get('location')).toBe(at());
      expect(await page()).toContain(words.empty);
    });

    test('without a program in the page a file comes by the form; twice brings nothing', async () => {
      expect((await form(at(), ARCHIVE, { name: 'archiv.zip' }, 'file')).status).toBe(303);
      await post('look');
      const seen = await done();
      expect(seen).toContain('archiv.zip');
      expect(seen).toContain(words.none);
    });

    test('what is refused is said by the name the owner knows, and nothing is written', async () => {
      await post('empty');
      await form(at(), Buffer.from('Liebe Grüße'), { name: 'brief.txt' }, 'file');
      await post('bring');
      expect(await done()).toContain(words.unknown);
      await post('empty');
      await post('look', { from: 'website', url: 'http://127.0.0.1:1/' });
      expect(await done()).toContain(words.private);
    });

    test('a fault is told with its place, without a word of what was read; nothing is lost of it', async () => {
      await post('empty');
      await form(at(), ARCHIVE, { name: 'archiv.zip' }, 'file');
      const settings = readFileSync(join(site.folder, 'insel.yaml'), 'utf8');
      rmSync(join(site.folder, 'content', 'import', 'twitter'), { recursive: true });
      writeFileSync(join(site.folder, 'content', 'import', 'twitter'), 'in the way');
      await post('bring');
      expect(await done()).toMatch(/E[A-Z]+/);
      expect(boxOf(site.folder, NOW.epochMilliseconds)).toMatchObject({
        state: { phase: 'failed', fault: expect.stringMatching(/^Error E(NOTDIR|EXIST)/) },
        files: [{ name: 'archiv.zip' }],
      });
      rmSync(join(site.folder, 'content', 'import', 'twitter'));
      await post('bring');
      expect(await done()).toContain(words.brought);
      expect(readFileSync(join(site.folder, 'insel.yaml'), 'utf8')).toBe(settings);
    });

    test('mail that was sent is read as such, and lies there no longer than needed', async () => {
      await post('empty');
      const { mbox } = madeSent(300, 10);
      await form(
        at(),
        Buffer.from(mbox.replaceAll('telse@brarup.example', 'marlene@example.org')),
        { name: 'Sent' },
        'file',
      );
      expect(await page()).toContain(words.mine);
      await post('bring');
      await done();
      const answers = (await draftsOn(site.folder)).filter(({ network }) => network === 'answers');
      expect(answers.length).toBeGreaterThan(0);
      expect(readdirSync(boxFolder(site.folder))).toEqual(['state.json']);
      await form(at(), MADE_PNG, { name: 'a.png' }, 'file');
      sweepBox(site.folder, Date.now() + 6 * 86_400_000, 7 * 86_400_000);
      expect(existsSync(boxFolder(site.folder))).toBe(true);
      sweepBox(site.folder, Date.now() + 8 * 86_400_000, 7 * 86_400_000);
      expect(existsSync(boxFolder(site.folder))).toBe(false);
    });
  });
});
