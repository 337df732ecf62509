import { languageOf } from '../../answers/core/analysis.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Whom a text names. `maybe` are words that stand where names stand, and may be nouns. */
export type Named = { readonly surely: readonly string[]; readonly maybe: readonly string[] };

const LETTER = "[\\p{L}\\p{M}'’-]";
// Every part is bounded: strangers write the texts, and six thousand characters of one letter must not keep a server busy.
const NAME = `\\p{Lu}${LETTER}{1,40}`;
const NAMES = `${NAME}(?:[ \\t]+${NAME}){0,3}`;
const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const DOCTOR = '(?:Dr\\.?|Prof\\.?|Doctor|med\\.|phil\\.|jur\\.|Dipl\\.)';

// The greeting at the end, and everything below it.
const FAREWELL =
  /(?<![\p{L}\p{M}\p{N}])(?:gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gru(?:ß|ss)|lg|vg|mfg|bg|glg|herzlichst?|hochachtungsvoll|regards|best wishes|kind wishes|sincerely|yours truly|cheers)(?![\p{L}\p{M}])/giu;
const THANKS = /(?<![\p{L}\p{M}\p{N}])(?:dank|danke|thanks|thank you)(?![\p{L}\p{M}])/giu;
const MOST_SIGNED_LINES = 6;
const MOST_SIGNED_CHARS = 300;
const MOST_THANKED_CHARS = 60;

const TITLED = new RegExp(
  `${START}(?:Frau|Herrn?|Hr\\.|Fr\\.|Familie|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|${DOCTOR})\\s+(?:${DOCTOR}\\s+){0,3}(${NAMES})`,
  'gu',
);
const CALLED = new RegExp(
  `${START}(?:[Ii]ch heiße|[Mm]ein Name ist|[Hh]ier (?:ist|schreibt)|heißt|heißen|namens|genannt|[Mm]y name is|name is|named|called)\\s+(${NAMES})`,
  'gu',
);
const BEING = new RegExp(`${START}(?:[Ii]ch bin|I am|I'm|I’m)\\s+(${NAMES})`, 'gu');
const RELATED = new RegExp(
  `${START}(?:[Mm]ein|[Dd]ein|[Ii]hr|[Ss]ein|[Uu]nser|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er)\\p{Ll}{0,3}\\s+(?:\\p{Ll}${LETTER}{1,20}\\s+){0,2}(?:(?:[\\p{Lu}]?${LETTER}{0,12})(?:[Mm]ann|[Ff]rau|[Pp]artner(?:in)?|[Ff]reund(?:in)?|[Ss]ohn|[Tt]ochter|[Kk]ind|[Mm]utter|[Vv]ater|Mama|Papa|[Bb]ruder|[Ss]chwester|Oma|Opa|[Ee]nkel(?:in)?|Neffe|Nichte|Tante|Onkel|Cousine?|[Cc]hef(?:in)?|[Kk]olleg(?:e|en|in)|Nachbar(?:n|in)?|[Ll]ehrer(?:in)?|Hund|Katze|husband|wife|partner|boyfriend|girlfriend|friend|son|daughter|child|mother|father|mum|mom|dad|brother|sister|uncle|aunt|boss|colleague|neighbou?r|dog|cat)),?\\s+(${NAMES})`,
  'gu',
);
const ROW = new RegExp(`${NAME}(?:[ \\t]+${NAME}){1,8}`, 'gu');
// In English a capital within a sentence is a name's.
const WITHIN = new RegExp(`(?<=[\\p{Ll},;] )(${NAME})`, 'gu');

// In German a name stands without an article: "in Wilhelmshaven", "bei Tietjen", and not "dem Träger", "eine Kita".
const PLACED = new RegExp(
  `${START}(?:in|aus|bei|nach|von|mit|für|from|near|at|with|for|of|to)\\s+(${NAME}(?:\\s${NAME})?)`,
  'gu',
);
// What has an article, or is mine or yours, is a thing.
const ARTICLE =
  '(?:der|die|das|dem|den|des|ein|eine[mnrs]?|kein|keine[mnrs]?|[mds]ein|[mds]eine[mnrs]?|ihr|ihre[mnrs]?|unser|unsere[mnrs]?|diese[mnrs]?|jede[mnrs]?|viele[rn]?|alle[rn]?|einige[rn]?|mehr|weniger|zum|zur|am|im|beim|vom|pro|ohne|the|an?|my|your|his|her|our|their|no|any|some)';

