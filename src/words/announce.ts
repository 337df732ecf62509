import { inEveryLanguage } from './in-every-language.ts';

const de = {
  title: 'Ankündigen',
  lead: 'Ein Satz von Ihnen, worauf Sie gleich antworten: Wer dasselbe fragen will, sieht ihn neben dem Frageformular und kann sich die Antwort auch schicken lassen. Von den Fragen selbst wird nichts gezeigt.',
  nothing: 'Auf dem Tisch liegt nichts, was sich ankündigen ließe.',
  label: 'Worauf antworten Sie?',
  hint: 'In Ihren Worten, zum Beispiel: Wie sage ich jemandem, dass es nicht geklappt hat?',
  button: 'Ankündigen',
  change: 'Satz ändern',
  standing: 'Angekündigt',
  takeBack: 'Ankündigung zurücknehmen',
  notYet: 'Noch nicht angekündigt:',
  lookAgain: 'sehen Sie sich den Satz noch einmal an',
  stays: 'Stehen lassen und ankündigen',
  staysHint: 'Sonst ändern Sie den Satz oben und kündigen noch einmal an.',
  others: (count: number) => (count === 1 ? 'Eine Frage' : `${count} Fragen, die zusammenliegen`),
  link: 'Ankündigen, woran Sie schreiben',
  toRound: 'Zur Runde',
};

const en: typeof de = {
  title: 'Announce',
  lead: 'One sentence of yours about what you are going to answer: whoever wants to ask the same sees it beside the form and can have the answer sent, too. Nothing of the questions themselves is shown.',
  nothing: 'There is nothing on the desk that could be announced.',
  label: 'What are you going to answer?',
  hint: 'In your own words, for example: How do I tell somebody that it did not work out?',
  button: 'Announce',
  change: 'Change the sentence',
  standing: 'Announced',
  takeBack: 'Take the announcement back',
  notYet: 'Not announced yet:',
  lookAgain: 'look at the sentence once more',
  stays: 'Let it stay and announce',
  staysHint: 'Otherwise change the sentence above and announce again.',
  others: (count) => (count === 1 ? 'One question' : `${count} questions that lie together`),
  link: 'Announce what you are writing about',
  toRound: 'To the round',
};

/** What the owner reads where he announces an answer. */
export const announceWords = inEveryLanguage('announceWords', { de, en });
