import { isThing, namesIn, placesIn, titledIn } from './names.ts';
import { isOrdinary } from './ordinary-words.ts';
import { salutationOf } from './salutation.ts';

/**
 * A word of one asker's that stands in words for others, and whose it is; nobody's where only the answer has it.
 * `inWording`: the answer does not have it, only the askers' wording that would stand with it.
 */
export type Leak = { readonly word: string; readonly questionId: string; readonly inWording?: true };

/** What somebody asked; the address may hold a name as well. */
export type AskedText = { readonly questionId: string; readonly text: string; readonly address?: string };

/** What others will read: the answer, and the askers' wording that stands with it. */
export type SharedText = { readonly answer: string; readonly wording?: string };

/** A long word that only one of several people uses says more about them than about the matter. */
const SHORTEST_RARE_CHARS = 10;
const SAME_STEM_CHARS = 7;

// What only one person has: addresses, links, numbers of four digits and more, sums.
const POINTS =
  /[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[a-z]{2,}|(?:https?:\/\/|www\.)\S+|\d[\d.,]{0,20}\s?(?:€|Euro|EUR|Dollar|\$|CHF|Franken)|\d(?:[\s/.-]?\d){3,}/giu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Words that point to one asker and stand in words that others will read: names, places, numbers and addresses that occur
 * in exactly one question, and among several askers a long word that only one of them has. Where the words are published,
 * one question is enough for all but the last. Whoever is addressed by name is always one. What the island has written
 * before (`isKnown`) gives nobody away. A rule of thumb: it only asks the owner to look once more.
 */
export function leaksIn(
  { answer, wording = '' }: SharedText,
  texts: readonly AskedText[],
  isKnown: (word: string) => boolean,
): readonly Leak[] {
  const shared = `${answer}\n${wording}`;
  const found = texts.flatMap((asked) => {
    const others = texts.filter(({ questionId }) => questionId !== asked.questionId).map(({ text }) => folded(text));
    const isTheirs = (word: string) => !others.some((other) => holds(other, word)) && !isKnown(word);
    const rare = others.length > 0 ? rareIn(asked.text, others).filter((word) => holds(folded(answer), word)) : [];
    return [...pointersIn(asked, shared), ...rare].filter(isTheirs).map((word) => ({
      word,
      questionId: asked.questionId,
      ...(stands(answer, word) ? {} : { inWording: true as const }),
    }));
  });
  const addressed = addressedIn(answer, isKnown)
    .filter((word) => !found.some((leak) => leak.word === word))
    .map((word) => ({ word, questionId: texts.find(({ text }) => holds(folded(text), word))?.questionId ?? '' }));
  return [...new Map([...found, ...addressed].map((leak) => [`${leak.word} ${leak.questionId}`, leak])).values()];
}

/** Whether a sentence of a text names somebody: by name, number or address. */
export function namesSomebody(sentence: string, text = sentence): boolean {
  const { surely, maybe } = namesIn(text);
  const names = [...surely, ...maybe.filter((word) => !isThing(word, text))];
  return numbersIn(sentence).length > 0 || names.some((name) => standsIn(sentence, name));
}

/** What in a text points to the one who wrote it, and stands in the shared words as well. */
function pointersIn({ text, address = '' }: AskedText, shared: string): readonly string[] {
  const { surely, maybe } = namesIn(text);
  const unsure = [...maybe, ...placesIn(text), ...namesOfAddress(address)];
  const names = [...surely, ...unsure.filter((word) => !isThing(word, text) && !isThing(word, shared))];
  const numbers = numbersIn(text).filter((each) => each.length > 2 && holds(folded(shared), each));
  return [...new Set([...numbers, ...names.filter((name) => standsIn(shared, name))])];
}

function numbersIn(text: string): readonly string[] {
  return (text.match(POINTS) ?? []).filter((each) => !YEAR.test(each));
}

/** Whom an answer speaks to by name, even where no asker wrote it, and of whom it speaks with a title. */
function addressedIn(answer: string, isKnown: (word: string) => boolean): readonly string[] {
  const titled = titledIn(answer).filter((word) => !isKnown(word));
  const greeted = answer.split(/\n\s*\n/).flatMap((part) => salutationOf(`${part}\n`)?.names ?? []);
  return [...new Set([...greeted, ...titled])];
}

/** "zoe.mueller@…" is a name, too, as it is spelled in words. */
function namesOfAddress(address: string): readonly string[] {
  const [local = ''] = address.split('@');
  const parts = local.split(/[^\p{L}]+/u).filter((part) => part.length > 2 && !isOrdinary(part));
  return parts.flatMap((part) => {
    const capital = part[0]?.toUpperCase() + part.slice(1).toLowerCase();
    return [
      ...new Set([capital, capital.replace(/ae|oe|ue/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair] ?? pair)]),
    ];
  });
}

/** Long words whose stem stands in nobody else's text. */
function rareIn(text: string, others: readonly string[]): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const stem = (word: string) => folded(word).slice(0, SAME_STEM_CHARS);
  return words.filter(
    (word) => word.length >= SHORTEST_RARE_CHARS && !others.some((other) => other.includes(stem(word))),
  );
}

function holds(text: string, word: string): boolean {
  const sought = folded(word);
  return (
    text.includes(sought) && new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(sought)}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

/** Whether a text has a word in one of the ways a leak is found by. */
function stands(text: string, word: string): boolean {
  return holds(folded(text), word) || standsIn(text, word);
}

/** A name is written with a capital, and may have an s behind it: "Zoës Frage". */
function standsIn(text: string, name: string): boolean {
  const [first = '', ...rest] = name;
  const spelled = `${RegExp.escape(first.toUpperCase())}(?i:${RegExp.escape(rest.join(''))})(?:['’]?s)?`;
  return new RegExp(`(?<![\\p{L}\\p{M}])${spelled}(?![\\p{L}\\p{M}])`, 'u').test(text);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