const ABBREVIATION = /^\p{Lu}{2,5}s?$/u;
// "mit Abteilungsleitern": several people of one kind.
const SEVERAL = /^.{6,}(?:ern|isten|enten)$/u;

/** Names in a letter: where somebody signs, introduces themselves or somebody near, and where two stand in a row. */
export function namesIn(text: string): Named {
  const rows = rowsIn(text);
  const related = [...text.matchAll(RELATED)].map(([, names = '']) => wordsOf(names));
  const called = [...text.matchAll(TITLED), ...text.matchAll(CALLED)].flatMap(([, names = '']) => wordsOf(names));
  const single = related.filter(({ length }) => length === 1).flat();
  const isEnglish = languageOf(text, 'de') === 'en';
  return {
    surely: unique([...signedIn(text), ...called, ...rows, ...related.filter(({ length }) => length > 1).flat()]),
    maybe: unique([
      ...[...text.matchAll(BEING)].flatMap(([, names = '']) => wordsOf(names)),
      ...single,
      ...(isEnglish ? [...text.matchAll(WITHIN)].flatMap(([, name = '']) => wordsOf(name)) : []),
    ]).filter((word) => !ABBREVIATION.test(word)),
  };
}

/** Words that stand where places and names stand: after "in", "bei", "from". */
export function placesIn(text: string): readonly string[] {
  const placed = unique([...text.matchAll(PLACED)].flatMap(([, names = '']) => wordsOf(names)));
  return placed.filter((word) => !ABBREVIATION.test(word) && !SEVERAL.test(word));
}

/** Those with a title: "Frau Müller", "Dr. Meyer". */
export function titledIn(text: string): readonly string[] {
  return unique([...text.matchAll(TITLED)].flatMap(([, names = '']) => wordsOf(names)));
}

/** Whether a capitalised word is used as a thing somewhere in a text: "die Kosten", "Ihr Hund". */
export function isThing(word: string, text: string): boolean {
  if (!text.includes(word)) return false;
  return new RegExp(`${START}${ARTICLE}\\s+${RegExp.escape(word)}(?![\\p{L}\\p{M}])`, 'iu').test(text);
}

/** Whoever signs: the words below the greeting, whatever else stands there; else a last line that is a name alone. */
function signedIn(text: string): readonly string[] {
  const farewell = [...text.matchAll(FAREWELL)].at(-1);
  const thanks = [...text.matchAll(THANKS)].at(-1);
  const below = farewell ? text.slice(farewell.index + farewell[0].length, farewell.index + MOST_SIGNED_CHARS) : '';
  const thanked = thanks ? text.slice(thanks.index + thanks[0].length) : '';
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return [
    ...wordsOf(below.trim().split('\n').slice(0, MOST_SIGNED_LINES).join('\n').split('?')[0] ?? ''),
    ...(thanked.length <= MOST_THANKED_CHARS && !thanked.includes('?') ? wordsOf(thanked) : []),
    ...(text.includes('\n') && new RegExp(`^${NAMES}$`, 'u').test(last) ? wordsOf(last) : []),
  ];
}

/** Two or three in a row are a name and a surname; more, or nothing but these, are keywords. */
function rowsIn(text: string): readonly string[] {
  if (!/(?<![\p{L}])\p{Ll}{2,}/u.test(text)) return [];
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    const names = wordsOf(isVerbFirst(row, text, index) ? row.replace(/^\S+/, '') : row);
    return names.length >= 2 && names.length <= 3 ? names : [];
  });
}

/** A question begins with its verb: "Bringen Masken etwas?" */
function isVerbFirst(row: string, text: string, at: number): boolean {
  const isFirst = at === 0 || /[.?!\n]\s*$/.test(text.slice(Math.max(0, at - 3), at));
  return isFirst && /^\S+(?:en|t)\s/.test(row) && /^[^.!\n]*\?/.test(text.slice(at));
}

function wordsOf(text: string): readonly string[] {
  return (text.match(new RegExp(`(?<![\\p{L}\\p{M}])${NAME}`, 'gu')) ?? []).filter((word) => !isOrdinary(word));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
