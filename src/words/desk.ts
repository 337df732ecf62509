import { inEveryLanguage } from './in-every-language.ts';
import { inWords, upper } from './numbers.ts';

/** A month in figures, as the report says it. */
export type MonthTold = {
  readonly asked: number;
  readonly before: number;
  readonly read: number;
  readonly answered: number;
  readonly rounds: number;
};

const nDe = (count: number) => inWords(count, 'de');
const nEn = (count: number) => inWords(count, 'en');

const de = {
  signIn: {
    title: 'Anmelden',
    lead: 'Hier sitzt nur, wem die Insel gehört.',
    byMail: 'Ein Link zum Anmelden geht an die Adresse, die in insel.yaml steht. Er gilt zehn Minuten und nur einmal.',
    send: 'Link an meine Adresse schicken',
    sent: 'Der Link ist unterwegs an die Adresse aus insel.yaml. Er gilt zehn Minuten.',
    enough:
      'Heute sind schon zwölf Links an diese Adresse gegangen; mehr werden es an einem Tag nicht. Am Rechner, auf dem die Insel läuft, gibt es jederzeit einen: insel desk ORDNER',
    terminal: 'Oder am Rechner, auf dem die Insel läuft: insel desk ORDNER',
    enter: 'Anmelden',
    ready: 'Mit einem Klick sind Sie für dreißig Tage in diesem Browser angemeldet.',
    over: 'Sie sind nicht mehr angemeldet. Gespeichert wurde noch nichts; was Sie geschrieben haben, steht unten. Bitte melden Sie sich in einem zweiten Fenster an und laden Sie dann diese Seite neu: Ihr Browser sendet alles noch einmal.',
    typed: 'Was Sie geschrieben haben',
    worn: 'Dieser Link gilt nicht mehr: Er ist älter als zehn Minuten oder wurde schon benutzt. Hier bekommen Sie einen neuen.',
    plainHttp:
      'Über eine unverschlüsselte Verbindung kann sich hier niemand anmelden. Bitte öffnen Sie die Seite mit https.',
    subject: 'Ihr Link zum Schreibtisch',
    mail: 'Guten Tag,\n\nmit diesem Link melden Sie sich am Schreibtisch Ihrer Insel an. Er gilt zehn Minuten und nur einmal:\n\n{link}\n\nHaben Sie ihn nicht angefordert, brauchen Sie nichts zu tun.',
  },
  passkey: {
    enter: 'Mit einem Schlüssel dieses Geräts anmelden',
    failed: 'Das hat nicht geklappt. Der Link an Ihre Adresse geht immer.',
    make: 'Einen Schlüssel für dieses Gerät anlegen',
    title: 'Schlüssel',
    none: 'Mit einem Schlüssel melden Sie sich ohne Mail an: mit Fingerabdruck, Gesicht oder PIN des Geräts.',
    since: (day: string) => `angelegt am ${day}`,
    remove: 'Entfernen',
  },
  today: {
    title: 'Heute',
    open: (count: number) =>
      `${upper(inWords(count, 'de'))} ${count === 1 ? 'Frage liegt' : 'Fragen liegen'} vor Ihnen`,
    done: 'Für heute ist alles getan',
    next: (moment: string) => `Nächste Runde: ${moment}.`,
    toRound: 'Zur Runde',
    week: 'Die Woche',
    aside: 'Beiseite',
    titles: (count: number) =>
      count === 1 ? 'Eine Überschrift ist zu ändern.' : `${count} Überschriften sind zu ändern.`,
    held: (count: number) =>
      count === 1
        ? 'Eine Antwort aus Ihrer Mail wartet auf Ihr Ja.'
        : `${count} Antworten aus Ihrer Mail warten auf Ihr Ja.`,
    inTrays: (count: number) =>
      count === 1 ? 'Eine Zuschrift liegt in der Ablage.' : `${upper(nDe(count))} Zuschriften liegen in der Ablage.`,
    troubles: 'Zuerst',
    unsent: (count: number) =>
      count === 1 ? 'Eine Mail konnte nicht zugestellt werden.' : `${count} Mails konnten nicht zugestellt werden.`,
    late: (count: number) =>
      count === 1
        ? 'Eine Mail nahm der Mailserver noch nicht an. Sie wird von selbst noch einmal versucht.'
        : `${count} Mails nahm der Mailserver noch nicht an. Sie werden von selbst noch einmal versucht.`,
    undone: (count: number) =>
      count === 1 ? 'Eine Arbeit ist liegen geblieben.' : `${count} Arbeiten sind liegen geblieben.`,
    wrong: (count: number) =>
      count === 1 ? 'In Ihrem Ordner ist eine Stelle zu ändern.' : `In Ihrem Ordner sind ${count} Stellen zu ändern.`,
    noMailServer:
      'Es ist noch kein Mailserver eingetragen: Mails werden Dateien in data/outbox, und keine geht hinaus.',
    setUpMail: 'So tragen Sie einen ein',
    around: {
      label: 'Einmal herum',
      lead: 'So geht eine Frage ihren Weg. Gehen Sie ihn einmal selbst, es dauert fünf Minuten.',
      ask: 'Fragen Sie etwas, wie ein Besucher es täte.',
      openRound: 'Die Runde jetzt öffnen',
      answer: 'Antworten Sie, und veröffentlichen Sie die Antwort, wenn Sie mögen.',
      look: 'Sehen Sie nach, was hinausgegangen ist.',
    },
  },
  menu: {
    desk: 'Heute',
    deskRound: 'Runde',
    trays: 'Ablage',
    deskInbox: 'Eingang',
    deskTexts: 'Texte',
    deskReport: 'Bericht',
    deskLetter: 'Brief',
    deskRooms: 'Räume',
    deskOutbox: 'Ausgang',
    deskHouse: 'Haus',
  },
  report: {
    title: 'Bericht',
    lead: ({ asked, before, read, answered, rounds }: MonthTold): string =>
      [
        asked + before === 1 && before === 1
          ? 'Eine Frage war schon beantwortet, bevor sie abgeschickt wurde.'
          : before > 0
            ? `Von ${nDe(asked + before)} Fragen ${before === 1 ? 'war eine' : `waren ${nDe(before)}`} schon beantwortet, bevor sie abgeschickt ${before === 1 ? 'wurde' : 'wurden'}.`
            : `${upper(nDe(asked))} ${asked === 1 ? 'Frage wurde' : 'Fragen wurden'} gestellt.`,
        read > 0 &&
          `${upper(nDe(read))} ${read === 1 ? 'kam' : 'kamen'} auf den Tisch, in ${rounds === 1 ? 'einer Runde' : `${nDe(rounds)} Runden`}.`,
        answered > 0 && `${upper(nDe(answered))} ${answered === 1 ? 'Antwort ging' : 'Antworten gingen'} hinaus.`,
      ]
        .filter(Boolean)
        .join(' '),
    nothing: 'In diesem Monat hat niemand etwas gefragt.',
    reused: (count: number): string =>
      count === 1 ? 'Eine Antwort war schon geschrieben.' : `${upper(nDe(count))} Antworten waren schon geschrieben.`,
    earlier: 'Der Monat davor',
    later: 'Der Monat danach',
    perRound: 'Fragen auf dem Tisch, je Tag mit Runde',
    day: 'Tag',
    questions: 'Fragen',
    line: (count: number) => `${count} Fragen`,
    perWeek: 'Fragen je Kalenderwoche',
    week: 'Woche',
    sent: 'gesendet',
    before: 'schon beantwortet',
    fresh: 'Neu in der Quelle',
    found: (times: number): string => (times === 1 ? 'Seither einmal gefunden.' : `Seither ${times}-mal gefunden.`),
    unfound: 'Findet niemand',
    unfoundHint:
      'Seit einem Jahr hat hier niemand gesagt, dass es seine Frage beantwortet. Vielleicht sagt der Titel es anders als die Menschen.',
    more: (count: number) => `${upper(nDe(count))} weitere`,
    unanswered: 'Noch ohne Antwort',
    unansweredSince: (day: string) => `Gefragt am ${day}`,
    notCounted: 'Nicht gezählt',
    notCountedWhy: 'Wer gelesen, geöffnet oder angeklickt hat. Das weiß dieses Haus nicht.',
  },
  outbox: {
    title: 'Ausgang',
    lead: 'Jede Mail, die von hier weggeht. Nichts wird verschickt, was Sie nicht lesen können.',
    empty: 'Noch ist keine Mail hinausgegangen.',
    to: 'An',
    standing: 'Stand',
    replyTo: 'Antwort an',
    missing: 'Diese Mail gibt es nicht mehr',
    forgotten: 'Der Inhalt wurde nach vierzehn Tagen gelöscht.',
    back: 'Alle Mails',
    states: {
      handed: (moment: string) => `übergeben am ${moment}`,
      file: (file: string) => `nicht versendet, liegt als Datei ${file}`,
      waiting: (moment: string) => `geht am ${moment}`,
      late: (moment: string, status: string) => `noch nicht übergeben (${status}), nächster Versuch am ${moment}`,
      failed: (status: string) => `nicht zustellbar${status ? ` (${status})` : ''}`,
    },
  },
  house: {
    title: 'Das Haus',
    lead: 'Wie die Insel eingerichtet ist.',
    problems: 'Zu ändern',
    failedLabel: 'Liegen geblieben',
    failed: (count: number) =>
      count === 1
        ? 'Eine Arbeit ist auch nach mehreren Versuchen nicht gelungen.'
        : `${count} Arbeiten sind auch nach mehreren Versuchen nicht gelungen.`,
    failedHow:
      'Verloren ist nichts. Meist war die Platte voll, oder ein Ordner ließ sich nicht beschreiben; ist das behoben, geht es hier weiter.',
    failedAgain: 'Noch einmal versuchen',
    mailServer: 'Mails versenden',
    mailServerHow:
      'Es ist noch kein Mailserver eingetragen. Ihr Anbieter für E-Mail nennt Ihnen Namen, Anmeldung und Passwort; so stehen sie in zwei Dateien Ihrer Insel:',
    mailServerCheck: 'Ob er annimmt, prüft »insel doctor«. Ausführlich steht es im Handbuch, docs/server.md.',
    settings: 'Einstellungen',
    where: 'Geändert wird das in der Datei insel.yaml; es gilt, sobald sie gespeichert ist.',
    name: 'Name',
    address: 'Adresse',
    mail: 'E-Mail',
    telephone: 'Telefon',
    postal: 'Anschrift',
    postalMissing: 'nicht angegeben; ein Impressum in Deutschland braucht sie (owner.address)',
    languages: 'Sprachen',
    zone: 'Zeitzone',
    out: 'Ausgehende Mail',
    outFiles: 'als Dateien in data/outbox; ein Mailserver ist nicht eingerichtet',
    outServer: 'über den Mailserver aus insel.yaml',
    folder: 'Ordner',
    notSet: 'nicht angegeben',
    browsers: 'Angemeldet',
    someBrowser: 'Ein Browser',
    thisOne: 'dieser hier',
    since: (day: string) => `seit dem ${day}`,
    signOut: 'Abmelden',
  },
};

