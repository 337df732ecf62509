import { inEveryLanguage } from './in-every-language.ts';

const de = {
  title: 'Eingang',
  lead: 'Was mit der Post kam und auf Sie wartet. Alles andere ist schon dort, wo es hingehört.',
  empty: 'Hier wartet nichts.',
  held: 'Zurückgehalten',
  from: (address: string) => address || 'ohne Absender',
  noSubject: 'Ohne Betreff',
  again: 'Noch einmal lesen',
  drop: 'Löschen',
  file: 'Als Datei öffnen',
  largeFile: (name: string) => `Die Nachricht liegt als Datei unter data/inbox/${name}.`,
  attachments: (names: string) => `Angehängt: ${names}. Anhänge werden hier nicht geöffnet.`,
  damaged: 'Nicht alles war lesbar.',
  until: 'Was hier liegt, wird nach vierzehn Tagen gelöscht.',
  mailbox: 'Postfach',
  asking: (count: number) =>
    count === 1
      ? 'Insel hat das Postfach zum ersten Mal angesehen und nichts darin verändert. Eine Nachricht darin ist an Insel gerichtet:'
      : `Insel hat das Postfach zum ersten Mal angesehen und nichts darin verändert. ${count} Nachrichten darin sind an Insel gerichtet:`,
  rest: 'Alles Übrige im Postfach liest Insel nicht. Verschoben, als gelesen markiert oder gelöscht wird dort nie etwas.',
  takeAll: 'Diese nehmen, und was künftig kommt',
  takeNew: 'Nur nehmen, was künftig kommt',
  taking: (moment: string) => `Das Postfach wird gelesen, zuletzt am ${moment}.`,
  unread: 'Das Postfach wurde noch nicht angesehen.',
  problems: {
    password:
      'Für das Postfach fehlt das Passwort. Bitte schreiben Sie es als imap.password in data/secrets.yaml; es gilt, sobald Sie diese Seite neu laden.',
    away: 'Der Server des Postfachs ist nicht zu erreichen. Insel versucht es weiter.',
    tls: 'Die Verbindung zum Postfach ließ sich nicht sichern: Das Zertifikat des Servers stimmt nicht. Bitte prüfen Sie in insel.yaml die Adresse unter mail.in.imap.',
    refused:
      'Der Server des Postfachs nimmt Namen oder Passwort nicht an. Bitte prüfen Sie mail.in.imap in insel.yaml und imap.password in data/secrets.yaml.',
    folder:
      'Den Ordner gibt es im Postfach nicht. Bitte legen Sie ihn dort an, oder ändern Sie mail.in.folder in insel.yaml.',
  },
  waiting: (count: number) =>
    count === 1 ? 'Eine Nachricht wartet im Eingang.' : `${count} Nachrichten warten im Eingang.`,
  asks: 'Das Postfach ist angesehen; Insel fragt im Eingang, was davon es nehmen soll.',
  broken: 'Das Postfach lässt sich nicht lesen; warum, steht im Eingang.',
  search: {
    label: 'Was an eine Adresse ging',
    hint: 'Die ganze Adresse, wie sie auf der Frage steht.',
    send: 'Zeigen',
    none: (address: string) => `An ${address} ging in den letzten vierzehn Tagen nichts hinaus.`,
    found: (address: string) => `An ${address}`,
  },
  bounced: {
    hard: (moment: string, status: string) => `am ${moment} zurückgekommen: Die Adresse gibt es nicht${status}.`,
    soft: (moment: string, status: string) => `am ${moment} zurückgekommen: Das Postfach nahm sie nicht an${status}.`,
    policy: (moment: string, status: string) =>
      `am ${moment} zurückgekommen: Der Mailserver dort hat sie abgelehnt${status}.`,
    complaint: (moment: string) => `am ${moment} als unerwünscht gemeldet.`,
  },
};

const en: typeof de = {
  title: 'Inbox',
  lead: 'What came by mail and waits for you. Everything else is where it belongs already.',
  empty: 'Nothing waits here.',
  held: 'Held back',
  from: (address) => address || 'without a sender',
  noSubject: 'No subject',
  again: 'Read it once more',
  drop: 'Delete',
  file: 'Open as a file',
  largeFile: (name) => `The message lies as a file at data/inbox/${name}.`,
  attachments: (names) => `Attached: ${names}. Attachments are not opened here.`,
  damaged: 'Not all of it could be read.',
  until: 'What lies here is deleted after fourteen days.',
  mailbox: 'Mailbox',
  asking: (count) =>
    count === 1
      ? 'Insel has looked at the mailbox for the first time and changed nothing in it. One message in it is addressed to Insel:'
      : `Insel has looked at the mailbox for the first time and changed nothing in it. ${count} messages in it are addressed to Insel:`,
  rest: 'Insel reads nothing else in the mailbox. Nothing in there is ever moved, marked as read or deleted.',
  takeAll: 'Take these, and what comes from now on',
  takeNew: 'Only take what comes from now on',
  taking: (moment) => `The mailbox is being read, last on ${moment}.`,
  unread: 'The mailbox was not looked at yet.',
  problems: {
    password:
      'The password of the mailbox is missing. Please write it as imap.password in data/secrets.yaml; it counts as soon as you load this page again.',
    away: 'The server of the mailbox cannot be reached. Insel keeps trying.',
    tls: 'The connection to the mailbox could not be made safe: the certificate of the server is wrong. Please check the address at mail.in.imap in insel.yaml.',
    refused:
      'The server of the mailbox does not accept the name or the password. Please check mail.in.imap in insel.yaml and imap.password in data/secrets.yaml.',
    folder: 'There is no such folder in the mailbox. Please make it there, or change mail.in.folder in insel.yaml.',
  },
  waiting: (count) => (count === 1 ? 'One message waits in the inbox.' : `${count} messages wait in the inbox.`),
  asks: 'The mailbox was looked at; in the inbox Insel asks what of it to take.',
  broken: 'The mailbox cannot be read; the inbox says why.',
  search: {
    label: 'What went to an address',
    hint: 'The whole address, as it stands on the question.',
    send: 'Show',
    none: (address) => `Nothing went to ${address} within the last fourteen days.`,
    found: (address) => `To ${address}`,
  },
  bounced: {
    hard: (moment, status) => `came back on ${moment}: the address does not exist${status}.`,
    soft: (moment, status) => `came back on ${moment}: the mailbox did not take it${status}.`,
    policy: (moment, status) => `came back on ${moment}: the mail server there refused it${status}.`,
    complaint: (moment) => `reported as unwanted on ${moment}.`,
  },
};

/** The inbox at the desk, and what is said of mails that came back. */
export const inboxWords = inEveryLanguage('inboxWords', { de, en });
