import { LANGUAGES, type Language } from '../kit/language.ts';
import { further } from './further.ts';

/**
 * Where things stand, in each language's own words, below the language's prefix. `:name` is filled in.
 * These addresses are promised for decades: add, never change.
 */
const own = {
  home: { de: '/', en: '/' },
  post: { de: '/:year/:slug/', en: '/:year/:slug/' },
  page: { de: '/:slug/', en: '/:slug/' },
  offers: { de: '/angebote/', en: '/offers/' },
  ventures: { de: '/werdegang/', en: '/ventures/' },
  topic: { de: '/thema/:topic/', en: '/topic/:topic/' },
  archive: { de: '/archiv/', en: '/archive/' },
  year: { de: '/archiv/:year/', en: '/archive/:year/' },
  search: { de: '/suche/', en: '/search/' },
  moved: { de: '/umgezogen/', en: '/moved/' },
  questions: { de: '/fragen/', en: '/questions/' },
  question: { de: '/fragen/:slug/', en: '/questions/:slug/' },
  suggestions: { de: '/fragen/vorschlaege', en: '/questions/suggestions' },
  answered: { de: '/fragen/beantwortet', en: '/questions/answered' },
  confirm: { de: '/fragen/bestaetigen/:token', en: '/questions/confirm/:token' },
  mine: { de: '/fragen/meine/:token', en: '/questions/mine/:token' },
  mineEdit: { de: '/fragen/meine/:token/aendern', en: '/questions/mine/:token/edit' },
  mineAddress: { de: '/fragen/meine/:token/adresse', en: '/questions/mine/:token/address' },
  mineAgain: { de: '/fragen/meine/:token/nochmals', en: '/questions/mine/:token/again' },
  mineWithdraw: { de: '/fragen/meine/:token/zurueckziehen', en: '/questions/mine/:token/withdraw' },
  mineDelete: { de: '/fragen/meine/:token/loeschen', en: '/questions/mine/:token/delete' },
  mineRescue: { de: '/fragen/meine/:token/doch-eine-frage', en: '/questions/mine/:token/a-question' },
  mineSettle: { de: '/fragen/meine/:token/beantwortet', en: '/questions/mine/:token/answered' },
  mineReopen: { de: '/fragen/meine/:token/nicht-beantwortet', en: '/questions/mine/:token/not-answered' },
  mineConsent: { de: '/fragen/meine/:token/einwilligung', en: '/questions/mine/:token/consent' },
  mineFollow: { de: '/fragen/meine/:token/aenderungen', en: '/questions/mine/:token/changes' },
  mineData: { de: '/fragen/meine/:token/daten.json', en: '/questions/mine/:token/data.json' },
  follow: { de: '/fragen/aenderungen/:token', en: '/questions/changes/:token' },
  collect: { de: '/fragen/abholen', en: '/questions/collect' },
  letter: { de: '/brief/', en: '/letter/' },
  letterConfirm: { de: '/brief/bestaetigen/:token', en: '/letter/confirm/:token' },
  letterLeave: { de: '/brief/abmelden/:token', en: '/letter/unsubscribe/:token' },
  availability: { de: '/erreichbar/', en: '/availability/' },
  roundsCalendar: { de: '/erreichbar/runden.ics', en: '/availability/rounds.ics' },
  appointments: { de: '/termine/', en: '/appointments/' },
  room: { de: '/raum/', en: '/room/' },
  islands: { de: '/inseln/', en: '/islands/' },
  accessibility: { de: '/barrierefreiheit/', en: '/accessibility/' },
  imprint: { de: '/impressum/', en: '/imprint/' },
  privacy: { de: '/datenschutz/', en: '/privacy/' },
  rss: { de: '/feed.xml', en: '/feed.xml' },
  atom: { de: '/atom.xml', en: '/atom.xml' },
  jsonFeed: { de: '/feed.json', en: '/feed.json' },
  answersRss: { de: '/fragen/feed.xml', en: '/questions/feed.xml' },
  answersAtom: { de: '/fragen/atom.xml', en: '/questions/atom.xml' },
  answersJsonFeed: { de: '/fragen/feed.json', en: '/questions/feed.json' },
  answerIndex: { de: '/antworten.idx', en: '/answers.idx' },
  answerQuotes: { de: '/antworten.txt', en: '/answers.txt' },
  desk: { de: '/tisch/', en: '/desk/' },
  takeBack: { de: '/tisch/zuruecknehmen/:token', en: '/desk/take-back/:token' },
  deskRound: { de: '/tisch/runde/', en: '/desk/round/' },
  deskAnswer: { de: '/tisch/runde/antworten', en: '/desk/round/answer' },
  deskPreview: { de: '/tisch/runde/vorschau', en: '/desk/round/preview' },
  deskDraft: { de: '/tisch/runde/schreiben', en: '/desk/round/write' },
  deskKeep: { de: '/tisch/runde/sichern', en: '/desk/round/keep' },
  deskAside: { de: '/tisch/runde/ablegen', en: '/desk/round/set-aside' },
  deskEnd: { de: '/tisch/runde/beenden', en: '/desk/round/end' },
  deskJoin: { de: '/tisch/runde/zusammenlegen', en: '/desk/round/join' },
  deskPart: { de: '/tisch/runde/trennen', en: '/desk/round/part' },
  deskSplit: { de: '/tisch/runde/fuer-sich', en: '/desk/round/apart' },
  deskUndo: { de: '/tisch/runde/rueckgaengig', en: '/desk/round/undo' },
  deskLater: { de: '/tisch/runde/spaeter', en: '/desk/round/later' },
  deskTakeBack: { de: '/tisch/runde/zuruecknehmen', en: '/desk/round/take-back' },
  deskHeld: { de: '/tisch/runde/zurueckgehalten', en: '/desk/round/held' },
  deskOpen: { de: '/tisch/runde/oeffnen', en: '/desk/round/open' },
  deskAnnounce: { de: '/tisch/ankuendigen/', en: '/desk/announce/' },
  trays: { de: '/tisch/ablage/', en: '/desk/trays/' },
  trayRescue: { de: '/tisch/ablage/doch-eine-frage', en: '/desk/trays/a-question' },
  deskReport: { de: '/tisch/bericht/', en: '/desk/report/' },
  signIn: { de: '/tisch/anmelden', en: '/desk/sign-in' },
  signInLink: { de: '/tisch/anmelden/:token', en: '/desk/sign-in/:token' },
  passkeyNew: { de: '/tisch/schluessel', en: '/desk/passkey' },
  passkeyEnter: { de: '/tisch/anmelden/schluessel', en: '/desk/sign-in/passkey' },
  deskTexts: { de: '/tisch/texte/', en: '/desk/texts/' },
  deskText: { de: '/tisch/texte/schreiben', en: '/desk/texts/write' },
  deskTextPreview: { de: '/tisch/texte/vorschau', en: '/desk/texts/preview' },
  deskTextMedia: { de: '/tisch/texte/datei', en: '/desk/texts/file' },
  deskTextPicture: { de: '/tisch/texte/bild', en: '/desk/texts/picture' },
  deskImport: { de: '/tisch/mitgebracht/', en: '/desk/brought/' },
  deskImportOne: { de: '/tisch/mitgebracht/entwurf', en: '/desk/brought/draft' },
  deskImportPublish: { de: '/tisch/mitgebracht/veroeffentlichen', en: '/desk/brought/publish' },
  deskImportKeep: { de: '/tisch/mitgebracht/zu-den-texten', en: '/desk/brought/to-texts' },
  deskImportMerge: { de: '/tisch/mitgebracht/zusammenfuegen', en: '/desk/brought/merge' },
  deskImportPart: { de: '/tisch/mitgebracht/trennen', en: '/desk/brought/part' },
  deskImportDiscard: { de: '/tisch/mitgebracht/verwerfen', en: '/desk/brought/discard' },
  deskImportRestore: { de: '/tisch/mitgebracht/zurueckholen', en: '/desk/brought/fetch-back' },
  deskImportMedia: { de: '/tisch/mitgebracht/bild', en: '/desk/brought/picture' },
  deskBox: { de: '/tisch/mitgebracht/karton/', en: '/desk/brought/box/' },
  deskBoxPiece: { de: '/tisch/mitgebracht/karton/stueck', en: '/desk/brought/box/piece' },
  deskBoxState: { de: '/tisch/mitgebracht/karton/stand', en: '/desk/brought/box/state' },
  deskBoxLook: { de: '/tisch/mitgebracht/karton/durchsehen', en: '/desk/brought/box/look-through' },
  deskBoxBring: { de: '/tisch/mitgebracht/karton/uebernehmen', en: '/desk/brought/box/bring' },
  deskBoxStop: { de: '/tisch/mitgebracht/karton/anhalten', en: '/desk/brought/box/stop' },
  deskBoxEmpty: { de: '/tisch/mitgebracht/karton/leeren', en: '/desk/brought/box/empty' },
  deskOutbox: { de: '/tisch/ausgang/', en: '/desk/outbox/' },
  deskMail: { de: '/tisch/ausgang/:id', en: '/desk/outbox/:id' },
  deskInbox: { de: '/tisch/eingang/', en: '/desk/inbox/' },
  deskInboxFile: { de: '/tisch/eingang/:id', en: '/desk/inbox/:id' },
  deskInboxHeld: { de: '/tisch/eingang/zurueckgehalten', en: '/desk/inbox/held' },
  deskInboxMailbox: { de: '/tisch/eingang/postfach', en: '/desk/inbox/mailbox' },
  deskLetter: { de: '/tisch/brief/', en: '/desk/letter/' },
  deskLetterOne: { de: '/tisch/brief/:letter/', en: '/desk/letter/:letter/' },
  deskLetterHtml: { de: '/tisch/brief/:letter/html', en: '/desk/letter/:letter/html' },
  deskLetterProof: { de: '/tisch/brief/:letter/probe', en: '/desk/letter/:letter/proof' },
  deskLetterBack: { de: '/tisch/brief/:letter/zuruecknehmen', en: '/desk/letter/:letter/take-back' },
  deskLetterAgain: { de: '/tisch/brief/:letter/doch-senden', en: '/desk/letter/:letter/send-after-all' },
  deskLetterUnknown: { de: '/tisch/brief/:letter/ungewiss', en: '/desk/letter/:letter/uncertain' },
  deskReaders: { de: '/tisch/leser/', en: '/desk/readers/' },
  deskReadersBring: { de: '/tisch/leser/mitbringen', en: '/desk/readers/bring' },
  deskReadersTake: { de: '/tisch/leser/leser.csv', en: '/desk/readers/readers.csv' },
  deskReaderProof: { de: '/tisch/leser/nachweis.json', en: '/desk/readers/proof.json' },
  deskReaderChange: { de: '/tisch/leser/aendern', en: '/desk/readers/change' },
  deskRooms: { de: '/tisch/raeume/', en: '/desk/rooms/' },
  deskHouse: { de: '/tisch/haus/', en: '/desk/house/' },
  workAgain: { de: '/tisch/haus/noch-einmal', en: '/desk/house/again' },
  sessionEnd: { de: '/tisch/haus/abmelden', en: '/desk/house/sign-out' },
  signOut: { de: '/tisch/abmelden', en: '/desk/sign-out' },
} as const satisfies Record<string, Record<'de' | 'en', string>>;

