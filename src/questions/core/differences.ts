/** A part of a text; `isOwn` where no other text has its words. */
export type Part = { readonly text: string; readonly isOwn: boolean };

const SHORTEST_WORD_CHARS = 4;
/** More of a text is not marked: then all of it is its own, and marks say nothing. */
const MOST_OWN = 0.6;

/** What a text says that the others do not, to be seen at a glance; small words between two such words belong to them. */
export function differencesOf(text: string, others: readonly string[]): readonly Part[] {
  const known = new Set(others.flatMap((other) => wordsIn(other).map(folded)));
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, at) => ({ piece, isWord: at % 2 === 1 }));
  const words = pieces.filter(({ isWord, piece }) => isWord && isWeighty(piece));
  const own = new Set(words.filter(({ piece }) => !known.has(folded(piece))));
  if (own.size === 0 || own.size > words.length * MOST_OWN) return [{ text, isOwn: false }];
  const marks = pieces.map((each) => own.has(each));
  const parts = pieces.map(({ piece }, at) => ({ text: piece, isOwn: marks[at] || isBetween(pieces, marks, at) }));
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.isOwn === part.isOwn) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else if (part.text !== '') joined.push(part);
    return joined;
  }, []);
}

type Piece = { readonly piece: string; readonly isWord: boolean };

/** White space and one small word do not part what belongs together; a full stop does. */
function isBetween(pieces: readonly Piece[], marks: readonly boolean[], at: number): boolean {
  const isSmall = (place: number) => {
    const { piece = '', isWord = false } = pieces[place] ?? {};
    return isWord ? !isWeighty(piece) : /^[\s,]*$/.test(piece);
  };
  const reaches = (step: 1 | -1) => {
    for (let place = at; Math.abs(place - at) <= 3; place += step) {
      if (marks[place]) return true;
      if (!isSmall(place)) return false;
    }
    return false;
  };
  return isSmall(at) && reaches(1) && reaches(-1);
}

function isWeighty(word: string): boolean {
  return [...word].length >= SHORTEST_WORD_CHARS || /\d/.test(word);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Endings aside, roughly: "Firma" and "Firmen" are one word. */
function folded(word: string): string {
  const plain = word.normalize('NFC').toLowerCase();
  return plain.length > 6 ? plain.slice(0, -2) : plain;
}
