/** A line of a reply without the marks of quoting: `>`, `> >`, `>>`, `|` as some programs write it, and our own bar. */
export type UnquotedLine = {
  /** How many marks stood before it; 0 is the writer's own. */
  readonly depth: number;
  /** Whether our bar was among the marks, as before a question in the digest. */
  readonly isBarred: boolean;
  readonly text: string;
};

const MARK = /^[ \t\u00a0]{0,3}([>│])[ \u00a0]?/;

/** Takes the marks of quoting off a line. A `>` in the middle of a line is none, nor is `->`. */
export function unquoted(line: string): UnquotedLine {
  let text = line;
  let depth = 0;
  let isBarred = false;
  for (let mark = MARK.exec(text); mark && depth < 100; mark = MARK.exec(text)) {
    depth += 1;
    isBarred ||= mark[1] === '│';
    text = text.slice(mark[0].length);
  }
  return { depth, isBarred, text };
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

export function isBlank(line: string): boolean {
  return /^[\s\u00a0\u200b\ufeff]*$/.test(line);
}

/**
 * The words of a line, as they compare: without quoting, spaces, invisible characters, the angle brackets put around
 * addresses, and the asterisks that stand for bold.
 */
export function wordsOf(line: string): readonly string[] {
  const text = unquoted(line)
    .text.normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  const words = text.split(/[\s\u00a0]+/).map((word) => word.replace(/^[<*_]+(?=.)|(?<=.)[>*_]+$/g, ''));
  return words.filter((word) => word !== '');
}

/**
 * Which lines of a reply are known ones come back: whole lines of `known`, however they are quoted, and however they
 * were broken or joined on their way. A line that only holds a part of a known one is not: it may be the writer's own.
 * Blank lines are never known. Time grows with reply times known only where lines begin alike.
 */
export function knownLines(reply: readonly string[], known: readonly string[]): readonly boolean[] {
  const knownWords = known.map(wordsOf).filter((words) => words.length > 0);
  const starts = Map.groupBy(knownWords.keys(), (at) => knownWords[at]?.[0] ?? '');
  const replyWords = reply.map(wordsOf);
  const found = reply.map(() => false);
  for (let at = 0; at < reply.length; at += 1) {
    if (found[at] || replyWords[at]?.length === 0) continue;
    const ends = (starts.get(replyWords[at]?.[0] ?? '') ?? []).map((from) =>
      matchEnd(replyWords, at, knownWords, from),
    );
    found.fill(true, at, Math.max(at, ...ends));
  }
  return found;
}

/** Up to where (exclusive) the lines from `at` are whole known lines from `from`; `at` where they are not. */
function matchEnd(
  reply: readonly (readonly string[])[],
  at: number,
  known: readonly (readonly string[])[],
  from: number,
): number {
  let end = at;
  let [line, word, knownLine, knownWord] = [at, 0, from, 0];
  while (reply[line]?.[word] !== undefined && reply[line]?.[word] === known[knownLine]?.[knownWord]) {
    word += 1;
    knownWord += 1;
    const isReplyEnd = word === reply[line]?.length;
    const isKnownEnd = knownWord === known[knownLine]?.length;
    if (isReplyEnd) [line, word] = [nextWithWords(reply, line + 1), 0];
    if (isKnownEnd) [knownLine, knownWord] = [knownLine + 1, 0];
    if (isReplyEnd && isKnownEnd) end = line;
  }
  return end;
}

function nextWithWords(lines: readonly (readonly string[])[], from: number): number {
  let at = from;
  while (lines[at]?.length === 0) at += 1;
  return at;
}
