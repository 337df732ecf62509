import { importRefusals } from './import.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { serverRefusals } from './server.ts';
import { sourceFaults } from './source.ts';
import { storeRefusals } from './store.ts';

/**
 * Sentences for what a person can understand and change. `{name}` is filled in. A key stands in both languages, or
 * the program does not compile.
 */
const de = {
  ...storeRefusals.de,
  ...sourceFaults.de,
  ...serverRefusals.de,
  ...importRefusals.de,
  databaseNewer:
    'Die Datenbank gehört zu einer neueren Ausgabe von Insel (Stand {database}, dieses Programm kennt {program}). Bitte starten Sie die neuere Ausgabe; es wurde nichts geändert.',
  zoneUnknown:
    '»{value}« ist keine Zeitzone. Bitte schreiben Sie einen Ort aus der IANA-Liste, zum Beispiel: zone: Europe/Berlin',
  roundsNone:
    'Unter rounds steht keine Runde. Bitte nennen Sie mindestens eine, zum Beispiel: rounds: [{days: [tue, thu], at: "10:00"}]',
  roundDays:
    '»{value}« sind keine Wochentage. Bitte schreiben Sie eine Liste aus mon, tue, wed, thu, fri, sat, sun, zum Beispiel: days: [tue, thu]',
  roundAt: '»{value}« ist keine Uhrzeit. Bitte schreiben Sie Stunde und Minute, zum Beispiel: at: "10:00"',
  roundCutoff:
    '»{value}« ist kein Vorlauf. Bitte schreiben Sie ganze Minuten von 0 bis 1440, zum Beispiel: cutoffMinutes: 30',
  roundCapacity:
    '»{value}« ist keine Zahl von Fragen. Bitte schreiben Sie eine ganze Zahl von 1 bis 1000, zum Beispiel: capacity: 15',
  roundTwice: 'Zwei Runden liegen auf {day} um {at}. Bitte streichen Sie eine davon.',
  holidaysForm:
    '»{value}« ist keine Region. Bitte schreiben Sie Land und Bundesland, zum Beispiel: holidays: DE-NI, AT-9 oder CH-ZH',
  holidaysUnknown:
    'Für »{value}« sind keine Feiertage bekannt. Bitte schreiben Sie Land und Bundesland, zum Beispiel: holidays: DE-NI. Bekannt sind: {known}',
  awayDay: '»{value}« ist kein Tag. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel: from: 2026-12-20',
  awayOrder: 'Die Abwesenheit endet am {to}, bevor sie am {from} beginnt. Bitte tauschen Sie from und to.',
  awayLong:
    'Die Abwesenheit vom {from} bis zum {to} dauert länger als zwei Jahre. Bitte prüfen Sie die Jahreszahl bei to.',
  helpTelephone:
    '»{value}« ist keine Nummer zum Anrufen. Bitte schreiben Sie nur Ziffern und Leerzeichen, zum Beispiel: telephone: "0800 111 0 111"',
  undoMinutes:
    '»{value}« ist keine Frist zum Zurücknehmen. Bitte schreiben Sie ganze Minuten von {min} bis {max}, zum Beispiel: undoMinutes: 10',
  keepDays:
    '»{value}« ist keine Zahl von Tagen. Bitte schreiben Sie eine ganze Zahl von {min} bis {max}, zum Beispiel: keepDays: 90',
  secondEmail:
    '»{value}« ist keine E-Mail-Adresse. Bitte schreiben Sie eine einzige, zum Beispiel: secondEmail: ich@example.net',
  mailAddress:
    '»{value}« ist keine Adresse, an die Post geht. Bitte schreiben Sie eine einzige, zum Beispiel: address: fragen@example.org',
  mailTag:
    '»{value}« gibt es hier nicht. Bitte schreiben Sie tag: "+", wenn Ihr Anbieter fragen+etwas@… annimmt, sonst tag: none',
  mailOwnerReplies: '»{value}« gibt es hier nicht. Bitte schreiben Sie ownerReplies: token oder ownerReplies: verified',
  smtpAddress:
    '»{value}« ist kein Mailserver. Bitte schreiben Sie zum Beispiel: smtp: smtps://name%40example.org@mail.example.org:465',
  smtpPassword:
    'Ein Passwort gehört nicht in diese Datei. Bitte streichen Sie es hier und schreiben Sie es als smtp.password in data/secrets.yaml.',
  openpgpKey:
    'Hier gehört Ihr öffentlicher OpenPGP-Schlüssel hin. Bitte schreiben Sie ihn neu mit: gpg --armor --export ADRESSE. Ein geheimer Schlüssel wird nie herausgegeben; bitte nehmen Sie ihn von diesem Rechner.',
  imapAddress:
    '»{value}« ist kein Postfach. Bitte schreiben Sie zum Beispiel: imap: imaps://name%40example.org@mail.example.org:993',
  imapPassword:
    'Ein Passwort gehört nicht in diese Datei. Bitte streichen Sie es hier und schreiben Sie es als imap.password in data/secrets.yaml.',
  smtpTls: '»{value}« gibt es hier nicht. Bitte schreiben Sie tls: required oder, nur im eigenen Netz, tls: offered',
  smtpPerMinute:
    '»{value}« ist keine Zahl von Mails. Bitte schreiben Sie eine ganze Zahl von 1 bis 100000, zum Beispiel: perMinute: 30',
  smtpPerHour: '»{value}« ist keine Zahl von Mails. Bitte schreiben Sie eine ganze Zahl, zum Beispiel: perHour: 300',
  smtpPerDay: '»{value}« ist keine Zahl von Mails. Bitte schreiben Sie eine ganze Zahl, zum Beispiel: perDay: 2000',
  smtpConnections:
    '»{value}« ist keine Zahl von Verbindungen. Bitte schreiben Sie eine ganze Zahl von 1 bis 20, zum Beispiel: connections: 2',
  smtpSign:
    '»{value}« gibt es hier nicht. Bitte schreiben Sie sign: insel oder, wenn Ihr Mailserver selbst signiert, sign: provider',
  letterSend: '»{value}« gibt es hier nicht. Bitte schreiben Sie send: each, send: weekly oder send: off',
  letterAt:
    '»{value}« ist kein Zeitpunkt. Bitte schreiben Sie eine Uhrzeit, für den wöchentlichen Brief mit Wochentag, zum Beispiel: at: "sun 08:00"',
  letterHours: '»{value}« sind keine Stunden. Bitte schreiben Sie Anfang und Ende, zum Beispiel: hours: "08:00-20:00"',
  nobodyTicked: 'Es ist keine Frage angehakt. Bitte haken Sie an, wer die Antwort bekommt.',
  nothingToUndo: 'Es gibt nichts mehr, was sich rückgängig machen ließe.',
  questionChanged:
    'Mit dieser Frage ist inzwischen etwas anderes geschehen. Bitte laden Sie die Seite neu; es wurde nichts geändert.',
  themeRule:
    'In theme.css dürfen nur Farben stehen, als :root { --paper: … } und für dunkel in @media (prefers-color-scheme: dark). Bitte nehmen Sie »{text}« heraus.',
  themeProperty: 'Ein Theme kann --paper, --ink, --sea und --sand setzen; »--{name}« gehört nicht dazu.',
  themeColor:
    '»{value}« bei {name} ist keine Farbe, die sich prüfen lässt. Bitte schreiben Sie sie als #rrggbb oder oklch(L C H).',
  themeContrast:
    '--{first} auf --{second} hat einen Kontrast von {contrast}:1; damit man es lesen kann, braucht es mindestens {needed}:1.',
  themeContrastDark:
    'In der dunklen Ansicht hat --{first} auf --{second} einen Kontrast von {contrast}:1; damit man es lesen kann, braucht es mindestens {needed}:1.',
  answerEmpty: 'In der Antwort steht noch nichts. Bitte schreiben Sie sie; es wurde nichts gesendet.',
  answerLong:
    'Die Antwort hat {chars} Zeichen, möglich sind {most}. Bitte kürzen Sie sie, oder schreiben Sie einen Beitrag daraus und antworten Sie mit dessen Adresse.',
  answerLeft: 'Die Antwort ist schon unterwegs und lässt sich nicht mehr zurücknehmen.',
  betweenUsJoined:
    'Eine dieser Fragen ist nur zwischen Ihnen und dem Menschen, der sie gestellt hat. Bitte beantworten Sie sie für sich; es wurde nichts gesendet.',
  betweenUsPublic:
    'Diese Frage ist nur zwischen Ihnen und dem Menschen, der sie gestellt hat. Bitte senden Sie die Antwort ohne Veröffentlichung; es wurde nichts gesendet.',
  colleagueAddress:
    'Die Adresse der Kollegin oder des Kollegen fehlt. Bitte schreiben Sie sie vollständig, zum Beispiel https://example.org; es wurde nichts gesendet.',
  entryMissing:
    'Unter {path} steht keine veröffentlichte Antwort. Bitte wählen Sie eine andere; es wurde nichts gesendet.',
  fileName:
    '»{name}« kann kein Dateiname sein. Bitte schreiben Sie kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel absagen-am-selben-tag.',
  questionTaken: 'Ihre Frage liegt schon auf dem Tisch; ihr Wortlaut lässt sich jetzt nicht mehr ändern.',
  questionOver: 'Ihre Frage ist inzwischen abgeschlossen; ihr Wortlaut lässt sich nicht mehr ändern.',
  announcedEmpty: 'Schreiben Sie in einem Satz, worauf Sie antworten werden.',
  announcedLong: 'Der Satz ist zu lang; möglich sind {most} Zeichen.',
  questionRescued: 'Das lässt sich einmal ändern, und es wurde schon geändert. Ihre Nachricht bleibt, wo sie liegt.',
  addressChanges: 'Die Adresse wurde schon oft geändert. Die Antwort wartet auch auf dieser Seite auf Sie.',
};

