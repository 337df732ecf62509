import type { Language } from '../kit/language.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { inWords, ordinal, upper } from './numbers.ts';

type Tray = 'advice' | 'promotion' | 'spam' | 'unclear';

const nDe = (count: number) => inWords(count, 'de');
const nEn = (count: number) => inWords(count, 'en');

/** How many get it; `ticked` where that is still open, since some are only perhaps the same. */
export type ToWhom = number | 'ticked';

function allDe(count: ToWhom): string {
  if (count === 'ticked') return 'die Angehakten';
  return count === 2 ? 'beide' : `alle ${nDe(count)}`;
}

function allEn(count: ToWhom): string {
  if (count === 'ticked') return 'those ticked';
  return count === 2 ? 'both' : `all ${nEn(count)}`;
}

/** What lies on the desk, counted as the lead says it. */
export type DeskParts = { readonly groups: number; readonly singles: number; readonly overdue: number };

function partsInWords(lang: Language, parts: readonly (string | false)[]): string {
  const said = parts.filter((part) => part !== false);
  return said.length > 1 ? new Intl.ListFormat(lang, { style: 'narrow' }).format(said) : '';
}

const de = {
  title: 'Runde',
  titleOf: (day: string) => `Runde vom ${day}`,
  parts: ({ groups, singles, overdue }: DeskParts) =>
    partsInWords('de', [
      groups > 0 && (groups === 1 ? 'eine Gruppe' : `${nDe(groups)} Gruppen`),
      singles > 0 && `${nDe(singles)} einzelne`,
      overdue > 0 && `${nDe(overdue)} überfällige`,
    ]),
  undoLast: 'Rückgängig',
  undoes: {
    joined: 'zusammengelegt',
    parted: 'getrennt',
    postponed: 'auf später gelegt',
    'set-aside': 'in die Ablage gelegt',
    rescued: 'aus der Ablage geholt',
    ended: 'gesendet',
    'held-dropped': 'verworfen',
  } satisfies Record<string, string>,
  lead: (count: number) =>
    count === 1 ? 'Eine Frage liegt auf dem Tisch.' : `${upper(nDe(count))} Fragen liegen auf dem Tisch.`,
  nextRound: 'Nächste Runde',
  empty: 'Nichts auf dem Tisch',
  next: (day: string, time: string) => `Die nächste Runde ist am ${day}, um ${time}.`,
  done: (day: string) => `Für heute ist alles getan. Nächste Runde ${day}.`,
  open: 'Nächste Runde jetzt öffnen',
  opened: (count: number) =>
    count === 0
      ? 'Es wartet keine Frage.'
      : count === 1
        ? 'Eine Frage liegt jetzt auf dem Tisch.'
        : `${upper(nDe(count))} Fragen liegen jetzt auf dem Tisch.`,
  waiting: (count: number, day: string) =>
    count === 1
      ? `Eine Frage wartet auf die Runde am ${day}.`
      : `${upper(nDe(count))} Fragen warten auf die Runde am ${day}.`,

  overdue: 'Überfällig',
  group: (nth: number, count: number) => `Gruppe ${nth}, ${nDe(count)} Menschen`,
  several: 'Wer die Antwort bekommt',
  proposed: (nth: number, count: number) => `Gruppe ${nth}, ein Vorschlag: ${nDe(count)} Menschen`,
  perhaps: 'vielleicht dieselbe',
  perhapsHint: 'Ohne Haken bleibt eine Frage für sich liegen.',
  single: 'Einzeln',
  alone: 'Noch einmal, einzeln',
  askedOn: (day: string) => `Vom ${day}`,
  unconfirmed: 'Adresse nicht bestätigt',
  byNumber: 'ohne E-Mail, mit Abholnummer',
  betweenUs: 'nur zwischen uns',
  consent: 'Wortlaut darf veröffentlicht werden',
  differs: 'Anders ist:',
  followsUp: 'Eine Nachfrage zu Ihrer Antwort.',
  crisis: 'Darin stehen Worte, die auf Not deuten.',
  mails: 'Mails dazu',

  existing: 'Steht vielleicht schon da',
  moreExisting: 'Weitere Stellen',
  sendExisting: (count: ToWhom): string => (count === 1 ? 'Diese Antwort senden' : `Diese Antwort an ${allDe(count)}`),
  answer: (count: ToWhom): string => (count === 1 ? 'Ihre Antwort' : `Ihre Antwort, einmal für ${allDe(count)}`),
  markdown: 'Markdown. Was hier steht, geht Wort für Wort hinaus.',
  personal: (nth: string) => `Eine Zeile nur für ${nth} Frage`,
  personals: 'Eine Zeile nur für einen Menschen',
  nth: (place: number) =>
    ['die erste', 'die zweite', 'die dritte', 'die vierte'][place] ?? `die ${ordinal(place + 1, 'de')}`,
  question: (place: number) =>
    ['Erste', 'Zweite', 'Dritte', 'Vierte', 'Fünfte', 'Sechste'][place] ?? ordinal(place + 1, 'de'),
  publish: 'Auch veröffentlichen, damit die Nächste es findet',
  notPublic: 'Nur zwischen uns: diese Antwort wird nicht veröffentlicht.',
  publicTitle: 'Titel',
  publicTitleHint: 'Leer: eine Formulierung, der zugestimmt wurde, sonst der erste Satz der Antwort.',
  fileName: 'Dateiname',
  fileNameHint: 'Wird die Datei content/questions/….md. Leer: aus dem Titel.',
  preview: 'Vorschau',
  previewTitle: 'So geht es hinaus',
  previewMail: (count: number) => (count === 1 ? 'Die Mail' : `Die Mail, an jeden der ${nDe(count)} einzeln`),
  previewFile: 'Die Datei',
  noMail: 'Ohne E-Mail: Die Antwort wartet auf der Seite zur Abholnummer.',
  newFile: (file: string) => `${file} entsteht neu.`,
  back: 'Zurück zum Schreiben',
  keep: 'Entwurf sichern',
  /** `askers`: how many questions get the answer; with one of them, others read it only where it is published. */
  leak: (count: number, askers: number): string => {
    if (askers === 1)
      return count === 1
        ? 'steht so in der Frage. Soll es auch öffentlich stehen bleiben?'
        : 'stehen so in der Frage. Sollen sie auch öffentlich stehen bleiben?';
    return count === 1
      ? 'steht nur in einer der Fragen. Soll es für alle stehen bleiben?'
      : 'stehen nur in einer der Fragen. Sollen sie für alle stehen bleiben?';
  },
  /** Words that only a wording would bring along: of those who agreed that theirs stands with the answer. */
  leakWorded: (count: number): string =>
    count === 1
      ? 'steht in einer Frage, deren Wortlaut mit veröffentlicht würde. Soll es dort stehen bleiben?'
      : 'stehen in Fragen, deren Wortlaut mit veröffentlicht würde. Sollen sie dort stehen bleiben?',
  /** Names that only the answer has. */
  leakNamed: (count: number): string =>
    count === 1
      ? 'ist mit Namen genannt. Sollen das auch andere lesen?'
      : 'sind mit Namen genannt. Sollen das auch andere lesen?',
  leakStays: 'Stehen lassen und senden',
  leakHint: 'Sonst ändern Sie die Antwort und senden noch einmal.',
  leakHintWorded: 'Sonst senden Sie noch einmal, ohne zu veröffentlichen.',
  titlesToChange: 'Überschriften zu ändern',
  titlesToChangeWhy:
    'Diese Überschriften sind Worte von Menschen, die ihre Erlaubnis zurückgenommen oder ihre Frage gelöscht haben. Bitte schreiben Sie eine eigene Überschrift und, unter »Adresse, Themen, Bild«, eine eigene Adresse; die frühere führt dann dorthin.',
  heldPublication: 'Noch nicht veröffentlicht',
  publishAfterAll: 'Veröffentlichen',
  notPublish: 'Nicht veröffentlichen',
  send: (count: ToWhom): string => (count === 1 ? 'Senden' : `An ${allDe(count)} senden`),
  undo: (minutes: number): string => {
    if (minutes === 0) return 'Geht sofort hinaus.';
    const long = minutes === 1 ? 'Eine Minute' : `${upper(nDe(minutes))} Minuten`;
    return `${long} lang können Sie es zurücknehmen.`;
  },

  other: 'Anders beenden',
  invite: 'Zum Gespräch einladen',
  inviteHint: (hasTelephone: boolean): string =>
    hasTelephone
      ? 'Mit dem, was oben steht, Ihrer Telefonnummer und der Seite »Erreichbar«.'
      : 'Mit dem, was oben steht, und der Seite »Erreichbar«.',
  refer: 'Weitergeben',
  colleague: 'Adresse der Kollegin oder des Kollegen',
  colleagueHint:
    'Der Mensch, der gefragt hat, bekommt den Link und entscheidet selbst. Sein Text wird nicht weitergegeben.',
  decline: 'Ablehnen',
  declineHint: 'Der Mensch, der gefragt hat, erfährt es mit Dank. Was oben steht, geht mit.',
  declineTemplate: 'Begründung',
  declineTemplates: {
    none: 'ohne Begründung',
    field: 'nicht mein Gebiet',
    afar: 'nicht aus der Ferne',
    written: 'nur im Gespräch',
  },
  later: 'Später',
  aside: 'In die Ablage',
  asideKinds: { advice: 'Hinweis', promotion: 'Angebot', spam: 'Werbung', unclear: 'unklar' },
  groups: 'Zusammenlegen und trennen',
  join: 'Ist dieselbe Frage wie',
  joinButton: 'Dorthin legen',
  accept: 'Die angehakten sind eine Frage',
  split: 'Die angehakten für sich legen',
  part: 'Gehört nicht dazu',
  partHint: 'Was Sie trennen, wird nie wieder zusammen vorgeschlagen.',

  sending: 'Unterwegs',
  leaves: (time: string, count: number) =>
    count === 1 ? `Geht um ${time} an einen Menschen hinaus.` : `Geht um ${time} an ${nDe(count)} Menschen hinaus.`,
  takeBack: 'Zurücknehmen',
  takenBack: 'Zurückgenommen. Nichts ging hinaus.',

  held: 'Zurückgehalten',
  heldWhy: {
    forged: 'Diese Antwort kam unter Ihrem Namen, aber nicht von Ihrem Anbieter.',
    held: 'Von dieser Antwort ließ sich nicht prüfen, ob sie von Ihnen kam.',
  },
  heldYes: 'Sie ist von mir: senden',
  heldNo: 'Verwerfen',

  notSent: 'Noch nicht gesendet.',
  notTakenBack: 'Nicht zurückgenommen.',
  told: {
    sent: 'Die Antwort ist auf dem Weg.',
    later: 'Liegt in der nächsten Runde noch einmal da.',
    aside: 'Liegt in der Ablage.',
    joined: 'Zusammengelegt.',
    parted: 'Getrennt.',
    takenBack: 'Zurückgenommen. Nichts ging hinaus.',
    dropped: 'Verworfen.',
    kept: 'Der Entwurf ist gesichert.',
    decided: 'Vermerkt.',
    undone: 'Rückgängig gemacht.',
  },

  keys: {
    title: 'Alle Tasten',
    off: 'Buchstaben als Tasten ausschalten',
    key: 'Taste',
    does: 'Tut',
    choose: 'wählen',
    open: 'öffnen und schließen',
    existing: 'steht schon da: diese Antwort senden',
    answer: 'antworten',
    send: 'senden',
    leave: 'aus dem Feld zurück',
    stays: 'Wort stehen lassen und senden',
    preview: 'Vorschau',
    publish: 'auch veröffentlichen',
    keep: 'Entwurf sichern',
    later: 'später',
    invite: 'zum Gespräch einladen',
    refer: 'weitergeben: Adresse eintippen',
    decline: 'ablehnen',
    aside: 'in die Ablage, als unklar',
    tick: 'eine Frage der Gruppe an- und abhaken',
    accept: 'die angehakten zusammenlegen',
    split: 'die angehakten für sich legen',
    join: 'dieselbe Frage wie: auswählen',
    back: 'rückgängig',
    openRound: 'nächste Runde jetzt öffnen',
    trays: 'zur Ablage',
    help: 'alle Tasten',
    rescue: 'doch eine Frage',
    round: 'zur Runde',
    short: { existing: 'steht schon da', later: 'später', back: 'zurück' },
  },

  trays: {
    title: 'Ablage',
    lead: 'Nichts davon eilt. Was hier liegt, wird nach neunzig Tagen gelöscht, Werbung nach vierzehn.',
    empty: 'Die Ablage ist leer.',
    count: (tray: Tray, count: number): string => `${de.trays.kinds[tray]}: ${nDe(count)}`,
    kinds: { advice: 'Hinweise und Ratschläge', promotion: 'Angebote', spam: 'Werbung', unclear: 'Unklar' },
    byYou: 'von Ihnen abgelegt',
    rescue: 'Doch eine Frage',
    told: { rescued: 'Liegt jetzt auf dem Tisch.', undone: 'Rückgängig gemacht.' },
  },
};

