import { inEveryLanguage } from './in-every-language.ts';

/** Bytes in words: `free('4,2 GB')`. */
type Size = string;

const de = {
  title: 'Der Umzugskarton',
  lead: 'Hierher kommt, was Sie mitbringen: das Archiv eines Netzwerks, die alte Website als zip, oder der Ordner der gesendeten Mails. Es wird erst nur durchgesehen. Ob Entwürfe daraus werden, entscheiden Sie danach, und veröffentlicht wird dabei nichts.',
  link: 'Etwas mitbringen',
  linkFromTexts: 'Texte von früher mitbringen: aus Netzwerken, der alten Website, gesendeten Mails',
  inBox: 'Im Karton',
  empty: 'Der Karton ist leer.',
  whole: (name: string, size: Size) => `${name}, ${size}`,
  partly: (name: string, size: Size) =>
    `${name}: noch nicht ganz angekommen (${size}). Wählen Sie die Datei noch einmal, es geht dort weiter.`,
  add: 'Dateien',
  files: 'Dateien von diesem Gerät',
  filesHint: (most: Size, free: Size) =>
    `So, wie das Netzwerk sie gab: zip, tar.gz, xml, json, csv, car; gesendete Mails als mbox. Hat ein Archiv mehrere Teile, dann alle. Zusammen bis ${most}; auf dem Server sind ${free} frei. Was darin privat ist, wird nicht geöffnet.`,
  withoutScript: (most: Size) => `Ohne JavaScript geht eine Datei nach der anderen, jede bis ${most}.`,
  larger: (most: Size) =>
    `Mehr als ${most} bringt der Befehl auf dem Server: insel import ORDNER ARCHIV. Dort gibt es keine Grenze als die der Platte.`,
  send: 'In den Karton legen',
  sending: (name: string, percent: number) => `${name}: ${percent} % sind angekommen.`,
  resend: 'Die Verbindung ist abgerissen. Es geht von selbst weiter …',
  cut: 'Die Verbindung ist abgerissen. Wählen Sie die Datei noch einmal, es geht dort weiter, wo sie war.',
  website: 'Oder die alte Website',
  url: 'Ihre Adresse',
  urlHint:
    'Zum Beispiel https://www.example.org. Geholt wird höflich: eine Seite nach der anderen, nur von diesem Namen. Das kann bei vielen Seiten Stunden dauern.',
  fetch: 'Von dort holen und durchsehen',
  where: 'Wo bekomme ich mein Archiv?',
  places: [
    'Mastodon: Einstellungen, »Import und Export«, »Datenexport«, »Archiv anfordern«. Wem Sie folgen, steht dort als eigene Datei: legen Sie sie dazu.',
    'X/Twitter: Einstellungen, »Dein Account«, »Archiv deiner Daten herunterladen«.',
    'Facebook, Instagram, Threads: »Deine Informationen herunterladen«, und dort als Format JSON, nicht HTML.',
    'LinkedIn: Einstellungen, »Datenschutz«, »Kopie Ihrer Daten anfordern«, das vollständige Archiv.',
    'Bluesky: Einstellungen, »Account«, »Daten exportieren«.',
    'WordPress: »Werkzeuge«, »Daten exportieren«, alle Inhalte. Ghost: »Settings«, »Import/Export«. Blogger: »Einstellungen«, »Inhalte sichern«.',
    'Medium: »Settings«, »Security and apps«, »Download your information«. Substack: »Settings«, »Exports«.',
    'Gesendete Mails: Die meisten Mailprogramme sichern einen Ordner als mbox. Bei Thunderbird ist es die Datei »Sent« ohne Endung im Ordner des Profils.',
  ],
  mine: 'Von welchen Adressen schrieben Sie noch?',
  mineHint:
    'Im Karton liegen Mails. Gelesen werden nur Ihre eigenen Antworten. Hatten Sie früher andere Adressen, nennen Sie sie hier, mit Komma getrennt.',
  look: 'Durchsehen',
  bring: 'Als Entwürfe übernehmen',
  bringText: 'Was im Karton liegt, wird danach weggeworfen; Ihre Datei zu Hause behalten Sie.',
  bringNone: 'Darin ist nichts Neues.',
  emptyIt: 'Den Karton leeren',
  stop: 'Anhalten',
  state: 'Stand',
  reload: 'Stand neu laden',
  working: {
    scan: 'Es wird durchgesehen.',
    bring: 'Es wird übernommen.',
    fetched: (count: number) => `${count} Adressen geholt …`,
    read: (count: number) => `${count} Einträge gelesen …`,
    written: (count: number) => `${count} Entwürfe geschrieben …`,
    leave: 'Sie können diese Seite verlassen; es geht ohne Sie weiter.',
  },
  scanned: 'Durchgesehen. Geschrieben ist noch nichts.',
  brought: 'Übernommen. Die Entwürfe warten unter »Mitgebrachtes«.',
  toDrafts: 'Die Entwürfe ansehen',
  stopped: 'Angehalten. Was schon geschrieben ist, bleibt; »Übernehmen« macht dort weiter.',
  silent:
    'Es ist unterbrochen worden, vermutlich durch einen Neustart. Beginnen Sie es noch einmal: Was schon da ist, kommt nicht doppelt.',
  failed:
    'Dabei ist etwas misslungen, das nicht an Ihnen liegt. Geschriebenes bleibt; ein zweiter Versuch macht dort weiter. Misslingt auch der, hilft der Befehl auf dem Server: insel import.',
  counts: (found: number, drafts: number, publishable: number, known: number, isScan: boolean) =>
    `${found} gefunden, ${drafts} ${drafts === 1 ? (isScan ? 'würde ein Entwurf' : 'ist jetzt ein Entwurf') : isScan ? 'würden Entwürfe' : 'sind jetzt Entwürfe'}${publishable > 0 ? `, ${publishable} davon nachweislich öffentlich gewesen` : ''}${known > 0 ? `; ${known} ${known === 1 ? 'war' : 'waren'} schon da` : ''}.`,
  answers: 'Antworten aus gesendeten Mails',
  answerCounts: (mails: number, drafts: number, known: number) =>
    `${mails} Mails gelesen, ${drafts === 1 ? 'eine Antwort' : `${drafts} Antworten`} als neuer Entwurf${known > 0 ? `; ${known} gab es schon` : ''}.`,
  report: (title: string) => `Der ganze Bericht: ${title}`,
  faults: {
    nothing: 'Bitte wählen Sie erst eine Datei aus.',
    url: 'Bitte schreiben Sie die Adresse ganz, zum Beispiel: https://www.example.org',
    large: (most: Size) =>
      `Das ist zusammen mehr als ${most}. So viel bringt der Befehl auf dem Server: insel import ORDNER ARCHIV.`,
    disk: (free: Size) =>
      `Auf dem Server sind nur noch ${free} frei, und gebraucht wird doppelt so viel wie die Datei groß ist. Bitte schaffen Sie dort erst Platz.`,
    busy: 'Im Karton wird gerade gearbeitet. Bitte warten Sie, bis das fertig ist, oder halten Sie es an.',
    noFiles: 'Es liegt noch keine Datei im Karton.',
  },
};