const en: typeof de = {
  signIn: {
    title: 'Sign in',
    lead: 'Only the owner of the island sits here.',
    byMail:
      'A link to sign in goes to the address that stands in insel.yaml. It is good for ten minutes and only once.',
    send: 'Send a link to my address',
    sent: 'The link is on its way to the address in insel.yaml. It is good for ten minutes.',
    enough:
      'Twelve links have gone to this address today, and there are no more in a day. On the machine the island runs on there is always one: insel desk DIR',
    terminal: 'Or on the machine the island runs on: insel desk DIR',
    enter: 'Sign in',
    ready: 'One click signs you in to this browser for thirty days.',
    over: 'You are no longer signed in. Nothing has been saved yet; what you wrote stands below. Please sign in in a second window and then load this page again: your browser sends everything once more.',
    typed: 'What you wrote',
    worn: 'This link is no longer good: it is older than ten minutes or was used before. Here you get a new one.',
    plainHttp: 'Nobody can sign in here over an unencrypted connection. Please open the page with https.',
    subject: 'Your link to the desk',
    mail: 'Good day,\n\nwith this link you sign in to the desk of your island. It is good for ten minutes and only once:\n\n{link}\n\nIf you did not ask for it, there is nothing to do.',
  },
  passkey: {
    enter: 'Sign in with a passkey of this device',
    failed: 'That did not work. The link to your address always does.',
    make: 'Make a passkey for this device',
    title: 'Passkeys',
    none: 'With a passkey you sign in without a mail: by fingerprint, face or PIN of the device.',
    since: (day) => `made on ${day}`,
    remove: 'Remove',
  },
  today: {
    title: 'Today',
    open: (count) => `${upper(inWords(count, 'en'))} ${count === 1 ? 'question lies' : 'questions lie'} before you`,
    done: 'All is done for today',
    next: (moment) => `Next round: ${moment}.`,
    toRound: 'To the round',
    week: 'The week',
    aside: 'Aside',
    titles: (count) => (count === 1 ? 'One title is to be changed.' : `${count} titles are to be changed.`),
    held: (count) =>
      count === 1
        ? 'One answer from your mail waits for your yes.'
        : `${count} answers from your mail wait for your yes.`,
    inTrays: (count) =>
      count === 1 ? 'One message lies in the trays.' : `${upper(nEn(count))} messages lie in the trays.`,
    troubles: 'First',
    unsent: (count) => (count === 1 ? 'One mail could not be delivered.' : `${count} mails could not be delivered.`),
    late: (count) =>
      count === 1
        ? 'One mail has not been taken by the mail server yet. It is tried again by itself.'
        : `${count} mails have not been taken by the mail server yet. They are tried again by themselves.`,
    undone: (count) =>
      count === 1 ? 'One piece of work was left undone.' : `${count} pieces of work were left undone.`,
    wrong: (count) =>
      count === 1 ? 'One place in your folder is to be changed.' : `${count} places in your folder are to be changed.`,
    noMailServer: 'No mail server is named yet: mails become files in data/outbox, and none goes out.',
    setUpMail: 'How to name one',
    around: {
      label: 'Once around',
      lead: 'This is the way of a question. Go it once yourself; it takes five minutes.',
      ask: 'Ask something, as a visitor would.',
      openRound: 'Open the round now',
      answer: 'Answer, and publish the answer if you like.',
      look: 'Look at what went out.',
    },
  },
  menu: {
    desk: 'Today',
    deskRound: 'Round',
    trays: 'Trays',
    deskInbox: 'Inbox',
    deskTexts: 'Texts',
    deskReport: 'Report',
    deskLetter: 'Letter',
    deskRooms: 'Rooms',
    deskOutbox: 'Outbox',
    deskHouse: 'House',
  },
  report: {
    title: 'Report',
    lead: ({ asked, before, read, answered, rounds }) =>
      [
        asked + before === 1 && before === 1
          ? 'One question was already answered before being sent.'
          : before > 0
            ? `Of ${nEn(asked + before)} questions ${nEn(before)} ${before === 1 ? 'was' : 'were'} already answered before being sent.`
            : `${upper(nEn(asked))} ${asked === 1 ? 'question was' : 'questions were'} asked.`,
        read > 0 && `${upper(nEn(read))} came to the desk, in ${rounds === 1 ? 'one round' : `${nEn(rounds)} rounds`}.`,
        answered > 0 && `${upper(nEn(answered))} ${answered === 1 ? 'answer' : 'answers'} went out.`,
      ]
        .filter(Boolean)
        .join(' '),
    nothing: 'Nobody asked anything in this month.',
    reused: (count) =>
      count === 1 ? 'One answer was already written.' : `${upper(nEn(count))} answers were already written.`,
    earlier: 'The month before',
    later: 'The month after',
    perRound: 'Questions on the desk, for each day with a round',
    day: 'Day',
    questions: 'Questions',
    line: (count) => `${count} questions`,
    perWeek: 'Questions for each calendar week',
    week: 'Week',
    sent: 'sent',
    before: 'already answered',
    fresh: 'New in the source',
    found: (times) => (times === 1 ? 'Found once since then.' : `Found ${times} times since then.`),
    unfound: 'Nobody finds',
    unfoundHint:
      'For a year nobody has said that this answers a question. Perhaps the title says it in other words than people do.',
    more: (count) => `${upper(nEn(count))} more`,
    unanswered: 'Still without an answer',
    unansweredSince: (day) => `Asked on ${day}`,
    notCounted: 'Not counted',
    notCountedWhy: 'Who has read, opened or clicked. This house does not know.',
  },
  outbox: {
    title: 'Outbox',
    lead: 'Every mail that leaves from here. Nothing is sent that you cannot read.',
    empty: 'No mail has gone out yet.',
    to: 'To',
    standing: 'State',
    replyTo: 'Reply to',
    missing: 'This mail is no longer there',
    forgotten: 'Its content was deleted after fourteen days.',
    back: 'All mails',
    states: {
      handed: (moment) => `handed over on ${moment}`,
      file: (file) => `not sent, lies as the file ${file}`,
      waiting: (moment) => `goes on ${moment}`,
      late: (moment, status) => `not handed over yet (${status}), tried again on ${moment}`,
      failed: (status) => `could not be delivered${status ? ` (${status})` : ''}`,
    },
  },
  house: {
    title: 'The house',
    lead: 'How the island is set up.',
    problems: 'To change',
    failedLabel: 'Left undone',
    failed: (count) =>
      count === 1
        ? 'One piece of work failed even after several attempts.'
        : `${count} pieces of work failed even after several attempts.`,
    failedHow:
      'Nothing is lost. Most often the disk was full, or a folder could not be written to; once that is mended, it goes on here.',
    failedAgain: 'Try again',
    mailServer: 'Sending mail',
    mailServerHow:
      'No mail server is named yet. Your provider of e-mail tells you its name, login and password; this is how they stand in two files of your island:',
    mailServerCheck: '“insel doctor” looks whether it accepts them. The manual, docs/server.md, has it at length.',
    settings: 'Settings',
    where: 'They are changed in the file insel.yaml and hold as soon as it is saved.',
    name: 'Name',
    address: 'Address',
    mail: 'E-mail',
    telephone: 'Telephone',
    postal: 'Postal address',
    postalMissing: 'not given; an imprint in Germany needs it (owner.address)',
    languages: 'Languages',
    zone: 'Time zone',
    out: 'Outgoing mail',
    outFiles: 'as files in data/outbox; no mail server is set up',
    outServer: 'through the mail server in insel.yaml',
    folder: 'Folder',
    notSet: 'not given',
    browsers: 'Signed in',
    someBrowser: 'A browser',
    thisOne: 'this one',
    since: (day) => `since ${day}`,
    signOut: 'Sign out',
  },
};

/** What the desk says to the owner. */
export const deskWords = inEveryLanguage('deskWords', { de, en });
