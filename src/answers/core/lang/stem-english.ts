// The Snowball stemmer for English (Porter2), https://snowballstem.org/algorithms/english/stemmer.html, for words
// in lower case without apostrophes.

const VOWEL = '[aeiouy]';
const EXCEPTIONS = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
const KEPT_AFTER_PLURAL = ['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed'];

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;

/** The stem of an English word: `answered` and `answers` become `answer`. */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const known = EXCEPTIONS.get(word);
  if (known) return known;
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = firstRegion(marked);
  const r2 = regionAfter(marked, r1);
  const singular = plural(marked);
  if (KEPT_AFTER_PLURAL.includes(singular)) return singular;
  const tense = finalY(pastAndGerund(singular, r1));
  return lastLetter(step4(step3(step2(tense, r1), r1, r2), r2), r1, r2).toLowerCase();
}

function firstRegion(word: string): number {
  const prefix = /^(?:gener|commun|arsen)/.exec(word)?.[0];
  return prefix ? prefix.length : regionAfter(word, 0);
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/** Step 1a. */
function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word)) return word;
  return new RegExp(`${VOWEL}.+s$`).test(word) ? word.slice(0, -1) : word;
}

/** Step 1b. */
function pastAndGerund(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const rest = /^(.*?)(?:ed|edly|ing|ingly)$/.exec(word)?.[1];
  if (rest === undefined || !new RegExp(VOWEL).test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return isShort(rest, r1) ? `${rest}e` : rest;
}

function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && endsInShortSyllable(word);
}

function endsInShortSyllable(word: string): boolean {
  return /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

/** Step 1c. */
function finalY(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
}

function step2(word: string, r1: number): string {
  const found = STEP_2.find(([suffix]) => word.endsWith(suffix));
  if (!found || word.length - found[0].length < r1) return word;
  const rest = word.slice(0, -found[0].length);
  if (found[0] === 'ogi' && !rest.endsWith('l')) return word;
  if (found[0] === 'li' && !/[cdeghkmnrt]$/.test(rest)) return word;
  return rest + found[1];
}

function step3(word: string, r1: number, r2: number): string {
  const found = STEP_3.find(([suffix]) => word.endsWith(suffix));
  if (!found || word.length - found[0].length < (found[0] === 'ative' ? r2 : r1)) return word;
  return word.slice(0, -found[0].length) + found[1];
}

function step4(word: string, r2: number): string {
  const found = STEP_4.exec(word);
  if (!found || found.index < r2) return word;
  return found[0] === 'ion' && !/[st]$/.test(word.slice(0, found.index)) ? word : word.slice(0, found.index);
}

/** Step 5. */
function lastLetter(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e') && (last >= r2 || (last >= r1 && !endsInShortSyllable(word.slice(0, -1)))))
    return word.slice(0, -1);
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}
