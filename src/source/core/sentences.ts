import type { Language } from '../../kit/language.ts';

// Of a further language nothing is known but what UAX #29 knows.
// Abbreviations that end with a full stop and never end a sentence. Those that may ("usw.", "etc.") are left to chance.
const ABBREVIATIONS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  de: new Set(
    'abs art aufl bd bes bspw bzgl bzw ca chr dipl dr evtl fam fr geb gegr ggf hl hr hrsg ing inkl jh max min mio mrd nr pf prof rd rel sog st std stv tel u v vgl zit zt zzgl'.split(
      ' ',
    ),
  ),
  en: new Set(
    'approx capt cf col dept dr eg est fig gen gov hon ie jr lt maj max min mr mrs ms no nos prof ref rep rev sen sgt sr st tel vol vs'.split(
      ' ',
    ),
  ),
};

const LONGEST_ABBREVIATION = Math.max(
  ...Object.values(ABBREVIATIONS).flatMap((all) => [...all].map(({ length }) => length)),
);

const MONTHS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /^(jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i,
  en: /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
};

// A German ordinal before a noun: "im 19. Jahrhundert", "der 2. Teil".
const BEFORE_ORDINAL =
  /(^|\s)(ab|am|beim|bis|das|dem|den|der|des|die|im|ins|jeder|jeden|seit|und|vom|vor|zum|zur) \d{1,2}\.$/i;

// A footnote's number hangs on the sentence before it: "geändert.1 Ob".
const NOTE = /(?<=\p{L}[.!?…]["”“»«’‘]?)\d{1,3}(?= |$)/u;

const segmenters = new Map<Language, Intl.Segmenter>();

/**
 * Where the sentences of a text begin (UTF-16 offsets, the first is 0): UAX #29 as the platform has it, without its
 * breaks after abbreviations, initials and ordinals, and before small letters. A number right after a full stop is a note's, and stands for itself.
 */
export function sentenceStarts(text: string, lang: Language): number[] {
  const starts: number[] = [];
  let before = '';
  let at = 0;
  for (const segment of segmentsOf(text, lang)) {
    if (at === 0 || !goesOn(before, segment, lang)) starts.push(at);
    before = segment;
    at += segment.length;
  }
  if (!NOTE.test(text)) return starts;
  return starts.flatMap((start, which) => withNotes(text, start, starts[which + 1] ?? text.length));
}

/**
 * Anything but text of Latin letters whose full stops, question and exclamation marks are each followed by one space and
 * a capital, or by the end. Where there is nothing of it, UAX #29 breaks at every one of them and nowhere else (SB5 to
 * SB11), and a pattern finds them ten times faster than the platform does.
 */
const DOUBTFUL = /[^\x20-\x7E\xA0-\xAC\xAE-\u024F\u2010-\u201F]|[.!?](?! [A-ZÄÖÜ]|$)/;

export function isPlain(text: string): boolean {
  return !DOUBTFUL.test(text);
}

/** The sentences as UAX #29 has them, together the text. */
export function segmentsOf(text: string, lang: Language): readonly string[] {
  if (isPlain(text)) return plainSegmentsOf(text);
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment);
}

const ENDS = ['. ', '! ', '? '];

/** Cut behind every end and its space: three searches for two letters cost less than a pattern that looks back. */
function plainSegmentsOf(text: string): string[] {
  const next = ENDS.map((end) => text.indexOf(end));
  const segments: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = text.length;
    for (let which = 0; which < ENDS.length; which += 1) {
      let at = next[which] ?? -1;
      if (at !== -1 && at < from) at = next[which] = text.indexOf(ENDS[which] ?? '', from);
      if (at !== -1) to = Math.min(to, at + 2);
    }
    segments.push(text.slice(from, to));
    from = to;
  }
  return segments;
}

function segmenterOf(lang: Language): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

function goesOn(before: string, next: string, lang: Language): boolean {
  if (!/^[A-ZÄÖÜ]/.test(next) && /^\p{Ll}/u.test(next)) return true; // »Bis wann?« fragte ich.
  const end = before.trimEnd();
  if (!end.endsWith('.')) return false;
  const from = lastWordIn(end);
  if (from !== undefined) return isShortened(end.slice(from, -1), lang);
  const tail = end.slice(end.lastIndexOf(' ') + 1).slice(-20);
  const word = /[\p{L}\p{N}]+(?=\.$)/u.exec(tail)?.[0] ?? '';
  if (isShortened(word, lang)) return true;
  return /^\d{1,2}$/.test(word) && (MONTHS[lang]?.test(next) || (lang === 'de' && BEFORE_ORDINAL.test(end)));
}

/** An initial, or what never ends a sentence: "z. B.", "d. h.", "bzw." */
function isShortened(word: string, lang: Language): boolean {
  if (word.length <= 1) return /^\p{L}$/u.test(word);
  return word.length <= LONGEST_ABBREVIATION && (ABBREVIATIONS[lang]?.has(word.toLowerCase()) ?? false);
}

const LATIN_LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/\p{L}/u.test(String.fromCharCode(code))));

/** Where the last word before the full stop begins, if it is one of Latin letters between a space and the stop: so end most sentences. */
function lastWordIn(end: string): number | undefined {
  let from = end.length - 1;
  while (from > 0 && LATIN_LETTERS[end.charCodeAt(from - 1)] === 1) from -= 1;
  const isWord = from < end.length - 1 && (from === 0 || end.charCodeAt(from - 1) === 0x20);
  return isWord ? from : undefined;
}

function withNotes(text: string, start: number, end: number): number[] {
  const starts = [start];
  for (const found of text.slice(start, end).matchAll(new RegExp(NOTE, 'gu'))) {
    const at = start + found.index;
    const next = at + found[0].length + 1;
    starts.push(at);
    if (next < end) starts.push(next);
  }
  return starts;
}
