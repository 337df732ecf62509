import { inEveryLanguage } from './in-every-language.ts';

const de = {
  ask: {
    name: 'Ihr Name, wie er über allem steht',
    sentence: 'Ein Satz: was Sie für wen tun',
    email: 'Ihre E-Mail-Adresse',
    zone: 'Zeitzone',
    rounds: 'Runden, in denen Sie Fragen lesen (Tage und Uhrzeit)',
  },
  usual: { zone: 'Europe/Berlin', rounds: 'di, do 10:00' },
  roundsLike: 'Bitte schreiben Sie Tage und eine Uhrzeit, zum Beispiel: di, do 10:00',
  missing: 'Es fehlt {name}. So geht es: {usage}',
  comment: '# Ihre Insel. Was hier nicht steht, hat einen guten Vorgabewert.',
  more: `
# Für später, ohne das Zeichen # davor:
# url: https://example.org            # unter diesem Namen ist die Insel erreichbar
# holidays: DE-NI                     # an Feiertagen ist keine Runde
# mail: {address: fragen@example.org} # Antworten und Fragen per E-Mail
# Für das Impressum unter owner: telephone: "+49 …" und address: "Straße 1, 12345 Ort"
`,
  done: 'Ihre Insel liegt in {folder}. Zeigen: insel serve {typed}',
};

const en: typeof de = {
  ask: {
    name: 'Your name, as it stands above everything',
    sentence: 'One sentence: what you do for whom',
    email: 'Your e-mail address',
    zone: 'Time zone',
    rounds: 'Rounds in which you read questions (days and time)',
  },
  usual: { zone: 'Europe/Berlin', rounds: 'tue, thu 10:00' },
  roundsLike: 'Please write days and a time, for example: tue, thu 10:00',
  missing: '{name} is missing. Like this: {usage}',
  comment: '# Your island. Whatever does not stand here has a good default.',
  more: `
# For later, without the # before it:
# url: https://example.org               # the name by which the island is reached
# holidays: DE-NI                        # no round on public holidays
# mail: {address: questions@example.org} # answers and questions by e-mail
# For the imprint, below owner: telephone: "+49 …" and address: "Street 1, 12345 Town"
`,
  done: 'Your island lies in {folder}. To show it: insel serve {typed}',
};

/** What `insel new` asks and writes. */
export const newWords = inEveryLanguage('newWords', { de, en });
