import type { Language } from '../kit/language.ts';

/** A stressed part of a sentence: a date. */
export type Stressed = { readonly stressed: string };
export type Said = readonly (string | Stressed)[];

/** The sentence without stress, for mails and labels. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === 'string' ? part : part.stressed)).join('');
}

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
  full: (day: string) => `Die Runde am ${day}, ist voll.`,
  fullUntil: (day: string) => `Die Runden bis ${day}, sind voll.`,
  away: (until: string, day: string, time: string): Said => [
    `Bis zum ${until} bin ich nicht am Schreibtisch. Ihre Frage geht nicht verloren: Am `,
    { stressed: `${day}, um ${time}` },
    ' liegt sie vor mir. Was ich geschrieben habe, können Sie jederzeit lesen.',
  ],
  deputy: (deputy: string) => `Wenn es nicht warten kann, wenden Sie sich bitte an ${deputy}.`,
  help: 'In seelischer Not ist die TelefonSeelsorge Tag und Nacht da: 0800 111 0 111. Bei Gefahr: 112.',
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
  full: (day) => `The round on ${day}, is full.`,
  fullUntil: (day) => `The rounds until ${day}, are full.`,
  away: (until, day, time) => [
    `I am away from my desk until ${until}. Your question will not be lost: on `,
    { stressed: `${day}, at ${time}` },
    ', it will lie in front of me. What I have written is there to read at any time.',
  ],
  deputy: (deputy) => `If it cannot wait, please turn to ${deputy}.`,
  help: 'If you are in distress, the TelefonSeelsorge in Germany listens day and night: 0800 111 0 111. In danger: 112.',
};

/** What is said about when the owner reads. */
export const quietWords: Readonly<Record<Language, typeof de>> = { de, en };
