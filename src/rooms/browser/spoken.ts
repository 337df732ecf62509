import type { Language } from '../../kit/language.ts';
import { roomWords } from '../../words/room-words.ts';
import type { Bytes } from './bytes.ts';

export type Spoken = keyof typeof roomWords;

/** In which of their two languages words are read out on a page of any; a list that browsers know for decades is not added to lightly. */
export function spokenOn(lang: Language): Spoken {
  return lang in roomWords ? (lang as Spoken) : 'en';
}

const BITS_PER_HALF = 6;

/** Bytes as words of 12 bits each; as many bits as there are must make whole words. */
export function spoken(bytes: Uint8Array, lang: Language): string[] {
  const language = spokenOn(lang);
  const { first, second } = roomWords[language];
  const halves = halvesOf(bytes);
  const joint = language === 'de' ? '' : '-'; // German joins its words, English does not
  return Array.from({ length: halves.length / 2 }, (_, at) =>
    capital(`${first[halves[2 * at] ?? 0]}${joint}${second[halves[2 * at + 1] ?? 0]}`, language),
  );
}

/** What was spoken, however it was typed: either language, any case, commas or spaces. Undefined where a word is none. */
export function heard(text: string): Bytes | undefined {
  const words = text
    .toLowerCase()
    .replace(/(\p{L})\s*-\s*(\p{L})/gu, '$1-$2')
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  for (const language of ['de', 'en'] as const) {
    const halves = words.flatMap((word) => halvesIn(word.replaceAll('-', ''), language) ?? [-1, -1]);
    if (halves.length > 0 && !halves.includes(-1)) return bytesOf(halves);
  }
  return undefined;
}

function halvesIn(word: string, language: Spoken): [number, number] | undefined {
  const { first, second } = roomWords[language];
  for (const [at, half] of first.entries()) {
    const rest = word.startsWith(half) ? second.indexOf(word.slice(half.length)) : -1;
    if (rest >= 0) return [at, rest];
  }
  return undefined;
}

function halvesOf(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{6}/g) ?? []).map((each) => Number.parseInt(each, 2));
}

function bytesOf(halves: readonly number[]): Bytes {
  const bits = halves.map((half) => half.toString(2).padStart(BITS_PER_HALF, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (each) => Number.parseInt(each, 2));
}

function capital(word: string, language: Spoken): string {
  return language === 'de' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