const en: Record<keyof typeof de, string> = {
  ...storeRefusals.en,
  ...sourceFaults.en,
  ...serverRefusals.en,
  ...importRefusals.en,
  databaseNewer:
    'The database belongs to a newer release of Insel (version {database}; this program knows {program}). Please start the newer release; nothing was changed.',
  zoneUnknown: '“{value}” is no time zone. Please write a place of the IANA list, for example: zone: Europe/Berlin',
  roundsNone:
    'There is no round under rounds. Please name at least one, for example: rounds: [{days: [tue, thu], at: "10:00"}]',
  roundDays:
    '“{value}” are no days of the week. Please write a list of mon, tue, wed, thu, fri, sat, sun, for example: days: [tue, thu]',
  roundAt: '“{value}” is no time of day. Please write hour and minute, for example: at: "10:00"',
  roundCutoff: '“{value}” is no lead time. Please write whole minutes from 0 to 1440, for example: cutoffMinutes: 30',
  roundCapacity:
    '“{value}” is no number of questions. Please write a whole number from 1 to 1000, for example: capacity: 15',
  roundTwice: 'Two rounds fall on {day} at {at}. Please delete one of them.',
  holidaysForm: '“{value}” is no region. Please write country and state, for example: holidays: DE-NI, AT-9 or CH-ZH',
  holidaysUnknown:
    'No holidays are known for “{value}”. Please write country and state, for example: holidays: DE-NI. Known are: {known}',
  awayDay: '“{value}” is no day. Please write year, month and day, for example: from: 2026-12-20',
  awayOrder: 'The absence ends on {to}, before it begins on {from}. Please swap from and to.',
  awayLong: 'The absence from {from} to {to} lasts longer than two years. Please check the year at to.',
  helpTelephone:
    '“{value}” is no number to call. Please write digits and spaces only, for example: telephone: "0800 111 0 111"',
  undoMinutes:
    '“{value}” is no time to take something back. Please write whole minutes from {min} to {max}, for example: undoMinutes: 10',
  keepDays:
    '“{value}” is no number of days. Please write a whole number from {min} to {max}, for example: keepDays: 90',
  secondEmail: '“{value}” is no e-mail address. Please write a single one, for example: secondEmail: me@example.net',
  mailAddress:
    '“{value}” is no address that mail can go to. Please write a single one, for example: address: questions@example.org',
  mailTag:
    '“{value}” is not known here. Please write tag: "+" if your provider takes questions+anything@…, otherwise tag: none',
  mailOwnerReplies: '“{value}” is not known here. Please write ownerReplies: token or ownerReplies: verified',
  smtpAddress:
    '“{value}” is no mail server. Please write for example: smtp: smtps://name%40example.org@mail.example.org:465',
  smtpPassword:
    'A password does not belong in this file. Please delete it here and write it as smtp.password in data/secrets.yaml.',
  openpgpKey:
    'This is the place of your public OpenPGP key. Please write it anew with: gpg --armor --export ADDRESS. A secret key is never given out; please take it off this machine.',
  imapAddress:
    '“{value}” is no mailbox. Please write for example: imap: imaps://name%40example.org@mail.example.org:993',
  imapPassword:
    'A password does not belong in this file. Please delete it here and write it as imap.password in data/secrets.yaml.',
  smtpTls: '“{value}” is not known here. Please write tls: required or, in your own network only, tls: offered',
  smtpPerMinute:
    '“{value}” is no number of mails. Please write a whole number from 1 to 100000, for example: perMinute: 30',
  smtpPerHour: '“{value}” is no number of mails. Please write a whole number, for example: perHour: 300',
  smtpPerDay: '“{value}” is no number of mails. Please write a whole number, for example: perDay: 2000',
  smtpConnections:
    '“{value}” is no number of connections. Please write a whole number from 1 to 20, for example: connections: 2',
  smtpSign:
    '“{value}” is not known here. Please write sign: insel or, if your mail server signs by itself, sign: provider',
  letterSend: '“{value}” is not known here. Please write send: each, send: weekly or send: off',
  letterAt:
    '“{value}” is no point in time. Please write a time of day, for a weekly letter with a weekday, for example: at: "sun 08:00"',
  letterHours: '“{value}” are no hours. Please write beginning and end, for example: hours: "08:00-20:00"',
  nobodyTicked: 'No question is ticked. Please tick who gets the answer.',
  nothingToUndo: 'There is nothing left that could be undone.',
  questionChanged:
    'Something else has happened to this question meanwhile. Please reload the page; nothing was changed.',
  themeRule:
    'Only colours may stand in theme.css, as :root { --paper: … }, and for dark in @media (prefers-color-scheme: dark). Please take out “{text}”.',
  themeProperty: 'A theme can set --paper, --ink, --sea and --sand; “--{name}” is none of them.',
  themeColor: '“{value}” at {name} is no colour that can be checked. Please write it as #rrggbb or oklch(L C H).',
  themeContrast: '--{first} on --{second} has a contrast of {contrast}:1; at least {needed}:1 is needed to read it.',
  themeContrastDark:
    'In the dark scheme --{first} on --{second} has a contrast of {contrast}:1; at least {needed}:1 is needed to read it.',
  answerEmpty: 'There is nothing in the answer yet. Please write it; nothing was sent.',
  answerLong:
    'The answer has {chars} characters, {most} are possible. Please shorten it, or make it a post and answer with its address.',
  answerLeft: 'The answer is on its way and can no longer be taken back.',
  betweenUsJoined:
    'One of these questions is only between you and the person who asked it. Please answer it by itself; nothing was sent.',
  betweenUsPublic:
    'This question is only between you and the person who asked it. Please send the answer without publishing it; nothing was sent.',
  colleagueAddress:
    'The address of the colleague is missing. Please write it in full, for example https://example.org; nothing was sent.',
  entryMissing: 'There is no published answer at {path}. Please choose another one; nothing was sent.',
  fileName:
    '“{name}” cannot be a file name. Please write small letters without accents, digits and hyphens, for example cancel-on-the-same-day.',
  questionTaken: 'Your question is on the desk already; its words can no longer be changed.',
  questionOver: 'Your question is closed meanwhile; its words can no longer be changed.',
  announcedEmpty: 'Write in one sentence what you are going to answer.',
  announcedLong: 'The sentence is too long; {most} characters are possible.',
  questionRescued: 'This can be changed once, and it was. Your message stays where it is.',
  addressChanges: 'The address has been changed many times. The answer will also wait for you on this page.',
};

export const refusals = inEveryLanguage('refusals', { de, en });

export type Reason = keyof typeof de;
