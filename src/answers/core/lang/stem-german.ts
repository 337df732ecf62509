// The Snowball stemmer for German, https://snowballstem.org/algorithms/german/stemmer.html, for words in lower
// case without ß. The last step of the algorithm, which removes umlauts, is `withoutUmlauts` in fold.ts.

const VOWELS = 'aeiouyäöü';
const BETWEEN_VOWELS = /(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g;

/** The stem of a German word: `Beratungen` and `Beratung` become `berat`. */
export function stemGerman(word: string): string {
  if (word.length < 4) return word;
  const marked = /[uy]/.test(word) ? word.replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase()) : word;
  const first = regionAfter(marked, 0);
  const r1 = Math.max(3, first);
  const r2 = regionAfter(marked, first);
  return derivation(comparison(inflection(marked, r1), r1), r1, r2).toLowerCase();
}

/** Where the region starts that follows the first consonant after a vowel. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1)
    if (VOWELS.includes(word.charAt(i - 1)) && !VOWELS.includes(word.charAt(i))) return i + 1;
  return word.length;
}

/** Step 1: the endings of nouns, adjectives and verbs. */
function inflection(word: string, r1: number): string {
  const ending = /(?:em|ern|er|en|es|e|(?<=[bdfghklmnrt])s)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < r1) return word;
  const rest = word.slice(0, -ending.length);
  return ['e', 'en', 'es'].includes(ending) && rest.endsWith('niss') ? rest.slice(0, -1) : rest;
}

/** Step 2: comparison and person. */
function comparison(word: string, r1: number): string {
  const ending = /(?:est|en|er|(?<=...[bdfghklmnt])st)$/.exec(word)?.[0];
  return ending && word.length - ending.length >= r1 ? word.slice(0, -ending.length) : word;
}

/** Step 3: the suffixes that derive one word from another. */
function derivation(word: string, r1: number, r2: number): string {
  const ending = /(?:end|ung|isch|ig|ik|lich|heit|keit)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < r2) return word;
  const rest = word.slice(0, -ending.length);
  const start = (suffix: string) => rest.length - suffix.length;
  switch (ending) {
    case 'end':
    case 'ung':
      return rest.endsWith('ig') && !rest.endsWith('eig') && start('ig') >= r2 ? rest.slice(0, -2) : rest;
    case 'lich':
    case 'heit':
      return /e[rn]$/.test(rest) && start('er') >= r1 ? rest.slice(0, -2) : rest;
    case 'keit': {
      const inner = /(?:lich|ig)$/.exec(rest)?.[0];
      return inner && start(inner) >= r2 ? rest.slice(0, -inner.length) : rest;
    }
    default:
      return rest.endsWith('e') ? word : rest;
  }
}
