import { inEveryLanguage } from './in-every-language.ts';

const de = {
  usage: `Insel: alles aus einer Quelle.

  insel new ORDNER                  eine neue Insel aus fünf Antworten
  insel serve ORDNER... [--port N]  zeigt eine oder mehrere Inseln
  insel ask ORDNER "TEXT" [--json]  die Stellen, die ein Besucher sähe
  insel round ORDNER --now          öffnet die nächste Runde sofort
  insel mail-in ORDNER [--from S] [--to R]   nimmt eine Nachricht von der Eingabe
  insel letter ORDNER --preview     der nächste Brief, wie er hinausginge
  insel check ORDNER                prüft Texte, Verweise, Bilder, Adressen
  insel import ORDNER QUELLE... [--scan]     übernimmt Beiträge als Entwürfe
  insel export ORDNER ZIEL          die ganze Website als Dateien
  insel doctor ORDNER               prüft Mail, DNS, Zertifikat, Uhr, Platte
  insel verify URL [--key SCHLÜSSEL] [--same-as-here]   prüft das Programm der Räume
  insel desk ORDNER                 ein Link zum Anmelden, zehn Minuten gültig
  insel backup ORDNER DATEI         sichert alles, verschlüsselt
  insel restore DATEI ORDNER        stellt alles wieder her
`,
  unknownCommand: 'Den Befehl »{command}« gibt es nicht. Diese gibt es:',
  missing: 'Es fehlt {what}. So geht es: {usage}',
  unknownOption: 'So geht es: {usage}',
  folder: 'der Ordner der Insel',
  serving: { site: 'Website', desk: 'Schreibtisch', mail: 'Ausgehende Mails', stop: 'Beenden mit Strg-C.' },
  mailFolder: '{folder} (als Dateien; ein Mailserver ist nicht eingerichtet)',
  mailServer: 'über den Mailserver aus insel.yaml',
  fault: 'Das ist ein Fehler in Insel selbst (Nummer {incident}); es wurde nichts mehr getan.',
  linkValid: 'Der Link gilt zehn Minuten und nur einmal.',
  exported:
    '{files} Dateien liegen in {out}.\nSie gehören an die Wurzel einer Web-Adresse. Von der Platte geöffnet (file://) fehlen ihnen Gestalt und Suche; ansehen lassen sie sich mit jedem Webserver, etwa: python3 -m http.server -d {out}',
  proof: {
    good: 'Geprüft: Ein zweites Mal geschrieben ist alles gleich, jede Adresse hat ihre Datei, kein Verweis führt ins Leere.',
    differs: '{path}: Ein zweites Mal geschrieben ist diese Datei eine andere.',
    lost: '{path}: Für diese Adresse gibt es keine Datei.',
    link: '{from}: Der Verweis {path} führt ins Leere.',
  },
  passphrase: 'Passwort der Sicherung',
  portWrong: '»{typed}« ist kein Anschluss. Bitte nennen Sie eine Zahl von 1 bis 65535, zum Beispiel: --port 4100',
  backedUp: '{files} Dateien, {megabytes} MB, verschlüsselt in {to}.',
  leftOut: 'Nicht gesichert, weil es aus der Insel hinausführt oder gerade verschwunden ist: {path}',
  restored: 'Die Insel liegt in {to}, Stand: {madeAt}.',
  putAside: 'Was vorher dort lag, liegt in {replaced}.',
  round: {
    now: 'Außerhalb der Zeit wird eine Runde nur mit --now geöffnet: {usage}',
    nothingNew: 'Es ist nichts Neues da.',
    noMail: 'Es ging keine Mail hinaus.',
    troublesOnly: 'In der Mail steht nur, was mit Ihren letzten Antworten war.',
    empty: 'Auf dem Tisch liegt nichts.',
    oneLies: 'Eine Frage liegt schon auf dem Tisch.',
    manyLie: '{questions} Fragen liegen schon auf dem Tisch.',
    one: 'Eine Frage liegt auf dem Tisch; die Mail dazu ist unterwegs.',
    many: '{questions} Fragen liegen auf dem Tisch; die Mail dazu ist unterwegs.',
  },
  // Mail servers make a question mark of every letter that is not ASCII.
  mailTooLarge:
    'Diese Nachricht hat mehr als {megabytes} MB und ist nicht angekommen. Bitte senden Sie den Text noch einmal, ohne die Dateien.',
  nothingFound: 'Dazu steht noch nichts da.',
  sure: 'Das beantwortet es wohl:',
  unsure: 'Vielleicht eine dieser Stellen:',
  checked: {
    good: 'Alles in Ordnung: {entries} Texte, nichts zu ändern.',
    one: 'Eine Stelle ist zu ändern.',
    many: '{count} Stellen sind zu ändern.',
    outside: '{asked} Adressen anderer wurden gefragt.',
    unsure: '{url}: gerade nicht zu sagen ({why}).',
  },
};

