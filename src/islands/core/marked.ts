import type { Language } from '../../kit/language.ts';
import { MARKS } from '../../source/core/marks.ts';

/** What the sent mail tells of its words: how many people got them, and whether they are ever written small. */
export type Habits = {
  /** Names of everybody the owner wrote to, in small letters, and how often each was met as a name. */
  readonly names: ReadonlyMap<string, number>;
  /** The owner's name and addresses, and what stands in where he lives. */
  readonly own: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, number>;
  /** Words that were written small, and in how many mails. */
  readonly small: ReadonlyMap<string, number>;
};

/** What so many people got is the owner's own way to speak, and no one of theirs. */
const MANY_PEOPLE = 3;

const ADDRESS = String.raw`[^\s<>()"“”„«»,;]+@[^\s<>()"“”„«»,;]+\.[\p{L}]{2,}`;
const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>()"“”„«»]+`;
const NUMBER_OF_HOUSE = String.raw`\d{1,3}(?:\s?[a-z])?(?![\p{L}\d])`;
const STREET = [
  String.raw`\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ufer|damm|ring|chaussee|deich|kamp|hof|stieg|steig|pfad|markt|berg|wall|graben|twiete)\s+${NUMBER_OF_HOUSE}`,
  String.raw`(?:Am|An de[rmn]|Zu[mr]|Auf de[rm]|Im|In de[rmn]|Beim|Unter de[rmn]|Hinter de[rm]|Vor de[rm]|Stra(?:ß|ss)e de[rs]|Platz de[rs]|Rue|Via)\s+(?:(?:de|la|du|des|\d+\.)\s+)*\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?\s+${NUMBER_OF_HOUSE}`,
  String.raw`\p{Lu}[\p{L}.-]+\s+${NUMBER_OF_HOUSE}(?=,\s*(?:[A-Z]{1,3}-)?\d{4,5}\s)`,
  String.raw`\d+\s+\p{Lu}\p{L}+\s+(?:Street|St\.|Road|Rd\.|Lane|Avenue|Ave\.|Drive|Square)`,
].join('|');
const PLACE = String.raw`\b(?:[A-Z]{1,3}-\d{4,5}|\d{5}|(?<=[,\n]\s?)\d{4})\s+(?!Euro|Uhr|Franken)\p{Lu}\p{L}+`;
const PARTICLES = String.raw`(?:(?:von|van|vom|zu|de|der|den|ter)\s+|[dlDLO]['’])*`;
const TITLED = String.raw`(?:Herrn?|Frau|Familie|Mrs?\.?|Ms\.?|Miss|Dr\.|Prof\.)\s+(?:(?:Dr|Prof)\.\s+)*${PARTICLES}\p{Lu}[\p{L}'’-]+(?:\s+${PARTICLES}\p{Lu}[\p{L}'’-]+)?`;
const RELATED = String.raw`(?:meine?[rmn]?|Ihre?[rmn]?|deine?[rmn]?|my|your|his|her)\s+(?:\p{Ll}+\s+)?(?:(?:Kolleg|Freund|Nachbar|Partner)in|Kollege[n]?|Sohn|Tochter|Mann|Frau|Bruder|Schwester|Mutter|Vater|Chef|Chefin|colleague|son|daughter|husband|wife|brother|sister|mother|father|boss|friend)\s+\p{Lu}[\p{L}'’-]+(?:\s+${PARTICLES}\p{Lu}[\p{L}'’-]+)?`;
const NUMBER = String.raw`\+?\(?\d[\d\s/().,:–-]*\d|\d+`;
const MIXED = String.raw`(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})[\p{L}\d]+(?:-[\p{L}\d]+)*`;
const WORD = String.raw`\p{L}[\p{L}'’]*(?:-[\p{L}'’]+)*`;
const PIECES = new RegExp(
  [ADDRESS, WEB, STREET, PLACE, TITLED, RELATED, MIXED, NUMBER, WORD].map((each) => `(${each})`).join('|'),
  'gu',
);

/**
 * Sets marks around names, addresses and numbers that may be another person's. In doubt it marks: a capital word that
 * is not written small anywhere, and that fewer than three people ever got, may be a name.
 */
export function marked(text: string, habits: Habits, lang: Language): string {
  const [open, close] = MARKS;
  const whole = text.replace(PIECES, (piece, ...rest) => {
    const kind = rest.slice(0, 9).findIndex((group) => group !== undefined);
    const at = rest[9] as number;
    return isPersonal(piece, kind, isSentenceStart(text, at), habits, lang)
      ? `${open}${piece.trimEnd()}${close}${piece.slice(piece.trimEnd().length)}`
      : piece;
  });
  return whole.replaceAll(`${close} ${open}`, ' ');
}

/** The words of a text as `Habits` counts them: numbers whole, words in small letters. */
export function piecesIn(text: string): string[] {
  return [...text.matchAll(PIECES)].map(([piece]) => keyOf(piece));
}

function keyOf(piece: string): string {
  return piece
    .trim()
    .toLowerCase()
    .replace(/[.,:;]+$/, '');
}

function isPersonal(piece: string, kind: number, isStart: boolean, habits: Habits, lang: Language): boolean {
  const { own, people, small } = habits;
  const key = keyOf(piece);
  if (own.has(key)) return false;
  const isUsual = (people.get(key) ?? 0) >= MANY_PEOPLE;
  if (kind === 2 || kind === 3) return true; // where somebody lives is the owner's only where he says so himself
  if (kind === 4 || kind === 5) return !own.has(key.split(/\s+/).at(-1) ?? '');
  if (kind < 8) return !isUsual;
  const timesNamed = namedIn(key, habits);
  // `will` and `rose` are words, though somebody is called so; whoever is seldom written small is somebody
  if (!/^(?:\p{Ll}['’])?\p{Lu}/u.test(piece)) return timesNamed > 0 && (small.get(key) ?? 0) <= timesNamed;
  if (timesNamed > 0) return true;
  if (isUsual || small.has(key)) return false;
  return lang === 'de' || !isStart || piece.length > 2;
}

/** How often a word, a part of it, or what it is the genitive of was met as a name. */
function namedIn(key: string, { names }: Habits): number {
  const forms = [key.replace(/['’]?s$/, ''), key.replace(/^[dlo]['’]/, ''), ...key.split('-')];
  return Math.max(...forms.map((form) => names.get(form) ?? 0));
}

function isSentenceStart(text: string, at: number): boolean {
  return /(^|[.!?:…]["”“»«’‘)]*\s+|\n\s*)["„“»(]*$/.test(text.slice(Math.max(0, at - 8), at));
}
