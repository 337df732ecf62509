const LINK = /\bhttps?:\/\/[^\s<>"'\])]+|\bwww\.[^\s<>"'\])]+/giu;
const MARKUP = /<a\s[^>]*href|\[url[=\]]|\[link[=\]]/iu;
// Letters of two scripts in one word: Latin with a Cyrillic »а« in it, to slip past whoever looks for words.
const MIXED_WORD =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
// "75 µg", "4 kΩ", "γGT": a sign of measuring, and no letter of a word. NFKC makes Greek letters of µ and of the ohm sign.
const UNIT =
  /(?<![\p{L}\p{M}])(?:μ(?:g|m|s|l|L|V|A|W|F|H|J|C|M|T|Sv|mol|val|kat|bar|Pa)|[kMGmμ]?Ω(?:m|cm)?|γGT|βhCG|βHCG|ΔT|Δt)(?![\p{L}\p{M}])/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const QUOTED = /»[^«]{0,500}«|«[^»]{0,500}»|›[^‹]{0,500}‹|„[^“”]{0,500}[“”]|“[^”]{0,500}”|"[^"]{0,500}"/gu;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{4,}/gu;
// Two consonants that stand side by side within German and English words. Where words are joined (»Erstgespräch«) any two
// meet, but only once a run; keys struck at random are full of others.
const PAIRS = new Set(
  'bl br bs bt ch ck cl cr ct dl dr ds dt dw ff fl fr fs ft gh gl gn gr gs gt kl kn kr ks kt lb lc ld lf lg lk ll lm ln lp ls lt lv lz mb mm mp ms mt nb nc nd nf ng nk nn ns nt nz pf ph pl pp pr ps pt rb rc rd rf rg rk rl rm rn rp rr rs rt rv rz sc sh sk sl sm sn sp ss st sw th tr ts tt tw tz wh wn wr xt zt zw'.split(
    ' ',
  ),
);
const LEAST_WORDS = 4;

// Of these, any sentence of some length has one.
const SMALL_WORDS = new Set(
  'der die das den dem des ein eine und oder ich sie wir er es ist sind war zu im in an am auf für von mit wie was wann wo wer nicht bei the a an and or i you we he it is are was to of in on at for from with how what when where who not do does my your'.split(
    ' ',
  ),
);

/**
 * One form for every way to write the same: compatibility forms, apostrophes, invisible characters, one white space
 * between words. No word is longer than 40 letters, so that no expression can run on through thousands of dots.
 */
export function foldForSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/\S{40}/gu, '$& ');
}

/** What somebody else said does not speak for the sender. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, ' ');
}

/** Sentences with their mark; a new line ends one, too. */
export function sentencesIn(text: string): readonly string[] {
  return (text.match(/[^.?!\n]+[.?!]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Links that lead elsewhere than to one of the hosts. */
export function linksIn(text: string, hosts: readonly string[]): readonly string[] {
  return (text.match(LINK) ?? []).filter((link) => !hosts.includes(hostOf(link)));
}

function hostOf(link: string): string {
  return (/^(?:https?:\/\/)?([^/:?#]+)/iu.exec(link)?.[1] ?? '').toLowerCase();
}

/** Markup of links, as programs fill it into every form; or words of two scripts. */
export function writesAsMachine(text: string): boolean {
  return MARKUP.test(text) || MIXED_WORD.test(foldForSigns(text).replace(UNIT, ' '));
}

/** Another script than the owner's for the most part, or keys struck at random. */
export function isUnreadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters || isStruckAtRandom(text);
}

function isStruckAtRandom(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS || words.some((word) => SMALL_WORDS.has(word))) return false;
  return words.filter(isStruck).length * 2 >= words.length;
}

function isStruck(word: string): boolean {
  if (/^(.)\1{3,}$/.test(word)) return true;
  return (word.match(CONSONANTS) ?? []).some((run) => {
    const pairs = [...run.slice(1)].map((letter, at) => run[at] + letter);
    return pairs.filter((pair) => !PAIRS.has(pair)).length > 1;
  });
}
