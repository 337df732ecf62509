import { inEveryLanguage } from './in-every-language.ts';

const de = {
  held: {
    'too-large': 'Die Nachricht ist größer als 25 MB. Sie liegt als Datei da und wurde nicht gelesen.',
    forged: 'Der Absender gab sich für jemand anderen aus: Die Prüfung seiner Adresse schlug fehl.',
    unverified: 'Ob die Nachricht wirklich von dieser Adresse kommt, ließ sich nicht prüfen.',
    'token-unknown': 'Die Adresse, an die sie ging, gehört zu keiner Frage.',
    'token-expired': 'Die Frist, in der auf diese Mail geantwortet werden konnte, ist vorbei.',
    'not-the-owner': 'Sie kam nicht von Ihrer eigenen Adresse.',
    'no-marker': 'Es war nicht zu erkennen, zu welcher Frage die Antwort gehört.',
    'nothing-written': 'Außer der alten Nachricht stand nichts darin.',
    encrypted: 'Sie ist verschlüsselt und lässt sich nur in Ihrem Mailprogramm öffnen.',
    'too-many': 'Von dieser Adresse kamen in kurzer Zeit zu viele Nachrichten.',
  },
  waits: 'wartet',
  handed: 'übergeben',
  failed: 'nicht angenommen',
};

const en: typeof de = {
  held: {
    'too-large': 'The message is larger than 25 MB. It is kept as a file and was not read.',
    forged: 'The sender claimed to be somebody else: the check of the address failed.',
    unverified: 'Whether the message really comes from this address could not be checked.',
    'token-unknown': 'The address it was sent to belongs to no question.',
    'token-expired': 'The time in which this mail could be answered is over.',
    'not-the-owner': 'It did not come from your own address.',
    'no-marker': 'It was not clear which question the answer belongs to.',
    'nothing-written': 'There was nothing in it but the old message.',
    encrypted: 'It is encrypted and can only be opened in your mail program.',
    'too-many': 'Too many messages came from this address within a short time.',
  },
  waits: 'waiting',
  handed: 'handed over',
  failed: 'not accepted',
};

/** What the desk says about mails that wait, failed or were held. */
export const mailWords = inEveryLanguage('mailWords', { de, en });