export type Purpose = keyof typeof own;

/** The addresses of every language; those of a further one stand with its words. */
export const addresses = inEveryLanguage();

function inEveryLanguage(): Readonly<Record<Purpose, Readonly<Record<Language, string>>>> {
  const languages: readonly (readonly [string, { readonly addresses: Readonly<Record<Purpose, string>> }])[] =
    Object.entries(further);
  const all = Object.entries(own).map(([purpose, each]) => [
    purpose,
    { ...each, ...Object.fromEntries(languages.map(([lang, words]) => [lang, words.addresses[purpose as Purpose]])) },
  ]);
  return Object.fromEntries(all);
}

/** First path segments that belong to Insel or to a language; no page of the owner's may claim them. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  'media',
  'assets',
  'healthz',
  ...Object.values(addresses)
    .flatMap((each) => Object.values(each))
    .map((path) => path.split('/')[1] ?? '')
    .filter((segment) => segment !== '' && !segment.startsWith(':')),
]);

/** Slugs below `/fragen/` and its like that are not entries. */
export const RESERVED_QUESTION_SLUGS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const base = addresses.questions[language];
    return Object.values(addresses)
      .map((each) => each[language])
      .filter((path) => path.startsWith(base) && path !== base)
      .map((path) => path.slice(base.length).split('/')[0] ?? '')
      .filter((segment) => !segment.startsWith(':'));
  }),
);

