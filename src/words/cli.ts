import { inEveryLanguage } from './in-every-language.ts';

const de = {
  title: 'Insel: alles aus einer Quelle.',
  commands: {
    new: {
      usage:
        'insel new ORDNER [--name …] [--sentence …] [--email …] [--zone Europe/Berlin] [--rounds "dienstags, donnerstags 10:00"]',
      does: 'eine neue Insel aus fünf Antworten',
    },
    serve: {
      usage: 'insel serve ORDNER... [--port 4000] [--host 127.0.0.1]',
      does: 'zeigt eine oder mehrere Inseln',
    },
    ask: { usage: 'insel ask ORDNER "TEXT" [--json]', does: 'die Stellen, die ein Besucher sähe' },
    round: { usage: 'insel round ORDNER --now', does: 'öffnet die nächste Runde sofort' },
    'mail-in': {
      usage: 'insel mail-in ORDNER [--from ABSENDER] [--to EMPFÄNGER] < NACHRICHT',
      does: 'nimmt eine Nachricht von der Eingabe',
    },
    letter: {
      usage: 'insel letter ORDNER --preview [--html] [--json]',
      does: 'der nächste Brief, wie er hinausginge',
    },
    check: {
      usage: 'insel check ORDNER [--outside] [--json]',
      does: 'prüft Texte, Verweise, Bilder, Adressen; mit --outside auch, ob Verweise zu anderen noch irgendwohin führen',
    },
    import: {
      usage:
        'insel import ORDNER QUELLE... [--answers [--mine ADRESSE]] [--scan] [--since 2020-01-31] [--json] | insel import ORDNER --publish NETZWERK|DATEI',
      does: 'übernimmt Beiträge, mit --answers Antworten aus gesendeten Mails, als Entwürfe; --scan zählt nur, --publish veröffentlicht',
    },
    export: {
      usage: 'insel export ORDNER ZIEL [--check]',
      does: 'die ganze Website als Dateien; mit --check wird geprüft, ob sie vollständig ist',
    },
    doctor: { usage: 'insel doctor ORDNER [--json]', does: 'prüft Mail, DNS, Zertifikat, Uhr, Platte' },
    verify: {
      usage: 'insel verify URL [--key SCHLÜSSEL] [--same-as-here] [--json]',
      does: 'prüft das Programm der Räume',
    },
    desk: { usage: 'insel desk ORDNER', does: 'ein Link zum Anmelden, zehn Minuten gültig' },
    backup: { usage: 'insel backup ORDNER DATEI [--recipient age1…]', does: 'sichert alles, verschlüsselt' },
    restore: {
      usage: 'insel restore DATEI ORDNER [--replace] [--identity SCHLÜSSELDATEI] [--erasures DATEI]',
      does: 'stellt alles wieder her',
    },
  },
  unknownCommand: 'Den Befehl »{command}« gibt es nicht. Diese gibt es:',
  missing: 'Es fehlt {what}. So geht es: {usage}',
  tooMuch: '»{word}« ist zu viel. So geht es: {usage}',
  unknownOption: 'So geht es: {usage}',
  npmStart: 'npm start -- [ORDNER] [--port 4000]',
  folder: 'der Ordner der Insel',
  serving: { site: 'Website', desk: 'Schreibtisch', mail: 'Ausgehende Mails', stop: 'Beenden mit Strg-C.' },
  mailFolder: '{folder} (als Dateien; ein Mailserver ist nicht eingerichtet)',
  mailServer: 'über den Mailserver aus insel.yaml',
  fault: 'Das ist ein Fehler in Insel selbst (Nummer {incident}); es wurde nichts mehr getan.',
  linkValid: 'Der Link gilt zehn Minuten und nur einmal.',
  exported:
    '{files} Dateien liegen in {out}.\nSie gehören an die Wurzel einer Web-Adresse. Von der Platte geöffnet (file://) fehlen ihnen Gestalt und Suche; ansehen lassen sie sich mit jedem Webserver, etwa: python3 -m http.server -d {typed}',
  exportedWithoutUrl:
    'In insel.yaml steht kein url: Die Dateien nennen {url} als ihre Adresse. Bitte tragen Sie url ein, und exportieren Sie dann noch einmal.',
  proof: {
    good: 'Geprüft: Ein zweites Mal geschrieben ist alles gleich, jede Adresse hat ihre Datei, kein Verweis führt ins Leere.',
    differs: '{path}: Ein zweites Mal geschrieben ist diese Datei eine andere.',
    lost: '{path}: Für diese Adresse gibt es keine Datei.',
    link: '{from}: Der Verweis {path} führt ins Leere.',
    local:
      '{path}: Als Adresse steht hier {from}; die gibt es nur auf diesem Rechner. Bitte ändern Sie url in insel.yaml.',
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
  title: 'Insel: everything from one source.',
  commands: {
    new: {
      usage: 'insel new DIR [--name …] [--sentence …] [--email …] [--zone Europe/Berlin] [--rounds "tue, thu 10:00"]',
      does: 'a new island from five answers',
    },
    serve: {
      usage: 'insel serve DIR... [--port 4000] [--host 127.0.0.1]',
      does: 'serves one or many islands',
    },
    ask: { usage: 'insel ask DIR "TEXT" [--json]', does: 'the places a visitor would be shown' },
    round: { usage: 'insel round DIR --now', does: 'opens the next round at once' },
    'mail-in': {
      usage: 'insel mail-in DIR [--from SENDER] [--to RECIPIENT] < MESSAGE',
      does: 'takes one message on standard input',
    },
    letter: {
      usage: 'insel letter DIR --preview [--html] [--json]',
      does: 'the next letter as it would go out',
    },
    check: {
      usage: 'insel check DIR [--outside] [--json]',
      does: 'checks texts, links, pictures, addresses; with --outside also whether links to others still lead anywhere',
    },
    import: {
      usage:
        'insel import DIR SOURCE... [--answers [--mine ADDRESS]] [--scan] [--since 2020-01-31] [--json] | insel import DIR --publish NETWORK|FILE',
      does: 'brings posts, with --answers answers from sent mail, along as drafts; --scan only counts, --publish makes them public',
    },
    export: {
      usage: 'insel export DIR OUT [--check]',
      does: 'the whole site as files; with --check proved to be whole',
    },
    doctor: { usage: 'insel doctor DIR [--json]', does: 'checks mail, DNS, certificate, clock, disk' },
    verify: {
      usage: 'insel verify URL [--key KEY] [--same-as-here] [--json]',
      does: 'checks the program of the rooms',
    },
    desk: { usage: 'insel desk DIR', does: 'a sign-in link, valid for ten minutes' },
    backup: { usage: 'insel backup DIR FILE [--recipient age1…]', does: 'saves everything, encrypted' },
    restore: {
      usage: 'insel restore FILE DIR [--replace] [--identity KEYFILE] [--erasures FILE]',
      does: 'brings everything back',
    },
  },
  unknownCommand: 'There is no command "{command}". There are these:',
  missing: '{what} is missing. Like this: {usage}',
  tooMuch: '“{word}” is too much. Like this: {usage}',
  unknownOption: 'Like this: {usage}',
  npmStart: 'npm start -- [DIR] [--port 4000]',
  folder: 'the folder of the island',
  serving: { site: 'Site', desk: 'Desk', mail: 'Outgoing mail', stop: 'Stop with Ctrl-C.' },
  mailFolder: '{folder} (as files; no mail server is set up)',
  mailServer: 'through the mail server in insel.yaml',
  fault: 'That is a fault of Insel itself (number {incident}); nothing more was done.',
  linkValid: 'The link is good for ten minutes and only once.',
  exported:
    '{files} files lie in {out}.\nThey belong at the root of a web address. Opened from the disk (file://) they lack their look and the search; any web server shows them, such as: python3 -m http.server -d {typed}',
  exportedWithoutUrl:
    'There is no url in insel.yaml: the files name {url} as their address. Please put it there, then export once more.',
  proof: {
    good: 'Checked: written a second time everything is the same, every address has its file, no link leads nowhere.',
    differs: '{path}: Written a second time this file is another one.',
    lost: '{path}: There is no file for this address.',
    link: '{from}: The link {path} leads nowhere.',
    local: '{path}: The address here is {from}, which is only on this machine. Please change url in insel.yaml.',
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
