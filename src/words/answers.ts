import { inEveryLanguage } from './in-every-language.ts';

const de = {
  sure: 'Dazu habe ich schon etwas geschrieben:',
  unsure: 'Vielleicht hilft Ihnen eine dieser Stellen:',
  alsoUnsure: 'Vielleicht auch:',
  quoted: (quote: string) => `»${quote}«`,
  answerOf: (date: string) => `Antwort vom ${date}`,
  passageOf: (date: string) => `Text ${/^\d{4}$/.test(date) ? 'von' : 'vom'} ${date}`,
  announcedFor: (date: string) => `Nächste Runde am ${date}`,
  announced: 'Darüber schreibe ich gerade:',
  alsoToMe: 'Antwort auch an mich',
  thatAnswersIt: 'Das beantwortet meine Frage',
  otherForMe: 'Bei mir ist es anders',
  gladItHelps: 'Schön, dass es schon dasteht. Schreiben Sie mir gern, wenn etwas offen bleibt.',
  notCounted: 'Das konnte ich gerade nicht vermerken; die Antwort steht trotzdem hier.',
  found: (count: number) =>
    count === 1 ? 'Eine Stelle könnte passen.' : `${count === 2 ? 'Zwei' : 'Drei'} Stellen könnten passen.`,
  nothingFound: 'Dazu steht hier noch nichts.',
  look: 'Ansehen',
  search: {
    none: (text: string) => `Zu »${text}« steht hier noch nichts. Sie können danach fragen.`,
    one: 'Eine Stelle gefunden.',
    many: (count: number) => `${count} Stellen gefunden.`,
    further: (count: number) => (count === 1 ? 'Eine weitere Stelle' : `${count} weitere Stellen`),
    ask: 'Danach fragen',
    moved: 'Der Text dieser Adresse steht jetzt hier:',
  },
};

const en: typeof de = {
  sure: 'I have written about this before:',
  unsure: 'Perhaps one of these helps:',
  alsoUnsure: 'Perhaps also:',
  quoted: (quote) => `“${quote}”`,
  answerOf: (date) => `Answer of ${date}`,
  passageOf: (date) => `Text of ${date}`,
  announcedFor: (date) => `Next round on ${date}`,
  announced: 'I am writing about this:',
  alsoToMe: 'The answer to me, too',
  thatAnswersIt: 'That answers my question',
  otherForMe: 'It is different for me',
  gladItHelps: 'Good that it was there already. Do write to me if something remains open.',
  notCounted: 'I could not note that just now; the answer stands here all the same.',
  found: (count) => (count === 1 ? 'One passage may fit.' : `${count === 2 ? 'Two' : 'Three'} passages may fit.`),
  nothingFound: 'There is nothing here about this yet.',
  look: 'Show',
  search: {
    none: (text) => `Nothing is written on “${text}” yet. You can ask about it.`,
    one: 'One place found.',
    many: (count) => `${count} places found.`,
    further: (count) => (count === 1 ? 'One more place' : `${count} more places`),
    ask: 'Ask about it',
    moved: 'The text of this address stands here now:',
  },
};

/** What is said around a quote: on the page of a search, beside the ask box, after sending without JavaScript, and in the receipt. */
export const answersWords = inEveryLanguage('answersWords', { de, en });
