import { newLink } from '../../src/desk/session.ts';
import { newId } from '../../src/kit/ids.ts';
import type { Language } from '../../src/kit/language.ts';
import { newestMails } from '../../src/mail/outbox.ts';
import type { MailTables } from '../../src/mail/tables.ts';
import { announce } from '../../src/questions/announce.ts';
import { answer } from '../../src/questions/answer.ts';
import { ask as askQuestion } from '../../src/questions/ask.ts';
import { confirm } from '../../src/questions/confirm.ts';
import { readDraft } from '../../src/questions/core/draft.ts';
import type { Ending, Question } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { join } from '../../src/questions/group.ts';
import { confirmToken, mineToken, takeBackToken } from '../../src/questions/links.ts';
import { settle, withdraw } from '../../src/questions/mine.ts';
import { keepDraft } from '../../src/questions/sort.ts';
import { questionWithId } from '../../src/questions/store.ts';
import { saveHeld } from '../../src/questions/store-digest.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { movingTo } from '../moving.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';
import type { Shown } from './for-everybody.ts';

/** The example in the middle of its work: questions in every state, and what they make of the pages. */
export type Lively = {
  readonly site: TestSite;
  readonly origin: string;
  readonly cookie: string;
  /** What askers, and those who only look for the way in, are shown. */
  readonly askers: (lang: Language) => Promise<readonly Shown[]>;
  readonly desk: (lang: Language) => Promise<readonly Shown[]>;
};

const LONG =
  'Meine Schwester und ich haben den Betrieb zusammen geerbt, und seit dem Herbst reden wir nicht mehr. '.repeat(6);

const ASKED = {
  first: { text: 'Was kostet ein erstes Gespräch bei Ihnen?', consent: 'yes' },
  second: { text: 'Wie teuer ist das erste Gespräch, wenn ich aus Wilhelmshaven komme?' },
  long: { text: LONG, between: 'yes' },
  differs: { text: 'Kann ich absagen?', differs: 'Ich habe schon zweimal verschoben.', consent: 'yes' },
  acute: { text: 'Ich will nicht mehr leben. Haben Sie heute Zeit?' },
  draft: { text: 'Machen Sie auch etwas für Vereine?' },
  unbreakable: { text: `Warum geht https://example.org/${'sehr-lange-'.repeat(20)} nicht?` },
  advice: { text: 'Sie sollten mehr Bilder zeigen.', kind: 'advice' },
  offer: { text: 'Kaufen Sie Backlinks für Ihre Webseite, jetzt im Angebot', kind: 'offer' },
  number: { text: 'Und ganz ohne Adresse?', reply: 'number' },
  withdrawn: { text: 'Hat sich das erledigt?' },
  settled: { text: 'Steht das schon irgendwo?' },
  answered: { text: 'Darf ich meinen Laptop mitbringen?', consent: 'yes' },
  'already-answered': { text: 'Darf mein Hund mit?' },
  invited: { text: 'Können wir das am Telefon besprechen?' },
  referred: { text: 'Machen Sie auch Steuererklärungen?' },
  declined: { text: 'Wer wird Weltmeister?' },
  held: { text: 'Wie lange dauert das alles?' },
  leak: { text: 'Ich heiße Johanne Kramer. Gilt das auch für Büsum?' },
  leaving: { text: 'Arbeiten Sie auch im August?' },
} as const;

type Name = keyof typeof ASKED;

/** The states whose pages are made of different sentences, for the other language. */
const ENGLISH: readonly Name[] = ['first', 'number', 'settled', 'answered', 'declined', 'leaving'];