const en: typeof de = {
  title: 'Round',
  titleOf: (day) => `Round of ${day}`,
  parts: ({ groups, singles, overdue }) =>
    partsInWords('en', [
      groups > 0 && (groups === 1 ? 'one group' : `${nEn(groups)} groups`),
      singles > 0 && `${nEn(singles)} single`,
      overdue > 0 && `${nEn(overdue)} overdue`,
    ]),
  undoLast: 'Undo',
  undoes: {
    joined: 'joined',
    parted: 'separated',
    postponed: 'kept for later',
    'set-aside': 'put into a tray',
    rescued: 'taken out of a tray',
    ended: 'sent',
    'held-dropped': 'dropped',
  },
  lead: (count) => (count === 1 ? 'One question is on the desk.' : `${upper(nEn(count))} questions are on the desk.`),
  nextRound: 'Next round',
  empty: 'Nothing on the desk',
  next: (day, time) => `The next round is on ${day}, at ${time}.`,
  done: (day) => `Done for today. Next round ${day}.`,
  open: 'Open the next round now',
  opened: (count) =>
    count === 0
      ? 'No question is waiting.'
      : count === 1
        ? 'One question is on the desk now.'
        : `${upper(nEn(count))} questions are on the desk now.`,
  waiting: (count, day) =>
    count === 1
      ? `One question waits for the round on ${day}.`
      : `${upper(nEn(count))} questions wait for the round on ${day}.`,

  overdue: 'Overdue',
  group: (nth, count) => `Group ${nth}, ${nEn(count)} people`,
  several: 'Who gets the answer',
  proposed: (nth, count) => `Group ${nth}, a proposal: ${nEn(count)} people`,
  perhaps: 'perhaps the same',
  perhapsHint: 'Without a tick a question stays by itself.',
  single: 'Single',
  alone: 'Once more, by itself',
  askedOn: (day) => `Of ${day}`,
  unconfirmed: 'address not confirmed',
  byNumber: 'without e-mail, with a pick-up number',
  betweenUs: 'only between us',
  consent: 'wording may be published',
  differs: 'What is different:',
  followsUp: 'Follows up on your answer.',
  crisis: 'It holds words that point to distress.',
  mails: 'Mails about it',

  existing: 'Perhaps already written',
  moreExisting: 'Further passages',
  sendExisting: (count) => (count === 1 ? 'Send this answer' : `Send this answer to ${allEn(count)}`),
  answer: (count) => (count === 1 ? 'Your answer' : `Your answer, once for ${allEn(count)}`),
  markdown: 'Markdown. What stands here goes out word for word.',
  personal: (nth) => `A line for ${nth} question alone`,
  personals: 'A line for one person alone',
  nth: (place) => ['the first', 'the second', 'the third', 'the fourth'][place] ?? `the ${ordinal(place + 1, 'en')}`,
  question: (place) => ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'][place] ?? ordinal(place + 1, 'en'),
  publish: 'Publish it, too, so that the next one finds it',
  notPublic: 'Only between us: this answer is not published.',
  publicTitle: 'Title',
  publicTitleHint: 'Empty: a wording with consent, else the first sentence of the answer.',
  fileName: 'File name',
  fileNameHint: 'Becomes the file content/questions/….md. Empty: from the title.',
  preview: 'Preview',
  previewTitle: 'This is how it goes out',
  previewMail: (count) => (count === 1 ? 'The mail' : `The mail, to each of the ${nEn(count)} by itself`),
  previewFile: 'The file',
  noMail: 'Without e-mail: the answer waits on the page of the pick-up number.',
  newFile: (file) => `${file} is made anew.`,
  back: 'Back to writing',
  keep: 'Keep as draft',
  leak: (count, askers) => {
    if (askers === 1)
      return count === 1
        ? 'stands in the question like this. Shall it stay in public, too?'
        : 'stand in the question like this. Shall they stay in public, too?';
    return count === 1
      ? 'stands in one of the questions only. Shall it stay for everybody?'
      : 'stand in one of the questions only. Shall they stay for everybody?';
  },
  leakWorded: (count) =>
    count === 1
      ? 'stands in a question whose wording would be published with it. Shall it stay there?'
      : 'stand in questions whose wording would be published with it. Shall they stay there?',
  leakNamed: (count) =>
    count === 1
      ? 'is called by name. Shall others read that, too?'
      : 'are called by name. Shall others read that, too?',
  leakStays: 'Let it stay and send',
  leakHint: 'Otherwise change the answer and send again.',
  leakHintWorded: 'Otherwise send again without publishing.',
  titlesToChange: 'Titles to change',
  titlesToChangeWhy:
    'These titles are words of people who have taken their permission back or deleted their question. Please write a title of your own and, under “Address, topics, picture”, an address of your own; the earlier one then leads there.',
  heldPublication: 'Not published yet',
  publishAfterAll: 'Publish',
  notPublish: 'Do not publish',
  send: (count) => (count === 1 ? 'Send' : `Send to ${allEn(count)}`),
  undo: (minutes) => {
    if (minutes === 0) return 'Goes out at once.';
    return `You can take it back for ${nEn(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  },

  other: 'End it in another way',
  invite: 'Invite to a talk',
  inviteHint: (hasTelephone) =>
    hasTelephone
      ? 'With what stands above, your telephone number and the page “Availability”.'
      : 'With what stands above, and the page “Availability”.',
  refer: 'Refer',
  colleague: 'Address of the colleague',
  colleagueHint: 'Who asked gets the link and decides. The text is not passed on.',
  decline: 'Decline',
  declineHint: 'Who asked is told with thanks. What stands above goes along.',
  declineTemplate: 'Reason',
  declineTemplates: {
    none: 'without a reason',
    field: 'not my field',
    afar: 'not from afar',
    written: 'only in a talk',
  },
  later: 'Later',
  aside: 'Into a tray',
  asideKinds: { advice: 'advice', promotion: 'offer', spam: 'advertising', unclear: 'unclear' },
  groups: 'Join and separate',
  join: 'Is the same question as',
  joinButton: 'Put it there',
  accept: 'The ticked ones are one question',
  split: 'Lay the ticked ones by themselves',
  part: 'Does not belong here',
  partHint: 'What you separate is never proposed together again.',

  sending: 'On its way',
  leaves: (time, count) =>
    count === 1 ? `Goes out to one person at ${time}.` : `Goes out to ${nEn(count)} people at ${time}.`,
  takeBack: 'Take back',
  takenBack: 'Taken back. Nothing went out.',

  held: 'Held back',
  heldWhy: {
    forged: 'This answer came under your name, but not from your provider.',
    held: 'It could not be checked whether this answer came from you.',
  },
  heldYes: 'It is mine: send',
  heldNo: 'Drop it',

  notSent: 'Not sent yet.',
  notTakenBack: 'Not taken back.',
  told: {
    sent: 'The answer is on its way.',
    later: 'It will lie there once more in the next round.',
    aside: 'It lies in a tray.',
    joined: 'Joined.',
    parted: 'Separated.',
    takenBack: 'Taken back. Nothing went out.',
    dropped: 'Dropped.',
    kept: 'The draft is kept.',
    decided: 'Noted.',
    undone: 'Undone.',
  },

  keys: {
    title: 'All keys',
    off: 'Turn letters as keys off',
    key: 'Key',
    does: 'Does',
    choose: 'choose',
    open: 'open and close',
    existing: 'already written: send this answer',
    answer: 'answer',
    send: 'send',
    leave: 'back out of the field',
    stays: 'let the word stay and send',
    preview: 'preview',
    publish: 'publish it, too',
    keep: 'keep as draft',
    later: 'later',
    invite: 'invite to a talk',
    refer: 'refer: type the address',
    decline: 'decline',
    aside: 'into the trays, as unclear',
    tick: 'tick and untick a question of the group',
    accept: 'join the ticked ones',
    split: 'lay the ticked ones by themselves',
    join: 'the same question as: choose',
    back: 'undo',
    openRound: 'open the next round now',
    trays: 'to the trays',
    help: 'all keys',
    rescue: 'a question after all',
    round: 'to the round',
    short: { existing: 'already written', later: 'later', back: 'back' },
  },

  trays: {
    title: 'Trays',
    lead: 'Nothing here is urgent. What lies here is deleted after ninety days, advertising after fourteen.',
    empty: 'The trays are empty.',
    count: (tray, count) => `${en.trays.kinds[tray]}: ${nEn(count)}`,
    kinds: { advice: 'Remarks and advice', promotion: 'Offers', spam: 'Advertising', unclear: 'Unclear' },
    byYou: 'put here by you',
    rescue: 'A question after all',
    told: { rescued: 'It lies on the desk now.', undone: 'Undone.' },
  },
};

/** What the owner reads when working through a round. */
export const questionDeskWords = inEveryLanguage('questionDeskWords', { de, en });
