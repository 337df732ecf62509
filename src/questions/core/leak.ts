/** A word of one asker's that stands in words for others, and whose it is. */
export type Leak = { readonly word: string; readonly questionId: string };

export type AskedText = { readonly questionId: string; readonly text: string };

/** A long word that only one of several people uses says more about them than about the matter. */
const SHORTEST_RARE_CHARS = 10;
const SAME_STEM_CHARS = 7;

const LETTER = "[\\p{L}\\p{M}'’-]";
// Every part is bounded: strangers write the texts, and six thousand characters of one letter must not keep a server busy.
const NAME = `\\p{Lu}${LETTER}{1,40}`;

// What only one person has: addresses, links, numbers of four digits and more, sums.
const POINTS =
  /[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[a-z]{2,}|(?:https?:\/\/|www\.)\S+|\d[\d.,]{0,20}\s?(?:€|Euro|EUR|Dollar|\$|CHF|Franken)|\d(?:[\s/.-]?\d){3,}/giu;
const YEAR = /^(?:19|20)\d\d$/;

// "Ich heiße Johanne Kramer", and the name below the greeting at the end.
const INTRODUCED = new RegExp(
  `(?:[Ii]ch (?:bin|heiße)|[Mm]ein Name ist|[Hh]ier (?:ist|schreibt)|I am|I'm|I’m|[Mm]y name is)\\s+((?:${NAME}\\s?){1,3})`,
  'gu',
);
const SIGNED = new RegExp(
  `(?:[Gg]rüße[n]?|[Gg]ruß|[Dd]ank|[Hh]erzlich|regards|wishes|[Tt]hanks|[Tt]hank you)[,.!]?\\s*\\n+\\s*((?:${NAME}[ \\t]?){1,3})\\s*$`,
  'u',
);

// A name stands without an article: "in Wilhelmshaven", "bei Tietjen", and not "dem Träger", "eine Kita".
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:in|aus|bei|nach|von|mit|für|from|near|at|with|for|of|to)\\s+(${NAME}(?:\\s${NAME})?)`,
  'gu',
);

/**
 * Words that point to one asker and stand in words that others will read: names, places, numbers and addresses that occur
 * in exactly one question, and among several askers a long word that only one of them has. Where the words are published,
 * one question is enough for all but the last. What the island has written before
 * (`isKnown`) gives nobody away. A rule of thumb: it only asks the owner to look once more.
 */
export function leaksIn(
  shared: string,
  texts: readonly AskedText[],
  isKnown: (word: string) => boolean,
): readonly Leak[] {
  const words = folded(shared);
  const found = texts.flatMap(({ questionId, text }) => {
    const others = texts.filter((other) => other.questionId !== questionId).map((other) => folded(other.text));
    const rare = others.length > 0 ? rareIn(text, others) : [];
    return [...new Set([...pointersIn(text), ...rare])]
      .filter((word) => holds(words, word) && !others.some((other) => holds(other, word)) && !isKnown(word))
      .map((word) => ({ word, questionId }));
  });
  return [...new Map(found.map((leak) => [`${leak.word} ${leak.questionId}`, leak])).values()];
}

/** Whether a text names the one who wrote it: by name, number or address. */
export function namesSomebody(text: string): boolean {
  const numbers = (text.match(POINTS) ?? []).filter((each) => !YEAR.test(each));
  return numbers.length > 0 || text.search(INTRODUCED) >= 0;
}

/** What in a text points to the one who wrote it. */
function pointersIn(text: string): readonly string[] {
  const numbers = (text.match(POINTS) ?? []).filter((each) => !YEAR.test(each));
  const names = [
    ...text.matchAll(INTRODUCED),
    ...text.matchAll(NAMED),
    ...[SIGNED.exec(text)].filter((each) => each !== null),
  ];
  const parts = names.flatMap(([, name = '']) => name.trim().split(/\s+/));
  return [...new Set([...numbers, ...parts])].filter((word) => word.length > 2);
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
  const at = text.indexOf(folded(word));
  if (at < 0) return false;
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isLetter(text[at - 1]) && !isLetter(text[at + folded(word).length]);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