const en: typeof de = {
  title: 'The moving box',
  lead: 'Here comes what you bring along: the archive of a network, the old website as a zip, or the folder of sent mail. At first it is only looked through. Whether drafts are made of it you decide afterwards, and nothing is published by it.',
  link: 'Bring something along',
  linkFromTexts: 'Bring earlier texts along: from networks, the old website, sent mail',
  inBox: 'In the box',
  empty: 'The box is empty.',
  whole: (name, size) => `${name}, ${size}`,
  partly: (name, size) =>
    `${name}: not yet here as a whole (${size}). Choose the file once more, it goes on from there.`,
  add: 'Files',
  files: 'Files of this device',
  filesHint: (most, free) =>
    `As the network gave them: zip, tar.gz, xml, json, csv, car; sent mail as mbox. If an archive has several parts, all of them. Up to ${most} together; on the server ${free} are free. What is private in them is not opened.`,
  withoutScript: (most) => `Without JavaScript one file goes after the other, each of up to ${most}.`,
  larger: (most) =>
    `More than ${most} is brought by the command on the server: insel import FOLDER ARCHIVE. It knows no limit but that of the disk.`,
  send: 'Put into the box',
  sending: (name, percent) => `${name}: ${percent} % are here.`,
  resend: 'The connection broke. It goes on by itself …',
  cut: 'The connection broke. Choose the file once more, it goes on from where it was.',
  website: 'Or the old website',
  url: 'Its address',
  urlHint:
    'For example https://www.example.org. It is fetched politely: one page after the other, from this name only. With many pages that may take hours.',
  fetch: 'Fetch from there and look through',
  where: 'Where do I get my archive?',
  places: [
    'Mastodon: Preferences, “Import and export”, “Data export”, “Request your archive”. Whom you follow stands there as a file of its own: put it in, too.',
    'X/Twitter: Settings, “Your account”, “Download an archive of your data”.',
    'Facebook, Instagram, Threads: “Download your information”, and there the format JSON, not HTML.',
    'LinkedIn: Settings, “Data privacy”, “Get a copy of your data”, the larger archive.',
    'Bluesky: Settings, “Account”, “Export my data”.',
    'WordPress: “Tools”, “Export”, all content. Ghost: “Settings”, “Import/Export”. Blogger: “Settings”, “Back up content”.',
    'Medium: “Settings”, “Security and apps”, “Download your information”. Substack: “Settings”, “Exports”.',
    'Sent mail: most mail programs save a folder as mbox. In Thunderbird it is the file “Sent” without an ending in the folder of the profile.',
  ],
  mine: 'From which other addresses did you write?',
  mineHint:
    'There is mail in the box. Only your own replies are read. If you had other addresses before, name them here, with commas between them.',
  look: 'Look through',
  bring: 'Bring as drafts',
  bringText: 'What is in the box is thrown away afterwards; your file at home stays with you.',
  bringNone: 'There is nothing new in it.',
  emptyIt: 'Empty the box',
  stop: 'Stop',
  state: 'How far it is',
  reload: 'See how far it is now',
  working: {
    scan: 'It is being looked through.',
    bring: 'It is being brought.',
    fetched: (count) => `${count} addresses fetched …`,
    read: (count) => `${count} items read …`,
    written: (count) => `${count} drafts written …`,
    leave: 'You may leave this page; it goes on without you.',
  },
  scanned: 'Looked through. Nothing is written yet.',
  brought: 'Brought. The drafts wait under “Brought along”.',
  toDrafts: 'Look at the drafts',
  stopped: 'Stopped. What is written stays; “Bring” goes on from there.',
  silent: 'It was interrupted, probably by a restart. Begin once more: what is there already does not come twice.',
  failed:
    'Something failed that is no fault of yours. What is written stays; a second attempt goes on from there. Should that fail, too, the command on the server helps: insel import.',
  counts: (found, drafts, publishable, known, isScan) =>
    `${found} found, ${drafts} ${drafts === 1 ? (isScan ? 'would become a draft' : 'is a draft now') : isScan ? 'would become drafts' : 'are drafts now'}${publishable > 0 ? `, ${publishable} of them public for certain` : ''}${known > 0 ? `; ${known} ${known === 1 ? 'was' : 'were'} there already` : ''}.`,
  answers: 'Answers from sent mail',
  answerCounts: (mails, drafts, known) =>
    `${mails} mails read, ${drafts === 1 ? 'one answer' : `${drafts} answers`} as a new draft${known > 0 ? `; ${known} were there already` : ''}.`,
  report: (title) => `The whole report: ${title}`,
  faults: {
    nothing: 'Please choose a file first.',
    url: 'Please write all of the address, for example: https://www.example.org',
    large: (most) =>
      `Together this is more than ${most}. So much is brought by the command on the server: insel import FOLDER ARCHIVE.`,
    disk: (free) =>
      `Only ${free} are free on the server, and twice the size of the file is needed. Please make room there first.`,
    busy: 'The box is being worked on. Please wait until that is done, or stop it.',
    noFiles: 'There is no file in the box yet.',
  },
};

export const boxWords = inEveryLanguage('boxWords', { de, en });