/** What stands before every address of a language: nothing for the first one, `/en` and its like for the others. */
export function prefixOf(languages: readonly Language[], language: Language): string {
  return languages[0] === language ? '' : `/${language}`;
}

/** The root-relative address of a purpose; throws where a value is missing. Values are percent-encoded. */
export function pathOf(
  languages: readonly Language[],
  language: Language,
  purpose: Purpose,
  values: Readonly<Record<string, string>> = {},
): string {
  let path = prefixOf(languages, language);
  for (const [at, piece] of piecesOf(addresses[purpose][language]).entries()) {
    const value = at % 2 === 0 ? piece : values[piece];
    if (value === undefined) throw new Error(`no value for :${piece} in the address of ${purpose}`);
    path += at % 2 === 0 || PLAIN.test(value) ? value : encodeURIComponent(value);
  }
  return path;
}

/** Where addresses begin: `url` is an origin without a slash at its end. */
type Place = { readonly about: { readonly url: string; readonly languages: readonly Language[] } };

/** The absolute address of a purpose, as it stands in a mail or a feed. */
export function urlOf(
  { about }: Place,
  lang: Language,
  purpose: Purpose,
  values: Readonly<Record<string, string>> = {},
): string {
  return about.url + pathOf(about.languages, lang, purpose, values);
}

const PLAIN = /^[\w-]*$/;
const pieces = new Map<string, readonly string[]>();

/** Fixed parts of an address and the names between them, in turn: a sitemap wants some ten thousand. */
function piecesOf(address: string): readonly string[] {
  const known = pieces.get(address) ?? address.split(/:(\w+)/);
  pieces.set(address, known);
  return known;
}
