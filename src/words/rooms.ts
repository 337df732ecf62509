import { inEveryLanguage } from './in-every-language.ts';

type Told = readonly { readonly id: string; readonly title: string; readonly texts: readonly string[] }[];

const de = {
  frame: {
    title: (name: string) => `Raum bei ${name}`,
    opening: 'Der Raum wird geöffnet.',
    noScript:
      'Ein Raum braucht JavaScript: Ihr Browser verschlüsselt damit, was Sie schreiben. Bitte schalten Sie es für diese Seite ein, oder öffnen Sie den Link in einem anderen Browser.',
  },
  page: {
    title: 'Raum',
    lead: 'Ein Raum gehört denen, die darin sind. Was Sie dort schreiben, wird in Ihrem Browser verschlüsselt; auf dem Server liegt nur Verschlüsseltes.',
    looksIn: (rule: string) => `Ich schaue ${rule} herein. Sie können jederzeit schreiben.`,
    open: 'Meine Räume in diesem Browser öffnen',
    told: [
      {
        id: 'way',
        title: 'So kommen Sie hinein',
        texts: [
          'Sie bekommen von mir einen Link. Ein Klick darauf, Ihr Name, und Sie schreiben: ohne Konto, ohne App, ohne Telefonnummer. Ich muss dafür nicht da sein.',
          'Ihr Zugang liegt in dem Browser, in dem Sie den Link öffnen. Ein privates Fenster vergisst ihn, wenn Sie es schließen.',
        ],
      },
      {
        id: 'safe',
        title: 'Was sicher ist',
        texts: [
          'Wer die Datenbank, die Festplatte oder eine Sicherung des Servers kopiert, sieht keine Texte, keine Namen und keine Dateien, nur wann etwas kam und ungefähr wie groß es war.',
          'Lesebestätigungen, »schreibt gerade« und Anwesenheit gibt es nicht.',
        ],
      },
      {
        id: 'not',
        title: 'Was nicht sicher ist',
        texts: [
          'Wer den Server beherrscht, könnte Ihnen ein verändertes Programm schicken. Das lässt sich bemerken, aber nicht verhindern.',
          'Unabhängig geprüft ist das Programm noch nicht. Wenn für Sie viel davon abhängt, sprechen wir lieber persönlich.',
          'Wer Ihr entsperrtes Gerät in der Hand hat, liest mit.',
        ],
      },
    ] satisfies Told as Told,
    check: {
      title: 'Wie sich das Programm prüfen lässt',
      text: 'Das Programm, das im Raum läuft, ist unterschrieben. Wer eine Kopie von Insel hat, prüft damit von seinem Rechner aus, ob es dort ankommt, wie es unterschrieben ist:',
      limits:
        'Der Schlüssel beweist etwas, wenn Sie ihn auch auf einem anderen Weg von mir haben, etwa von meiner Visitenkarte. Was einem anderen Rechner geschickt wird, sieht die Prüfung nicht.',
    },
  },
  privacy: {
    title: 'Räume',
    text: (days: number) =>
      `Was Sie in einem Raum schreiben, wird in Ihrem Browser verschlüsselt. Auf dem Server liegt nur Verschlüsseltes: wann es kam, wie groß es ungefähr ist und wie viele Geräte in dem Raum sind. Namen, Texte und Dateien kennt er nicht, IP-Adressen speichert er nicht. Jede Nachricht und jede Datei wird spätestens nach ${days} Tagen gelöscht; haben alle sie abgeholt, gehen Nachrichten früher, bis auf die letzten zweihundert eines Raums. Wird ein Raum geschlossen, geht dort alles sofort. Die Schlüssel liegen in Ihrem Browser; dort löschen Sie sie, indem Sie den Raum verlassen. Nur wenn Sie sich einen Wiederherstellungs-Code machen, liegt auf dem Server zusätzlich eine Sicherung, die nur Ihre zwölf Wörter öffnen: Ihr persönlicher Schlüssel, die Namen Ihrer Räume und was darin steht, außer dem, was verschwinden soll. Diese Sicherung wird gelöscht, wenn sie 24 Monate lang niemand geöffnet oder geschrieben hat; an welchem Tag das zuletzt war, ist dafür vermerkt. Was Sie in Ihrem Browser löschen, verlässt auch sie, sobald sie das nächste Mal geschrieben wird.`,
  },
  mail: {
    subject: 'In Ihren Räumen liegt Neues',
    text: (link: string) =>
      `Guten Tag,\n\nin Ihren Räumen liegt etwas, das Sie noch nicht gelesen haben. Was es ist, weiß nur Ihr Browser:\n\n${link}/\n\nDiese Mail kommt von selbst, nur wenn es etwas gibt: zu Ihren Runden, und bei Räumen, für die Sie es so wollten, schon nach wenigen Minuten.`,
  },
  desk: {
    title: 'Räume',
    lead: 'Räume haben eine eigene Adresse, damit nichts von dieser Website an sie herankommt.',
    open: 'Räume in diesem Browser öffnen',
    once: 'Der Knopf meldet diesen Browser dort als Ihren an; der Weg gilt zehn Minuten und nur einmal. Danach kommen Sie auch ohne ihn hinein:',
    noUrl:
      'Räume brauchen einen eigenen Namen neben dem der Website. Bitte richten Sie ihn ein und schreiben Sie in insel.yaml, zum Beispiel: rooms: {url: https://raum.example.org}',
  },
};

