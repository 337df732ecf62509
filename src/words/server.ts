import type { Purpose } from './addresses.ts';
import { inEveryLanguage } from './in-every-language.ts';

const de = {
  /** What the menu calls a page. */
  menu: {
    archive: 'Texte',
    questions: 'Fragen',
    offers: 'Angebote',
    availability: 'Erreichbar',
    ventures: 'Werdegang',
    letter: 'Brief',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    islands: 'Inseln',
    room: 'Raum',
    rss: 'Feed',
  } satisfies Partial<Record<Purpose, string>>,
  language: 'Deutsch',
  footnote: 'Keine Cookies, keine Zählung, nichts von Dritten.',
  faults: {
    fault: {
      title: 'Hier ist etwas schiefgegangen',
      text: 'Was Sie geschickt haben, wurde nicht verändert. Bitte versuchen Sie es in ein paar Minuten noch einmal. Hilft das nicht, schreiben Sie an {email} und nennen Sie die Nummer {incident}.',
      desk: 'Es wurde nichts geändert. Bitte versuchen Sie es in ein paar Minuten noch einmal. Hilft das nicht: Woran es lag, steht im Protokoll des Servers unter der Nummer {incident}.',
    },
    foreign: {
      title: 'Das kam nicht von dieser Seite',
      text: 'Zum Schutz nimmt diese Website nur Eingaben an, die hier gemacht wurden. Bitte öffnen Sie die Seite neu und senden Sie noch einmal; es wurde nichts geändert.',
    },
    large: {
      title: 'Das ist zu viel auf einmal',
      text: 'Die Eingabe ist größer, als diese Seite annimmt. Bitte kürzen Sie den Text oder schreiben Sie an {email}; es wurde nichts geändert.',
    },
    largeFile:
      'Die Datei ist größer, als diese Seite annimmt. Was Sie geschrieben haben, steht unten, ist aber noch nicht gespeichert. Bitte wählen Sie eine kleinere.',
    broken:
      'Beim Senden ging etwas verloren. Was angekommen ist, steht unten; gespeichert ist nichts. Bitte senden Sie es noch einmal.',
    stale: 'Das Formular lag sehr lange offen. Ihr Text ist noch hier; bitte senden Sie ihn noch einmal.',
    refused: { title: 'Das geht so nicht' },
    typed: 'Was Sie geschrieben haben',
    method: {
      title: 'Diese Seite nimmt nichts entgegen',
      text: 'Hier kann man nur lesen. Es wurde nichts geändert.',
    },
    away: {
      title: 'Diese Website zieht gerade um',
      text: 'Sie wird im Augenblick von anderswo bedient; hier wird nichts angenommen und nichts gespeichert. Was Sie geschrieben haben, steht noch da, wenn Sie im Browser zurückgehen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
  },
};

const en: typeof de = {
  menu: {
    archive: 'Writing',
    questions: 'Questions',
    offers: 'Offers',
    availability: 'Availability',
    ventures: 'Ventures',
    letter: 'Letter',
    imprint: 'Imprint',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    islands: 'Islands',
    room: 'Room',
    rss: 'Feed',
  },
  language: 'English',
  footnote: 'No cookies, no counting, nothing from third parties.',
  faults: {
    fault: {
      title: 'Something went wrong here',
      text: 'What you sent was not changed. Please try again in a few minutes. If that does not help, write to {email} and name the number {incident}.',
      desk: 'Nothing was changed. Please try again in a few minutes. If that does not help: what it was stands in the log of the server under the number {incident}.',
    },
    foreign: {
      title: 'That did not come from this page',
      text: 'For protection this website only takes what was entered here. Please open the page again and send once more; nothing was changed.',
    },
    large: {
      title: 'That is too much at once',
      text: 'What you sent is larger than this page takes. Please shorten the text or write to {email}; nothing was changed.',
    },
    largeFile:
      'The file is larger than this page takes. What you wrote stands below, but is not saved yet. Please choose a smaller one.',
    broken: 'Something was lost on the way. What arrived stands below; nothing was saved. Please send it once more.',
    stale: 'The form had been open for very long. Your text is still here; please send it once more.',
    refused: { title: 'That is not possible this way' },
    typed: 'What you wrote',
    method: {
      title: 'This page takes nothing',
      text: 'There is only something to read here. Nothing was changed.',
    },
    away: {
      title: 'This website is moving just now',
      text: 'It is served from elsewhere at the moment; nothing is taken or saved here. What you wrote is still there when you go back in your browser. Please try again in a few minutes.',
    },
  },
};

export const serverWords = inEveryLanguage('serverWords', { de, en });

const refusalsDe = {
  imprintNeeded:
    'Unter {url} ist die Insel für alle zu sehen, aber in insel.yaml fehlt die Anschrift (owner.address). Ohne sie ist ein Impressum in Deutschland nicht vollständig. Bitte ergänzen Sie sie; verlangt Ihr Recht keine, schreiben Sie: legal: {imprint: optional}. Das ist keine Rechtsberatung.',
  imprintAddress:
    'Für das Impressum fehlt die Anschrift. Bitte ergänzen Sie unter owner: address: "Straße 1, 12345 Ort". (Keine Rechtsberatung.)',
  imprintTelephone:
    'Für das Impressum fehlt ein zweiter schneller Weg neben der E-Mail. Bitte ergänzen Sie unter owner: telephone: "+49 …". (Keine Rechtsberatung.)',
  portTaken:
    'Der Anschluss {port} ist schon belegt. Bitte beenden Sie, was dort läuft, oder wählen Sie mit --port einen anderen.',
  portForbidden:
    'Auf dem Anschluss {port} darf dieses Programm nicht lauschen. Bitte wählen Sie mit --port einen über 1023.',
  passphraseMissing:
    'Für die Sicherung fehlt ein Passwort. Bitte setzen Sie INSEL_BACKUP_PASSPHRASE oder nennen Sie mit --recipient einen öffentlichen Schlüssel.',
};

const refusalsEn: typeof refusalsDe = {
  imprintNeeded:
    'At {url} everybody can see the island, but the address (owner.address) is missing in insel.yaml. Without it an imprint is not complete in Germany. Please add it; if your law asks for none, write: legal: {imprint: optional}. This is not legal advice.',
  imprintAddress:
    'The imprint lacks the postal address. Please add below owner: address: "Street 1, 12345 Town". (Not legal advice.)',
  imprintTelephone:
    'The imprint lacks a second quick way beside e-mail. Please add below owner: telephone: "+49 …". (Not legal advice.)',
  portTaken: 'Port {port} is taken. Please stop what runs there, or choose another one with --port.',
  portForbidden: 'This program may not listen on port {port}. Please choose one above 1023 with --port.',
  passphraseMissing:
    'A passphrase for the backup is missing. Please set INSEL_BACKUP_PASSPHRASE, or name a public key with --recipient.',
};

/** What starting, listening and exporting refuse. */
export const serverRefusals = { de: refusalsDe, en: refusalsEn };