export async function openLively(): Promise<Lively> {
  const site = await openTestSite({ folder: copyOfExample() });
  const ids = new Map<Name, string>();
  for (const [name, fields] of Object.entries(ASKED)) ids.set(name as Name, await ask(site, name, fields));
  const find = async (name: Name) => (await questionWithId(site.island(), ids.get(name) ?? '')) as Question;

  await settle(site.island(), await find('settled'), '/fragen/absagen/');
  await withdraw(site.island(), await find('withdrawn'));
  for (const name of ['first', 'answered', 'declined'] as const)
    await confirm(site.island(), confirmToken(site.island(), await find(name)));
  await deliverRound(site.island());
  await end(site, await find('answered'), 'answered', { publish: { title: 'Darf ein Laptop mit?' } });
  await end(site, await find('already-answered'), 'already-answered', {
    entryPath: '/fragen/darf-mein-hund-mitkommen/',
  });
  await end(site, await find('invited'), 'invited');
  await end(site, await find('referred'), 'referred', { colleague: 'https://kollegin.example/' });
  await end(site, await find('declined'), 'declined');
  await site.pass({ hours: 24 * 6 }); // through another round: what lay there is overdue
  await site.save('content/posts/2026-11-20-kaputt.md', '---\ntitel: Kaputt\n---\n\nText.\n');

  const origin = await site.listen();
  await ask(site, 'fresh', { text: 'Diese ist neu, oder?' });
  await deliverRound(site.island());
  const waiting = await ask(site, 'waiting', { text: 'Liegt meine in der nächsten Runde?' });
  await join(site.island(), [ids.get('first') ?? '', ids.get('second') ?? '']);
  await keepDraft(site.island(), [await find('draft')], { markdown: 'Ja, zum Beispiel' });
  const held = { cause: 'forged', text: 'Nur kurz: ja.', publish: false, title: undefined, at: site.now() } as const;
  await saveHeld(site.island(), { ...held, id: newId(site.now()), questionId: ids.get('held') ?? '' });
  await end(site, await find('leak'), 'answered', {
    publish: { title: 'Gilt das für Büsum?', isHeld: true },
    source: 'mail',
  });
  await site.pass({ minutes: 15 });
  const leaving = await end(site, await find('leaving'), 'answered');
  await announce(site.island(), ids.get('differs') ?? '', 'Was ist, wenn man zu weit weg wohnt?');
  await failOneMail(site);
  const brought = await bringDrafts(site);
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';

  return {
    site,
    origin,
    cookie,
    askers: async (lang) => {
      const to = linksIn(lang);
      const island = site.island();
      const states = lang === 'de' ? (Object.keys(ASKED) as Name[]) : ENGLISH;
      const mine = await Promise.all(
        states.map(async (name) => ({
          name: `mine-${name}`,
          path: to('mine', { token: mineToken(island, await find(name)) }),
        })),
      );
      const other = (await questionWithId(island, waiting)) as Question;
      const own = { token: mineToken(island, other) };
      const known = { text: 'Liegt meine in der nächsten Runde?', reply: 'email', email: 'waiting@example.org' };
      return [
        ...mine,
        { name: 'mine-waiting', path: to('mine', own) },
        { name: 'mine-saved', path: `${to('mine', own)}?done=saved` },
        { name: 'mine-edit-empty', status: 422, path: to('mineEdit', own), form: new URLSearchParams({ text: '' }) },
        {
          name: 'mine-address-wrong',
          status: 422,
          path: to('mineAddress', own),
          form: new URLSearchParams({ email: 'x' }),
        },
        { name: 'confirm', path: to('confirm', { token: confirmToken(island, other) }) },
        { name: 'confirm-already', path: to('confirm', { token: confirmToken(island, await find('first')) }) },
        { name: 'token-gone', status: 404, path: to('mine', { token: 'x'.repeat(50) }) },
        {
          name: 'ask-errors',
          status: 422,
          path: to('questions'),
          form: new URLSearchParams({ text: '', reply: 'email', email: 'x@' }),
        },
        { name: 'ask-arrived', path: to('questions'), form: new URLSearchParams({ ...known, subject: 'bait' }) },
        { name: 'ask-known', path: to('questions'), form: new URLSearchParams(known) },
        {
          name: 'ask-second',
          path: to('suggestions'),
          form: new URLSearchParams({ text: ASKED['already-answered'].text }),
        },
        { name: 'answered', path: to('answered'), form: new URLSearchParams({ entry: '/fragen/absagen/' }) },
        { name: 'collect', path: to('collect') },
        { name: 'collect-wrong', status: 422, path: to('collect'), form: new URLSearchParams({ number: '12' }) },
        { name: 'take-back', path: to('takeBack', { token: takeBackToken(island, leaving) }) },
        { name: 'take-back-gone', status: 404, path: to('takeBack', { token: 'x'.repeat(50) }) },
        { name: 'sign-in', status: 401, path: to('desk') },
        { name: 'sign-in-worn', status: 410, path: to('signInLink', { token: 'x'.repeat(50) }) },
        { name: 'sign-in-link', path: to('signInLink', { token: newLink(island) }) },
        { name: 'sign-in-sent', path: to('signIn'), form: new URLSearchParams() },
        { name: 'form-wrong', status: 405, path: to('privacy'), form: new URLSearchParams() },
      ];
    },
    desk: async (lang) => {
      const to = linksIn(lang);
      const [mail] = await newestMails(site.island(), 1);
      const one = (name: Name, more: Record<string, string>) =>
        new URLSearchParams({ question: ids.get(name) ?? '', ...more });
      const leak = { answer: 'Ja, Frau Kramer, auch für Büsum.', publish: 'yes', title: 'Gilt das auch für Büsum?' };
      const group = new URLSearchParams([
        ['question', ids.get('first') ?? ''],
        ['question', ids.get('second') ?? ''],
        ['answer', 'Das erste Gespräch kostet nichts, auch nicht aus **Wilhelmshaven**.'],
        ['title', 'Was kostet das erste Gespräch?'],
        ['publish', 'yes'],
      ]);
      return [
        { name: 'desk-today', path: to('desk') },
        { name: 'desk-round', path: to('deskRound') },
        { name: 'desk-round-told', path: `${to('deskRound')}?done=sent` },
        { name: 'desk-round-empty-answer', status: 422, path: to('deskAnswer'), form: one('acute', { answer: '' }) },
        { name: 'desk-round-leak', status: 422, path: to('deskAnswer'), form: group },
        { name: 'desk-preview', path: to('deskPreview'), form: group },
        { name: 'desk-preview-one', path: to('deskPreview'), form: one('differs', leak) },
        { name: 'desk-draft', path: to('deskDraft'), form: one('acute', { answer: 'Rufen Sie bitte an: 112.' }) },
        { name: 'desk-announce', path: to('deskAnnounce') },
        { name: 'desk-announce-empty', status: 422, path: to('deskAnnounce'), form: one('acute', { title: '' }) },
        { name: 'desk-trays', path: to('trays') },
        { name: 'desk-texts', path: to('deskTexts') },
        { name: 'desk-text', path: `${to('deskText')}?file=questions%2Fabsagen.md` },
        { name: 'desk-text-new', path: `${to('deskText')}?kind=offer` },
        { name: 'desk-text-gone', status: 404, path: `${to('deskText')}?file=posts%2Fx.md` },
        {
          name: 'desk-text-wrong',
          status: 422,
          path: to('deskText'),
          form: new URLSearchParams({ title: '', slug: 'Ä', body: 'x' }),
        },
        {
          name: 'desk-text-changed',
          status: 409,
          path: to('deskText'),
          form: new URLSearchParams({ file: 'questions/absagen.md', mark: 'old', title: 'Neu', body: 'Meins.' }),
        },
        { name: 'desk-box', path: to('deskBox') },
        { name: 'desk-brought', path: to('deskImport') },
        { name: 'desk-brought-one', path: `${to('deskImportOne')}?draft=${encodeURIComponent(brought)}` },
        { name: 'desk-report', path: to('deskReport') },
        { name: 'desk-inbox', path: to('deskInbox') },
        { name: 'desk-rooms', path: to('deskRooms') },
        { name: 'desk-outbox', path: to('deskOutbox') },
        { name: 'desk-mail', path: to('deskMail', { id: mail?.id ?? '' }) },
        { name: 'desk-mail-gone', status: 404, path: to('deskMail', { id: newId(site.now()) }) },
        { name: 'desk-house', path: to('deskHouse') },
      ];
    },
  };
}

