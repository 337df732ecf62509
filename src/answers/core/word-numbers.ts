/** The numbers of written words, found without cutting a word out of its text. */
export type WordNumbers = {
  readonly size: () => number;
  /** The number of the word that stands in `text` from `from` to `to`, whose letters give `hash`. */
  readonly at: (text: string, from: number, to: number, hash: number) => number | undefined;
  readonly put: (word: string, hash: number, number: number) => void;
};

const FIRST_PLACES = 1 << 12;

/** A hash table of open addresses: a map would have every word of every text made as a string of its own first. */
export function wordNumbers(): WordNumbers {
  const words: string[] = [];
  const numbers: number[] = [];
  const hashes: number[] = [];
  let places = new Int32Array(FIRST_PLACES);
  const placeEntry = (entry: number) => {
    let place = spread(hashes[entry - 1] ?? 0) & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = entry;
  };
  return {
    size: () => words.length,
    at: (text, from, to, hash) => {
      let place = spread(hash) & (places.length - 1);
      for (let entry = places[place] ?? 0; entry !== 0; entry = places[place] ?? 0) {
        if (hashes[entry - 1] === hash && stands(words[entry - 1] ?? '', text, from, to)) return numbers[entry - 1];
        place = (place + 1) & (places.length - 1);
      }
      return undefined;
    },
    put: (word, hash, number) => {
      words.push(word);
      hashes.push(hash);
      numbers.push(number);
      if (words.length * 2 <= places.length) return placeEntry(words.length);
      places = new Int32Array(places.length * 2);
      for (let entry = 1; entry <= words.length; entry += 1) placeEntry(entry);
    },
  };
}

/** What words of one ending share lies in the low bits. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