const en: typeof de = {
  frame: {
    title: (name) => `Room with ${name}`,
    opening: 'The room is being opened.',
    noScript:
      'A room needs JavaScript: your browser encrypts with it what you write. Please switch it on for this page, or open the link in another browser.',
  },
  page: {
    title: 'Room',
    lead: 'A room belongs to those who are in it. What you write there is encrypted in your browser; the server holds nothing but ciphertext.',
    looksIn: (rule) => `I look in ${rule}. You can write at any time.`,
    open: 'Open my rooms in this browser',
    told: [
      {
        id: 'way',
        title: 'How you get in',
        texts: [
          'You get a link from me. A click on it, your name, and you write: no account, no app, no telephone number. I need not be there.',
          'Your access lies in the browser in which you open the link. A private window forgets it when you close it.',
        ],
      },
      {
        id: 'safe',
        title: 'What is safe',
        texts: [
          'Whoever copies the database, the disk or a backup of the server sees no texts, no names and no files, only when something came and roughly how large it was.',
          'There are no receipts, no “is typing”, and no presence.',
        ],
      },
      {
        id: 'not',
        title: 'What is not safe',
        texts: [
          'Whoever controls the server could send you a changed program. That can be noticed, but not prevented.',
          'The program has not been audited independently. If much depends on it for you, let us rather talk in person.',
          'Whoever holds your unlocked device reads along.',
        ],
      },
    ],
    check: {
      title: 'How the program can be checked',
      text: 'The program that runs in a room is signed. Whoever has a copy of Insel checks with it, from his own machine, whether it arrives there as it was signed:',
      limits:
        'The key proves something if you also have it from me in another way, such as on my card. What is sent to another machine the check does not see.',
    },
  },
  privacy: {
    title: 'Rooms',
    text: (days) =>
      `What you write in a room is encrypted in your browser. The server holds nothing but ciphertext: when it came, roughly how large it is, and how many devices are in the room. It knows no names, texts or files, and stores no IP addresses. Every message and every file is deleted after ${days} days at the latest; once all have fetched them, messages go earlier, except for the last two hundred of a room. When a room is closed, everything in it goes at once. The keys lie in your browser; you delete them there by leaving the room. Only if you make a recovery code, a backup lies on the server as well that only your twelve words open: your personal key, the names of your rooms and what stands in them, except what is to disappear. That backup is deleted when nobody has opened or written it for 24 months; on which day that was last is kept for it. What you delete in your browser leaves it, too, when it is next written.`,
  },
  mail: {
    subject: 'Something new lies in your rooms',
    text: (link) =>
      `Hello,\n\nsomething lies in your rooms that you have not read yet. What it is only your browser knows:\n\n${link}/\n\nThis mail comes by itself and only if there is something: at your rounds, and for rooms where you wanted it so within minutes.`,
  },
  desk: {
    title: 'Rooms',
    lead: 'Rooms have an address of their own, so that nothing of this website gets near them.',
    open: 'Open rooms in this browser',
    once: 'The button signs this browser in there as yours; the way is good for ten minutes and once. After that you get in without it as well:',
    noUrl:
      'Rooms need a name of their own beside that of the website. Please set one up and write into insel.yaml, for example: rooms: {url: https://room.example.org}',
  },
};

/** What the site, the desk and the frame of the application say of rooms; what the application says: rooms-app.ts. */
export const roomWords = inEveryLanguage('roomWords', { de, en });