/** An island on its first day: the desk greets, and has nothing. */
export const EMPTY_DESK = [
  'desk',
  'deskRound',
  'trays',
  'deskAnnounce',
  'deskTexts',
  'deskText',
  'deskBox',
  'deskImport',
  'deskReport',
  'deskInbox',
  'deskRooms',
  'deskOutbox',
  'deskHouse',
] as const satisfies readonly Purpose[];

function linksIn(lang: Language) {
  return (purpose: Purpose, values: Readonly<Record<string, string>> = {}) =>
    pathOf(['de', 'en'], lang, purpose, values);
}

/** Asks as the form does; the id of what is there then. */
async function ask(site: TestSite, name: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const read = readDraft({ reply: 'email', email: `${name}@example.org`, ...fields }, 'de');
  const asked = read.kind === 'accepted' ? await askQuestion(site.island(), read.draft) : undefined;
  if (asked?.kind !== 'asked') throw new Error(`${name} was not asked`);
  await site.pass({ seconds: 1 });
  return asked.question.id;
}

async function end(site: TestSite, { id }: Question, ending: Ending, more: Partial<Parameters<typeof answer>[1]> = {}) {
  const markdown = 'Das ist eine Antwort mit **einem** betonten Wort.\n\n- und\n- einer Liste';
  const given = await answer(site.island(), { ending, questionIds: [id], markdown, source: 'desk', ...more });
  return given.answer.id;
}

async function failOneMail(site: TestSite): Promise<void> {
  const [mail] = await newestMails(site.island(), 1);
  const rows = site.island().db.withTables<MailTables>().updateTable('mail_out');
  await rows
    .set({ state: 'failed', status: '5.1.1' })
    .where('id', '=', mail?.id ?? '')
    .execute();
}

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const SAID = [
  '<p>Heute haben wir den Kutter aus dem Wasser geholt, nach dreißig Jahren zum ersten Mal.</p>',
  `<p>Donaudampfschifffahrtskapitänsnachfolgeberatungsgespräche: https://example.org/${'weit-'.repeat(20)}</p>`,
  '<p>Wer übernimmt?</p>',
];

/** Something that was brought along and waits; the name of one draft. */
async function bringDrafts(site: TestSite): Promise<string> {
  const me = 'https://a.example/users/telse';
  const moved = movingTo(site.folder, 'mastodon');
  const orderedItems = SAID.map((content, at) => ({
    type: 'Create',
    actor: me,
    to: [PUBLIC],
    cc: [],
    object: {
      id: `${me}/${at}`,
      type: 'Note',
      published: `2019-03-0${at + 1}T10:00:00Z`,
      content,
      to: [PUBLIC],
      cc: [],
    },
  }));
  await moved.bring(
    moved.zip({ 'outbox.json': JSON.stringify({ orderedItems }), 'actor.json': JSON.stringify({ id: me }) }),
  );
  return `mastodon/${moved.drafts()[0]}`;
}
