import type { Language } from '../kit/language.ts';

const de = {
  signIn: {
    title: 'Anmelden',
    lead: 'Hier sitzt nur, wem die Insel gehört.',
    byMail: 'Ein Link zum Anmelden geht an die Adresse, die in insel.yaml steht. Er gilt zehn Minuten und nur einmal.',
    send: 'Link an meine Adresse schicken',
    sent: 'Der Link ist unterwegs an die Adresse aus insel.yaml. Er gilt zehn Minuten.',
    terminal: 'Oder am Rechner, auf dem die Insel läuft: insel desk ORDNER',
    enter: 'Anmelden',
    ready: 'Mit einem Klick sind Sie für dreißig Tage in diesem Browser angemeldet.',
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
};

const en: typeof de = {
  signIn: {
    title: 'Sign in',
    lead: 'Only the owner of the island sits here.',
    byMail:
      'A link to sign in goes to the address that stands in insel.yaml. It is good for ten minutes and only once.',
    send: 'Send a link to my address',
    sent: 'The link is on its way to the address in insel.yaml. It is good for ten minutes.',
    terminal: 'Or on the machine the island runs on: insel desk DIR',
    enter: 'Sign in',
    ready: 'One click signs you in to this browser for thirty days.',
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
};

/** What the desk says to the owner. */
export const deskWords: Readonly<Record<Language, typeof de>> = { de, en };
