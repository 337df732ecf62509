import { inEveryLanguage } from './in-every-language.ts';

/** A stressed part of a sentence, such as a date; a number to call; or words that lead somewhere. */
export type Part =
  | { readonly stressed: string }
  | { readonly telephone: string }
  | { readonly linked: string; readonly href: string };
export type Said = readonly (string | Part)[];

/** The sentence as text alone, for mails and labels. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === 'string' ? part : Object.values(part)[0])).join('');
}

/** Where a help line can be called: by country, as far as it is known. */
export type HelpCountry = 'DE' | 'AT' | 'CH';

const de = {
  everyDay: 'täglich',
  onDays: (days: string) => days,
  daysOfWeek: ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
  fromTo: (first: string, last: string) => `${first} bis ${last}`,
  at: (time: string) => `um ${time}`,

  rule: (rule: string) => `Ich lese jede Frage selbst, ${rule}.`,
  /** `time` is empty where the rule has said it. */
  promised: (day: string, time: string): Said => [
    'Wenn Sie jetzt schreiben, liegt Ihre am ',
    { stressed: time ? `${day}, um ${time}` : day },
    time ? ' auf meinem Tisch.' : ', auf meinem Tisch.',
  ],
  /** Where the visitor's clock shows another hour: `{own}` is the owner's hour, the rest the visitor's. */
  elsewhere: [
    '{own} gilt in {ownPlace}. Bei Ihnen ({place}) ist es dann ',
    { stressed: '{day}, {time}' },
    '.',
  ] satisfies Said as Said,
  full: (day: string) => `Die Runde am ${day}, ist voll.`,
  fullUntil: (day: string) => `Die Runden bis ${day}, sind voll.`,
  away: (until: string, day: string, time: string): Said => [
    `Bis zum ${until} bin ich nicht am Schreibtisch. Ihre Frage geht nicht verloren: Am `,
    { stressed: `${day}, um ${time}` },
    ' liegt sie vor mir. Was ich geschrieben habe, können Sie jederzeit lesen.',
  ],
  deputy: (deputy: string) => `Wenn es nicht warten kann, wenden Sie sich bitte an ${deputy}.`,
  /** Whom the owner names himself; the number for danger stands for everybody. */
  ownHelp: (places: Said): Said => [
    'In seelischer Not hilft man Ihnen hier: ',
    ...places,
    '. Bei Gefahr: ',
    { telephone: '112' },
    '.',
  ],
  help: {
    DE: [
      'In seelischer Not ist die TelefonSeelsorge Tag und Nacht da: ',
      { telephone: '0800 111 0 111' },
      '. Bei Gefahr: ',
      { telephone: '112' },
      '.',
    ],
    AT: [
      'In seelischer Not ist die Telefonseelsorge Tag und Nacht da: ',
      { telephone: '142' },
      '. Bei Gefahr: ',
      { telephone: '112' },
      '.',
    ],
    CH: [
      'In seelischer Not ist die Dargebotene Hand Tag und Nacht da: ',
      { telephone: '143' },
      '. Bei Gefahr: ',
      { telephone: '112' },
      '.',
    ],
  } satisfies Record<HelpCountry, Said> as Record<HelpCountry, Said>,

  /** Why something lies in a tray: to the sender. `{sign}` stands in the sender's own words. */
  toSender: {
    declaredAdvice: 'Sie haben es als Hinweis geschickt.',
    declaredOffer: 'Sie haben es als Angebot geschickt.',
    bulkMail: 'Ihre Mail ist als Rundschreiben gekennzeichnet.',
    dangerousAttachment: 'An Ihrer Mail hängt eine Datei, die ein Programm sein kann.',
    links: 'Ihr Text verweist auf mehr als drei andere Seiten.',
    bareLink: 'Ihr Text verweist auf eine andere Seite, und ich habe keine Frage darin gefunden.',
    machineText: 'Ihr Text sieht aus, als hätte ihn ein Programm geschrieben.',
    unreadable: 'Ihr Text ist in einer Schrift oder Form, die hier nicht gelesen werden kann.',
    soundsLikeSpam: 'Ihr Text klingt wie unerwünschte Werbung{sign}.',
    soundsLikePromotion: 'Ihr Text klingt wie ein Angebot{sign}.',
    soundsLikeAdvice: 'Ihr Text klingt wie ein Hinweis{sign}, und ich habe keine Frage darin gefunden.',
    withoutProof:
      'Ohne E-Mail-Adresse braucht eine Frage einen kurzen Nachweis, dass kein Programm sie geschickt hat. Er hat gefehlt.',
  },
  /** The same to the owner, short. */
  toOwner: {
    declaredAdvice: 'als Hinweis geschickt',
    declaredOffer: 'als Angebot geschickt',
    bulkMail: 'Rundschreiben',
    dangerousAttachment: 'mit einer Datei, die ein Programm sein kann',
    links: 'mehr als drei Verweise',
    bareLink: 'ein Verweis, keine Frage',
    machineText: 'Verweise oder Buchstaben, wie Programme sie schreiben',
    unreadable: 'fremde Schrift oder wahllose Buchstaben',
    soundsLikeSpam: 'klingt wie unerwünschte Werbung{sign}',
    soundsLikePromotion: 'klingt wie ein Angebot{sign}',
    soundsLikeAdvice: 'klingt wie ein Hinweis{sign}, keine Frage',
    withoutProof: 'ohne E-Mail und ohne Nachweis',
  },
  sign: (sign: string) => ` (»${sign}«)`,

  /** What the tide line shows, for whoever does not see it; and the words beside the calendar. */
  tide: {
    next: (day: string, time: string) => `Die nächste Runde: ${day}, um ${time}.`,
    later: (days: string) => `Spätere Runden: ${days}.`,
    full: (days: string) => `Voll: ${days}.`,
    past: (days: string) => `Vergangen: ${days}.`,
    away: (from: string, to: string) => (from === to ? `Verreist: ${from}.` : `Verreist: ${from}, bis ${to}.`),
    holiday: (day: string, name: string) => `Feiertag: ${day} (${name}).`,
    none: 'Keine Runde.',

    title: 'Gezeitenkalender',
    signs: 'Zeichen',
    week: (from: string, to: string) => `${from} bis ${to}`,
    now: (weekday: string, day: string) => `jetzt ist ${weekday}, ${day}`,
    fullRound: (day: string) => `${day} (voll)`,
    isAway: 'verreist',
    awayFrom: (weekday: string) => `ab ${weekday} verreist`,
    awayTo: (weekday: string) => `bis ${weekday} verreist`,
    awayBetween: (from: string, to: string) => (from === to ? `${from} verreist` : `${from} bis ${to} verreist`),
    free: (days: string) => `${days} frei`,
    noRound: 'keine Runde',
    holidayIn: (region: string) => `Feiertag in ${region}`,
  },

  availability: {
    title: 'Wann ich erreichbar bin',
    lead: (rule: string) =>
      `Ich lese Fragen ${rule}, in Ruhe und der Reihe nach. Dazwischen lese ich nichts. Das liegt nicht an Ihnen.`,
    next: 'Die nächste Runde',
    until: (cutoff: string, time: string): Said => [
      'Was Sie bis ',
      { stressed: cutoff },
      ` senden, liegt um ${time} auf meinem Tisch.`,
    ],
    untilTheDayBefore: (cutoff: string, day: string, time: string): Said => [
      'Was Sie bis ',
      { stressed: cutoff },
      ` senden, liegt am ${day}, um ${time} auf meinem Tisch.`,
    ],
    capacity: (count: number) =>
      `${count === 1 ? 'Eine Frage passt' : `Höchstens ${count} Fragen passen`} in eine Runde; ist sie voll, sagt die Seite es vorher und nennt die nächste.`,
    ask: 'Eine Frage stellen',
    take: 'Mitnehmen',
    file: 'Alle Runden als Kalenderdatei',
    urgent: 'Wenn es nicht warten kann',
    noEmergency: 'Ich bin keine Notstelle.',
  },
  /** A round in somebody's calendar. */
  calendar: {
    name: (owner: string) => `Runden von ${owner}`,
    event: (owner: string) => `${owner} liest Fragen`,
    description: (cutoff: string) => `Was bis ${cutoff} gesendet ist, liegt dann auf dem Tisch.`,
  },
};

