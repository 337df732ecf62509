import { DAYS, heightAt, isInWeek, roundsAtHome, type TideWeek } from './tide.ts';

/** A word at a place of the tide line, `at` in days. */
export type TideWord = {
  readonly text: string;
  readonly at: number;
  /** Above the crests, or just above the base at the tick of now. */
  readonly row: 'crest' | 'now';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isNext: boolean;
};

export type TideVocabulary = { readonly next: string; readonly full: string; readonly now: string };

/** Half the height of the water; from there on it would stand in the word "now". */
const WATER_BELOW_NOW = 0.4;
const LETTER_PX = 7;
const SPACE_PX = 8;

/** The words above a line of this width. Where two would touch, the later one is left out. */
export function tideWords(week: TideWeek, vocabulary: TideVocabulary, widthPx: number): TideWord[] {
  const daysOf = (text: string) => (text.length * LETTER_PX * DAYS) / widthPx;
  const usual: Partial<Record<string, string>> = { next: vocabulary.next, full: vocabulary.full };
  const crests = roundsAtHome(week)
    .filter(({ at }) => isInWeek(at))
    .flatMap(({ at, state, label }) => {
      const text = label ?? usual[state];
      return text === undefined ? [] : [crestWord(text, at, state === 'next', daysOf(text))];
    });
  const apart = withoutTouching(crests, daysOf, (SPACE_PX * DAYS) / widthPx);
  return [...apart, ...nowWord(week, vocabulary.now, daysOf(vocabulary.now))];
}

/** Stands over its crest, or at the edge it would run over. */
function crestWord(text: string, at: number, isNext: boolean, wide: number): TideWord {
  const word = { text, row: 'crest', isNext } as const;
  if (at < wide / 2) return { ...word, at: 0, anchor: 'start' };
  if (at > DAYS - wide / 2) return { ...word, at: DAYS, anchor: 'end' };
  return { ...word, at, anchor: 'middle' };
}

function nowWord(week: TideWeek, text: string, wide: number): TideWord[] {
  const at = week.now;
  if (at === undefined || !isInWeek(at)) return [];
  const word = { text, at, row: 'now', anchor: at + wide > DAYS ? 'end' : 'start', isNext: false } as const;
  const { from } = extentOf(word, wide);
  const rounds = roundsAtHome(week);
  const places = Array.from({ length: 9 }, (_, index) => from + (wide * index) / 8);
  return places.some((place) => heightAt(place, rounds) > WATER_BELOW_NOW) ? [] : [word];
}

function withoutTouching(words: readonly TideWord[], daysOf: (text: string) => number, space: number): TideWord[] {
  let end = Number.NEGATIVE_INFINITY;
  return words.filter((word) => {
    const { from, to } = extentOf(word, daysOf(word.text));
    if (from < end) return false;
    end = to + space;
    return true;
  });
}

/** From where to where a word reaches, in days. */
export function extentOf({ at, anchor }: TideWord, wide: number): { readonly from: number; readonly to: number } {
  const from = at - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { from, to: from + wide };
}
