import type { Language } from '../kit/language.ts';
import { inWords, upper } from './numbers.ts';

const nDe = (count: number) => inWords(count, 'de');
const nEn = (count: number) => inWords(count, 'en');

const de = {
  title: 'Runde',
  lead: (count: number) =>
    count === 1 ? 'Eine Frage liegt auf dem Tisch.' : `${upper(nDe(count))} Fragen liegen auf dem Tisch.`,
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
  group: (count: number) => `Gruppe, ${nDe(count)} Menschen`,
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
  sendExisting: (count: number) => (count === 1 ? 'Diese Antwort senden' : `Diese Antwort an alle ${nDe(count)}`),
  answer: (count: number) => (count === 1 ? 'Ihre Antwort' : `Ihre Antwort, einmal für alle ${nDe(count)}`),
  markdown: 'Markdown. Was hier steht, geht Wort für Wort hinaus.',
  personal: (day: string) => `Eine Zeile nur für die Frage vom ${day}`,
  publish: 'Auch veröffentlichen, damit die Nächste es findet',
  notPublic: 'Nur zwischen uns: diese Antwort wird nicht veröffentlicht.',
  publicTitle: 'Titel',
  publicTitleHint: 'Leer: eine Formulierung, der zugestimmt wurde, sonst der erste Satz der Antwort.',
  fileName: 'Dateiname',
  fileNameHint: 'Wird die Datei content/questions/….md. Leer: aus dem Titel.',
  preview: 'Vorschau',
  previewTitle: 'So geht es hinaus',
  back: 'Zurück zum Schreiben',
  keep: 'Entwurf sichern',
  leak: (count: number): string =>
    count === 1
      ? 'steht nur in einer der Fragen. Soll es für alle stehen bleiben?'
      : 'stehen nur in einer der Fragen. Sollen sie für alle stehen bleiben?',
  leakStays: 'Stehen lassen und senden',
  leakHint: 'Sonst ändern Sie es oben und senden noch einmal.',
  heldPublication: 'Noch nicht veröffentlicht',
  publishAfterAll: 'Veröffentlichen',
  notPublish: 'Nicht veröffentlichen',
  send: (count: number) => (count === 1 ? 'Senden' : `An alle ${nDe(count)} senden`),
  undo: (minutes: number) =>
    minutes === 0 ? 'Geht sofort hinaus.' : `${upper(nDe(minutes))} Minuten lang können Sie es zurücknehmen.`,

  other: 'Anders beenden',
  invite: 'Zum Gespräch einladen',
  inviteHint: 'Mit dem, was oben steht, Ihrer Telefonnummer und der Seite »Erreichbar«.',
  refer: 'Weitergeben',
  colleague: 'Adresse der Kollegin oder des Kollegen',
  colleagueHint:
    'Der Mensch, der gefragt hat, bekommt den Link und entscheidet selbst. Sein Text wird nicht weitergegeben.',
  decline: 'Ablehnen',
  declineHint: 'Der Mensch, der gefragt hat, erfährt es mit Dank und ohne Begründung, außer Sie schreiben oben eine.',
  later: 'Später: in der nächsten Runde noch einmal',
  aside: 'In die Ablage',
  asideKinds: { advice: 'Hinweis', promotion: 'Angebot', spam: 'Werbung', unclear: 'unklar' },
  join: 'Ist dieselbe Frage wie',
  joinButton: 'Zusammenlegen',
  part: 'Wieder trennen',

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
  },

  trays: {
    title: 'Ablage',
    lead: 'Nichts davon eilt. Was hier liegt, wird nach neunzig Tagen gelöscht, Werbung nach vierzehn.',
    empty: 'Die Ablage ist leer.',
    kinds: { advice: 'Hinweise und Ratschläge', promotion: 'Angebote', spam: 'Werbung', unclear: 'Unklar' },
    byYou: 'von Ihnen abgelegt',
    rescue: 'Doch eine Frage',
    link: (count: number) =>
      count === 1 ? 'Eine Nachricht liegt in der Ablage' : `${upper(nDe(count))} Nachrichten liegen in der Ablage`,
  },
};

const en: typeof de = {
  title: 'Round',
  lead: (count) => (count === 1 ? 'One question is on the desk.' : `${upper(nEn(count))} questions are on the desk.`),
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
  group: (count) => `Group, ${nEn(count)} people`,
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
  sendExisting: (count) => (count === 1 ? 'Send this answer' : `Send this answer to all ${nEn(count)}`),
  answer: (count) => (count === 1 ? 'Your answer' : `Your answer, once for all ${nEn(count)}`),
  markdown: 'Markdown. What stands here goes out word for word.',
  personal: (day) => `A line for the question of ${day} alone`,
  publish: 'Publish it, too, so that the next one finds it',
  notPublic: 'Only between us: this answer is not published.',
  publicTitle: 'Title',
  publicTitleHint: 'Empty: a wording with consent, else the first sentence of the answer.',
  fileName: 'File name',
  fileNameHint: 'Becomes the file content/questions/….md. Empty: from the title.',
  preview: 'Preview',
  previewTitle: 'This is how it goes out',
  back: 'Back to writing',
  keep: 'Keep as draft',
  leak: (count) =>
    count === 1
      ? 'stands in one of the questions only. Shall it stay for everybody?'
      : 'stand in one of the questions only. Shall they stay for everybody?',
  leakStays: 'Let it stay and send',
  leakHint: 'Otherwise change it above and send again.',
  heldPublication: 'Not published yet',
  publishAfterAll: 'Publish',
  notPublish: 'Do not publish',
  send: (count) => (count === 1 ? 'Send' : `Send to all ${nEn(count)}`),
  undo: (minutes) => (minutes === 0 ? 'Goes out at once.' : `You can take it back for ${nEn(minutes)} minutes.`),

  other: 'End it in another way',
  invite: 'Invite to a talk',
  inviteHint: 'With what stands above, your telephone number and the page “Availability”.',
  refer: 'Refer',
  colleague: 'Address of the colleague',
  colleagueHint: 'Who asked gets the link and decides. The text is not passed on.',
  decline: 'Decline',
  declineHint: 'Who asked is told with thanks and without a reason, unless you write one above.',
  later: 'Later: once more in the next round',
  aside: 'Into a tray',
  asideKinds: { advice: 'advice', promotion: 'offer', spam: 'advertising', unclear: 'unclear' },
  join: 'Is the same question as',
  joinButton: 'Join',
  part: 'Separate again',

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
  },

  trays: {
    title: 'Trays',
    lead: 'Nothing here is urgent. What lies here is deleted after ninety days, advertising after fourteen.',
    empty: 'The trays are empty.',
    kinds: { advice: 'Remarks and advice', promotion: 'Offers', spam: 'Advertising', unclear: 'Unclear' },
    byYou: 'put here by you',
    rescue: 'A question after all',
    link: (count) => (count === 1 ? 'One message lies in a tray' : `${upper(nEn(count))} messages lie in trays`),
  },
};

/** What the owner reads when working through a round. */
export const questionDeskWords: Readonly<Record<Language, typeof de>> = { de, en };