const en: typeof de = {
  usage: `Insel: everything from one source.

  insel new DIR                     a new island from five answers
  insel serve DIR... [--port N]     serves one or many islands
  insel ask DIR "TEXT" [--json]     the places a visitor would be shown
  insel round DIR --now             opens the next round at once
  insel mail-in DIR [--from S] [--to R]      takes one message on standard input
  insel letter DIR --preview        the next letter as it would go out
  insel check DIR                   checks texts, links, pictures, addresses
  insel import DIR SOURCE... [--scan]        brings posts along as drafts
  insel export DIR OUT              the whole site as files
  insel doctor DIR                  checks mail, DNS, certificate, clock, disk
  insel verify URL [--key KEY] [--same-as-here]   checks the program of the rooms
  insel desk DIR                    a sign-in link, valid for ten minutes
  insel backup DIR FILE             saves everything, encrypted
  insel restore FILE DIR            brings everything back
`,
  unknownCommand: 'There is no command "{command}". There are these:',
  missing: '{what} is missing. Like this: {usage}',
  unknownOption: 'Like this: {usage}',
  folder: 'the folder of the island',
  serving: { site: 'Site', desk: 'Desk', mail: 'Outgoing mail', stop: 'Stop with Ctrl-C.' },
  mailFolder: '{folder} (as files; no mail server is set up)',
  mailServer: 'through the mail server in insel.yaml',
  fault: 'That is a fault of Insel itself (number {incident}); nothing more was done.',
  linkValid: 'The link is good for ten minutes and only once.',
  exported:
    '{files} files lie in {out}.\nThey belong at the root of a web address. Opened from the disk (file://) they lack their look and the search; any web server shows them, such as: python3 -m http.server -d {out}',
  proof: {
    good: 'Checked: written a second time everything is the same, every address has its file, no link leads nowhere.',
    differs: '{path}: Written a second time this file is another one.',
    lost: '{path}: There is no file for this address.',
    link: '{from}: The link {path} leads nowhere.',
  },
  passphrase: 'Passphrase of the backup',
  portWrong: '“{typed}” is no port. Please name a number from 1 to 65535, for example: --port 4100',
  backedUp: '{files} files, {megabytes} MB, encrypted in {to}.',
  leftOut: 'Not backed up, since it leads out of the island or has just vanished: {path}',
  restored: 'The island lies in {to}, as of {madeAt}.',
  putAside: 'What lay there before lies in {replaced}.',
  round: {
    now: 'Outside of its time a round is only opened with --now: {usage}',
    nothingNew: 'There is nothing new.',
    noMail: 'No mail went out.',
    troublesOnly: 'The mail only says what was about your last answers.',
    empty: 'Nothing lies on the table.',
    oneLies: 'One question lies on the table already.',
    manyLie: '{questions} questions lie on the table already.',
    one: 'One question lies on the table; its mail is on the way.',
    many: '{questions} questions lie on the table; their mail is on the way.',
  },
  mailTooLarge:
    'This message has more than {megabytes} MB and did not arrive. Please send the text once more, without the files.',
  nothingFound: 'Nothing is written on this yet.',
  sure: 'This probably answers it:',
  unsure: 'Perhaps one of these:',
  checked: {
    good: 'All is well: {entries} texts, nothing to change.',
    one: 'One place is to be changed.',
    many: '{count} places are to be changed.',
    outside: '{asked} addresses of others were asked.',
    unsure: '{url}: cannot be said just now ({why}).',
  },
};

/** What the commands say at a terminal. */
export const cliWords = inEveryLanguage('cliWords', { de, en });