const en: typeof de = {
  everyDay: 'every day',
  onDays: (days) => `on ${days}`,
  daysOfWeek: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  fromTo: (first, last) => `${first} to ${last}`,
  at: (time) => `at ${time}`,

  rule: (rule) => `I read every question myself, ${rule}.`,
  promised: (day, time) => [
    'If you write now, yours will be on my desk on ',
    { stressed: time ? `${day}, at ${time}` : day },
    '.',
  ],
  elsewhere: ['That is {own} in {ownPlace}. Where you are ({place}) it will be ', { stressed: '{day}, {time}' }, '.'],
  full: (day) => `The round on ${day}, is full.`,
  fullUntil: (day) => `The rounds until ${day}, are full.`,
  away: (until, day, time) => [
    `I am away from my desk until ${until}. Your question will not be lost: on `,
    { stressed: `${day}, at ${time}` },
    ', it will lie in front of me. What I have written is there to read at any time.',
  ],
  deputy: (deputy) => `If it cannot wait, please turn to ${deputy}.`,
  ownHelp: (places) => [
    'If you are in distress, here is help: ',
    ...places,
    '. In danger: ',
    { telephone: '112' },
    '.',
  ],
  help: {
    DE: [
      'If you are in distress, the TelefonSeelsorge in Germany listens day and night: ',
      { telephone: '0800 111 0 111' },
      '. In danger: ',
      { telephone: '112' },
      '.',
    ],
    AT: [
      'If you are in distress, the Telefonseelsorge in Austria listens day and night: ',
      { telephone: '142' },
      '. In danger: ',
      { telephone: '112' },
      '.',
    ],
    CH: [
      'If you are in distress, the Dargebotene Hand in Switzerland listens day and night: ',
      { telephone: '143' },
      '. In danger: ',
      { telephone: '112' },
      '.',
    ],
  },

  toSender: {
    declaredAdvice: 'You sent it as advice.',
    declaredOffer: 'You sent it as an offer.',
    bulkMail: 'Your mail is marked as a mass mailing.',
    dangerousAttachment: 'A file is attached to your mail that may be a program.',
    links: 'Your text links to more than three other pages.',
    bareLink: 'Your text links to another page, and I found no question in it.',
    machineText: 'Your text looks as if a program had written it.',
    unreadable: 'Your text is in a script or form that cannot be read here.',
    soundsLikeSpam: 'Your text sounds like unwanted advertising{sign}.',
    soundsLikePromotion: 'Your text sounds like an offer{sign}.',
    soundsLikeAdvice: 'Your text sounds like advice{sign}, and I found no question in it.',
    withoutProof: 'Without an e-mail address a question needs a short proof that no program sent it. It was missing.',
  },
  toOwner: {
    declaredAdvice: 'sent as advice',
    declaredOffer: 'sent as an offer',
    bulkMail: 'mass mailing',
    dangerousAttachment: 'with a file that may be a program',
    links: 'more than three links',
    bareLink: 'a link, no question',
    machineText: 'links or letters as programs write them',
    unreadable: 'foreign script or random letters',
    soundsLikeSpam: 'sounds like unwanted advertising{sign}',
    soundsLikePromotion: 'sounds like an offer{sign}',
    soundsLikeAdvice: 'sounds like advice{sign}, no question',
    withoutProof: 'without e-mail and without proof',
  },
  sign: (sign) => ` (“${sign}”)`,

  tide: {
    next: (day, time) => `The next round: ${day}, at ${time}.`,
    later: (days) => `Later rounds: ${days}.`,
    full: (days) => `Full: ${days}.`,
    past: (days) => `Over: ${days}.`,
    away: (from, to) => (from === to ? `Away: ${from}.` : `Away: ${from} to ${to}.`),
    holiday: (day, name) => `Public holiday: ${day} (${name}).`,
    none: 'No round.',

    title: 'Tide calendar',
    signs: 'Signs',
    week: (from, to) => `${from} to ${to}`,
    now: (weekday, day) => `now it is ${weekday}, ${day}`,
    fullRound: (day) => `${day} (full)`,
    isAway: 'away',
    awayFrom: (weekday) => `away from ${weekday}`,
    awayTo: (weekday) => `away until ${weekday}`,
    awayBetween: (from, to) => (from === to ? `away ${from}` : `away ${from} to ${to}`),
    free: (days) => `holiday ${days}`,
    noRound: 'no round',
    holidayIn: (region) => `Public holiday in ${region}`,
  },

  availability: {
    title: 'When I can be reached',
    lead: (rule) =>
      `I read questions ${rule}, in peace and one after the other. In between I read nothing. That is not about you.`,
    next: 'The next round',
    until: (cutoff, time) => ['What you send by ', { stressed: cutoff }, ` will be on my desk at ${time}.`],
    untilTheDayBefore: (cutoff, day, time) => [
      'What you send by ',
      { stressed: cutoff },
      ` will be on my desk on ${day}, at ${time}.`,
    ],
    capacity: (count) =>
      `${count === 1 ? 'One question fits' : `At most ${count} questions fit`} into a round; when it is full, the page says so beforehand and names the next one.`,
    ask: 'Ask a question',
    take: 'To take along',
    file: 'All rounds as a calendar file',
    urgent: 'If it cannot wait',
    noEmergency: 'I am no emergency service.',
  },
  calendar: {
    name: (owner) => `Rounds of ${owner}`,
    event: (owner) => `${owner} reads questions`,
    description: (cutoff) => `What was sent by ${cutoff} will then be on the desk.`,
  },
};

/** What is said about when the owner reads. */
export const quietWords = inEveryLanguage('quietWords', { de, en });
