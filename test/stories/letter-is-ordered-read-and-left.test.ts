import { expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import type { Language } from '../../src/kit/language.ts';
import { leaveAgain } from '../../src/letter/leave.ts';
import { pauseAfterRestore, planLetters } from '../../src/letter/plan.ts';
import { letterWithId, plannedLetters, readersWithIds, recipients } from '../../src/letter/store.ts';
import type { Incoming } from '../../src/mail/core/incoming.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openTestSite, type TestSite } from '../site.ts';

const POST = (title: string, date: string, lang: Language, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nlang: ${lang}\nsummary: Worum es geht.\n${more}---\n\nEin *erster* Absatz mit einem [Verweis](/archiv/).\n\n## Ein Abschnitt\n\nUnd ein zweiter.\n`;

const LANGUAGES = {
  de: { order: '/brief/', confirm: '/brief/bestaetigen/', leave: '/brief/abmelden/', desk: '/tisch/brief/', readers: '/tisch/leser/', subject: 'Bitte bestätigen Sie Ihre Adresse', done: 'Der Brief kommt', out: 'Abbestellt', why: 'weil Sie ihn mit dieser Adresse bestellt haben', handed: '1 übergeben' }, // biome-ignore format: one row
  en: { order: '/en/letter/', confirm: '/en/letter/confirm/', leave: '/en/letter/unsubscribe/', desk: '/en/desk/letter/', readers: '/en/desk/readers/', subject: 'Please confirm your address', done: 'The letter will come', out: 'Stopped', why: 'because you ordered it with this address', handed: '1 handed over' }, // biome-ignore format: one row
} as const;

const textOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const to = (mails: readonly Incoming[], address: string) => mails.filter((mail) => mail.to.includes(address));
const pathIn = (text: string, begin: string) =>
  text.match(new RegExp(`https://insel\\.example(${begin}[0-9a-z]+)`))?.[1] ?? '';

describeOnEachDatabase('the letter', (_, make) => {
  const open = async (settings: Record<string, unknown> = {}) =>
    openTestSite({
      ...((where) => (where.startsWith('postgres') ? { store: where } : {}))(await make()),
      settings: {
        letter: { send: 'each', at: '08:00' },
        mail: { address: 'fragen@insel.example' },
        owner: { email: 'marlene@example.org', address: 'Am Hafen 1, 24103 Kiel' },
        ...settings,
      },
    });

  for (const lang of ['de', 'en'] as const) {
    const words = LANGUAGES[lang];
    const ordered = async (site: TestSite, email: string) => {
      const page = await site.post(words.order, { email });
      expect(page.status).toBe(200);
      await site.work();
      return to(await site.mails(), email).at(-1);
    };
    const reading = async (site: TestSite, email: string) => {
      const mail = await ordered(site, email);
      const confirmed = await site.post(pathIn(mail?.text ?? '', words.confirm));
      expect(await textOf(confirmed)).toContain(words.done);
    };

    test(`is ordered in two clicks, comes whole, and is left in one (${lang})`, async () => {
      const site = await open();
      expect(await textOf(await site.get(words.order))).toContain(
        lang === 'de' ? 'Brief bestellen' : 'Order the letter',
      );
      const mail = await ordered(site, 'lena@example.com');
      expect(mail?.subject).toBe(words.subject);
      const confirm = pathIn(mail?.text ?? '', words.confirm);
      // Looking, as a guard of a mailbox does, confirms nothing.
      expect((await site.get(confirm)).status).toBe(200);
      await publish(site, 'content/posts/vorher.md', POST('Vor der Bestätigung', '2026-11-25', lang));
      await site.pass({ hours: 26 });
      expect(to(await site.mails(), 'lena@example.com')).toHaveLength(1);

      expect(await textOf(await site.post(confirm))).toContain(words.done);
      expect(await textOf(await site.post(confirm))).toContain(words.done);
      await publish(site, 'content/posts/drei-tage.md', POST('Drei Tage Stille', '2026-11-26', lang));
      await site.pass({ hours: 26 });
      const letters = to(await site.mails(), 'lena@example.com').slice(1);
      expect(letters.map(({ subject }) => subject)).toEqual(['Drei Tage Stille']);
      const { text = '' } = letters[0] ?? {};
      for (const part of [
        'Ein /erster/ Absatz',
        'Und ein zweiter.',
        'Ein Abschnitt\n-----',
        words.why,
        'Am Hafen 1, 24103 Kiel',
      ])
        expect(text).toContain(part);
      const leave = pathIn(text, words.leave);
      expect((await site.get(leave)).status).toBe(200);
      // As a mail program does it (RFC 8058): no cookie, no origin, no form of ours.
      const oneClick = await site.post(leave, { 'List-Unsubscribe': 'One-Click' }, { origin: 'null' });
      expect(oneClick.status).toBe(200);
      expect(await textOf(await site.get(leave))).toContain(words.out);
      await publish(site, 'content/posts/danach.md', POST('Danach', '2026-11-27', lang));
      await site.pass({ hours: 50 });
      const subjects = to(await site.mails(), 'lena@example.com').map(({ subject }) => subject);
      expect(subjects).toEqual(['Drei Tage Stille']); // the mail that asked is gone with the order
      // Whoever wants nothing to be left gets that with one more button.
      await site.post(leave, { erase: 'yes' });
      expect(await textOf(await site.get(leave))).toContain(words.out);
      await site.close();
    });

    test(`stands at the desk, is proved, taken back, and found by its reader (${lang})`, async () => {
      const site = await open();
      const cookie = await signedIn(site);
      await reading(site, 'lena@example.com');
      await publish(site, 'content/posts/eins.md', POST('Eins', '2026-11-25', lang));
      await publish(site, 'content/posts/zwei.md', POST('Zwei', '2026-11-25', lang, 'letter: false\n'));
      await site.work();
      const desk = await (await site.get(words.desk, { cookie })).text();
      expect(desk).toContain('Eins');
      expect(desk).not.toContain('Zwei');
      const one = desk.match(/href="(\/[^"]*(?:brief|letter)\/[0-9a-f-]{36}\/)"/)?.[1] ?? '';
      expect(await textOf(await site.get(one, { cookie }))).toContain('Und ein zweiter.');
      expect((await site.get(`${one}html`, { cookie })).headers.get('content-security-policy')).toContain('sandbox');
      await site.post(one + (lang === 'de' ? 'probe' : 'proof'), {}, { cookie });
      await site.work();
      expect(to(await site.mails(), 'marlene@example.org').at(-1)?.subject).toMatch(/^\[Pro(be|of)\] Eins$/);
      await site.post(one + (lang === 'de' ? 'zuruecknehmen' : 'take-back'), {}, { cookie });
      await site.pass({ hours: 26 });
      expect(to(await site.mails(), 'lena@example.com')).toHaveLength(1);
      await site.post(one + (lang === 'de' ? 'doch-senden' : 'send-after-all'), {}, { cookie });
      await site.pass({ hours: 26 });
      expect(to(await site.mails(), 'lena@example.com')).toHaveLength(2);
      expect(await textOf(await site.get(words.desk, { cookie }))).toContain(words.handed);

      const found = await textOf(await site.post(words.readers, { email: 'Lena@example.com' }, { cookie }));
      expect(found).toContain(lang === 'de' ? 'bekommt den Brief' : 'gets the letter');
      const proofPath = words.readers + (lang === 'de' ? 'nachweis.json' : 'proof.json');
      const proof = await (await site.post(proofPath, { email: 'lena@example.com' }, { cookie })).json();
      expect(proof.events.map(({ kind }: { kind: string }) => kind)).toEqual(['asked', 'confirmed']);
      expect(proof.events[0]).toMatchObject({
        address: 'lena@example.com',
        zone: 'Europe/Berlin',
        page: `https://insel.example${words.order}`,
      });
      expect(proof.events[0].wording).toContain(
        lang === 'de' ? 'Ihre Adresse dient nur diesem Brief' : 'serves this letter alone',
      );
      expect(JSON.stringify(proof)).not.toContain('203.0.113');
      await site.post(
        words.readers + (lang === 'de' ? 'aendern' : 'change'),
        { email: 'lena@example.com', change: 'erase' },
        { cookie },
      );
      const gone = await textOf(await site.post(words.readers, { email: 'lena@example.com' }, { cookie }));
      expect(gone).toContain(lang === 'de' ? 'auf Wunsch gelöscht' : 'deleted as wished');
      await site.close();
    });
  }

  test('a reply to the mail that asks is a yes as well, and a word in a reply is the way out', async () => {
    const site = await open();
    await site.post('/brief/', { email: 'lena@example.com' });
    await site.work();
    const [mail] = to(await site.mails(), 'lena@example.com');
    await reply(site, { to: mail?.replyTo ?? '', text: 'Ja, gern.' });
    await publish(site, 'content/posts/eins.md', POST('Eins', '2026-11-25', 'de'));
    await site.pass({ hours: 26 });
    const letter = to(await site.mails(), 'lena@example.com').at(-1);
    expect(letter?.subject).toBe('Eins');
    await reply(site, {
      to: 'fragen@insel.example',
      text: `Abbestellen\n\nAm 26.11.2026 schrieb Marlene:\n> Eins`,
      inReplyTo: letter?.messageId ?? '',
    });
    await publish(site, 'content/posts/zwei.md', POST('Zwei', '2026-11-26', 'de'));
    await site.pass({ hours: 50 });
    expect(to(await site.mails(), 'lena@example.com').map(({ subject }) => subject)).not.toContain('Zwei');
    await site.close();
  });

  test('who answers the mail that asks with anything but a yes is no reader, and his words are read', async () => {
    const site = await open();
    await site.post('/brief/', { email: 'lena@example.com' });
    await site.work();
    const [mail] = to(await site.mails(), 'lena@example.com');
    const again = { to: mail?.replyTo ?? '', inReplyTo: mail?.messageId ?? '' };
    await reply(site, { ...again, text: 'Das war ich nicht, bitte löschen.' });
    await reply(site, { ...again, text: 'unsubscribe' });
    await publish(site, 'content/posts/eins.md', POST('Eins', '2026-11-25', 'de'));
    await site.pass({ hours: 26 });
    expect(to(await site.mails(), 'lena@example.com').map(({ subject }) => subject)).not.toContain('Eins');
    await reply(site, { ...again, text: 'Ja gern. Und eine Frage: Was kostet ein Gespräch?' });
    await publish(site, 'content/posts/zwei.md', POST('Zwei', '2026-11-26', 'de'));
    await site.pass({ hours: 50 });
    expect(to(await site.mails(), 'lena@example.com').map(({ subject }) => subject)).toContain('Zwei');
    const texts = (await questionsIn(site.island(), ['tray', 'waiting', 'desk'])).map(({ text }) => text).join(' ');
    expect(texts).toContain('Das war ich nicht');
    expect(texts).toContain('Was kostet ein Gespräch?');
    await site.close();
  });

  test('a backup that is restored makes nobody a reader again who has left, and sends no letter twice', async () => {
    const site = await open();
    await site.post('/brief/', { email: 'lena@example.com' });
    await site.work();
    const [mail] = to(await site.mails(), 'lena@example.com');
    await reply(site, { to: mail?.replyTo ?? '', text: 'Ja' });
    const [reader] = await recipients(site.island(), 'de');
    await publish(site, 'content/posts/eins.md', POST('Eins', '2026-11-25', 'de'));
    await planLetters(site.island());
    const [waiting] = await plannedLetters(site.island());

    // What a restored database says, before the island is served again.
    await pauseAfterRestore(site.island());
    await site.pass({ hours: 26 });
    expect(to(await site.mails(), 'lena@example.com').map(({ subject }) => subject)).not.toContain('Eins');
    expect((await letterWithId(site.island(), waiting?.id ?? ''))?.state).toBe('taken back');

    const full = (await readersWithIds(site.island(), [reader?.id ?? ''])).get(reader?.id ?? '');
    await leaveAgain(site.island(), `${reader?.id}@2020-01-01T00:00:00Z`); // an older order of his
    expect(await recipients(site.island(), 'de')).toHaveLength(1);
    await leaveAgain(site.island(), `${reader?.id}@${full?.since}`);
    expect(await recipients(site.island(), 'de')).toHaveLength(0);
    await site.close();
  });

  test('nobody can be flooded through the form, and nobody learns who reads', async () => {
    const site = await open();
    const evil = [
      'x@example.com\r\nBcc: y@example.com',
      'x@example.com, y@example.com',
      '"x"@example.com',
      'x@example.com%0aBcc:y@z.de',
    ];
    for (const email of evil) expect((await site.post('/brief/', { email })).status).toBe(422);
    expect((await site.post('/brief/', { email: 'maschine@example.com', website: 'x' })).status).toBe(200);
    await site.work();
    expect(to(await site.mails(), 'maschine@example.com')).toEqual([]);
    const pages = [];
    for (let at = 0; at < 5; at += 1) {
      pages.push(await textOf(await site.post('/brief/', { email: 'opfer@example.com' })));
      await site.pass({ hours: 2 });
    }
    expect(new Set(pages).size).toBe(1);
    expect(to(await site.mails(), 'opfer@example.com')).toHaveLength(1);
    for (let at = 0; at < 8; at += 1) {
      await site.pass({ hours: 25 });
      await site.post('/brief/', { email: 'opfer@example.com' });
    }
    await site.work();
    expect(to(await site.mails(), 'opfer@example.com').length).toBeLessThanOrEqual(4);
    let status = 200;
    for (let at = 0; at < 30 && status === 200; at += 1)
      status = (await site.post('/brief/', { email: `v${at}@example.com` })).status;
    expect(status).toBe(429);
    await site.close();
  });

  test('readers come along with the origin of their consent, and get no mail for it', async () => {
    const site = await open();
    const cookie = await signedIn(site);
    const csv =
      '\ufeffEmail;Origin;Lang\r\nanna@example.com;"Liste im Seminar; 3. Mai 2024";\r\nbert@example.com;;de\r\nkein-at;Liste;de\r\nanna@example.com;Liste;de\r\nclara@example.com;Liste;fr\r\n';
    const brought = await textOf(await site.post('/tisch/leser/mitbringen', { csv }, { cookie }));
    for (const said of [
      'Ein Leser ist übernommen',
      'Zeile 3: Woher',
      'Zeile 4: Das ist keine',
      'Zeile 5: Bekommt den Brief schon',
      'Zeile 6: Diese Sprache',
    ])
      expect(brought).toContain(said);
    await site.pass({ hours: 1 });
    expect(await site.mails()).toEqual([]);
    await publish(site, 'content/posts/eins.md', POST('Eins', '2026-11-25', 'de'));
    await site.pass({ hours: 26 });
    expect((await site.mails()).map((mail) => mail.to[0])).toEqual(['anna@example.com']);
    const taken = await (await site.get('/tisch/leser/leser.csv', { cookie })).text();
    expect(taken).toMatch(
      /^email,lang,since,origin\r\nanna@example\.com,de,2026-11-25,"?insel\.example, 2026-11-25"?\r\n$/,
    );
    const wrong = await site.post('/tisch/leser/mitbringen', { csv: 'name\nAnna\n' }, { cookie });
    expect(wrong.status).toBe(422);
    await site.close();
  });

  test('weekly, what was written in a week goes together, oldest first; unconfirmed orders are forgotten', async () => {
    const site = await open({ letter: { send: 'weekly', at: 'sun 08:00' } });
    await site.post('/brief/', { email: 'lena@example.com' });
    await site.work();
    const path = pathIn(to(await site.mails(), 'lena@example.com')[0]?.text ?? '', '/brief/bestaetigen/');
    await site.post(path);
    await site.post('/brief/', { email: 'nie@example.com' });
    await site.work();
    await publish(site, 'content/posts/b.md', POST('Der zweite', '2026-11-26', 'de'));
    await publish(site, 'content/posts/a.md', POST('Der erste', '2026-11-25', 'de'));
    await site.pass({ hours: 24 * 3 });
    expect(to(await site.mails(), 'lena@example.com')).toHaveLength(1);
    await site.pass({ hours: 24 * 2 });
    const letter = to(await site.mails(), 'lena@example.com').at(-1);
    expect(letter?.subject).toBe('Der erste und ein weiterer Text');
    expect(letter?.text.indexOf('Der erste')).toBeLessThan(letter?.text.indexOf('Der zweite') ?? 0);
    const late = pathIn(to(await site.mails(), 'nie@example.com')[0]?.text ?? '', '/brief/bestaetigen/');
    await site.pass({ hours: 24 * 4 });
    expect((await site.get(late)).status).toBe(404);
    const cookie = await signedIn(site);
    expect(await textOf(await site.post('/tisch/leser/', { email: 'nie@example.com' }, { cookie }))).toContain(
      'ist nichts gespeichert',
    );
    await site.close();
  });
});

async function signedIn(site: TestSite): Promise<string> {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  return entered.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The owner saves a file, and the running server notices. */
async function publish(site: TestSite, path: string, text: string): Promise<void> {
  await site.save(path, text);
  await site.work();
}

async function reply(site: TestSite, mail: { to: string; text: string; inReplyTo?: string }): Promise<void> {
  const raw = [
    'From: lena@example.com',
    `To: ${mail.to}`,
    'Subject: Re: Brief',
    `Message-ID: <${Math.random()}@example.com>`,
    ...(mail.inReplyTo ? [`In-Reply-To: ${mail.inReplyTo}`] : []),
    '',
    mail.text,
  ].join('\r\n');
  await takeIn(site.island(), Buffer.from(raw), { from: 'lena@example.com', to: mail.to });
  await site.work();
}
