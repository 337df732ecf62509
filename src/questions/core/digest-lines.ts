import { BAR } from './digest.ts';

const QUOTING = /^(?:[\s\u00a0]*[>|])+[\s\u00a0]*/u;
const BARS = new RegExp(`^(?:[\\s\\u00a0]*[>|${BAR}])+`, 'u');
const LINK = /[<([]?(?:mailto:|https?:\/\/)[^\s>)\]]+[>)\]]?/giu;

/** Whether a line is quoted, or one of a visitor's as it stood in the digest. */
export function isQuoted(line: string): boolean {
  return /^[\s\u00a0]*>/u.test(line);
}

export function isBarred(line: string): boolean {
  return line.replace(QUOTING, '').trimStart().startsWith(BAR);
}

/** A line without what mail programs put before it. */
export function unquoted(line: string): string {
  return line.replace(QUOTING, '').trim();
}

/**
 * Which lines of a reply are lines of the digest, quoting and wrapping aside: a run of lines that begins where a line of
 * the digest begins and ends where one ends, letter by letter, white space not counted. Programs drop, wrap or join what
 * they quote, and turn links around; so links are compared where they stand and, in a second look, left out on both sides.
 */
export function linesOfDigest(reply: readonly string[], digest: readonly string[]): readonly boolean[] {
  const found = reply.map((line) => isBarred(line));
  markRuns(found, reply.map(lettersOf), streamOf(digest.map(lettersOf)));
  markRuns(found, reply.map(withoutLinks), streamOf(digest.map(withoutLinks)));
  const all = digest.map(lettersOf).join('\n');
  return found.map((is, at) => is || isLinkOnly(reply[at] ?? '', digest) || isTail(reply, found, at, all));
}

type Stream = { readonly text: string; readonly starts: readonly number[]; readonly ends: ReadonlySet<number> };

function streamOf(lines: readonly string[]): Stream {
  const starts: number[] = [];
  const ends = new Set<number>();
  let text = '';
  for (const line of lines.filter((each) => each !== '')) {
    starts.push(text.length);
    text += line;
    ends.add(text.length);
  }
  return { text, starts, ends };
}

function markRuns(found: boolean[], reply: readonly string[], stream: Stream): void {
  for (let at = 0; at < reply.length; at += 1) {
    if (reply[at] === '') continue;
    const end = Math.max(at, ...stream.starts.map((start) => endOfRun(reply, at, stream, start)));
    for (let line = at; line < end; line += 1) found[line] = true;
    at = Math.max(at, end - 1);
  }
}

/** The line after the longest run from `at` that is the digest from `start` on; `at` itself where there is none. */
function endOfRun(reply: readonly string[], at: number, { text, ends }: Stream, start: number): number {
  let end = at;
  let position = start;
  for (let line = at; line < reply.length; line += 1) {
    const letters = reply[line] ?? '';
    if (!text.startsWith(letters, position)) break;
    position += letters.length;
    if (letters !== '' && ends.has(position)) end = line + 1;
  }
  return end;
}

/** A line that holds nothing but links of the digest, such as a button's address. */
function isLinkOnly(line: string, digest: readonly string[]): boolean {
  const links = line.match(LINK) ?? [];
  const addresses = links.map((link) => link.replace(/^[<([]|[>)\]]$/g, ''));
  return (
    links.length > 0 &&
    withoutLinks(line) === '' &&
    addresses.every((link) => digest.some((each) => each.includes(link)))
  );
}

/** The rest of a visitor's line that was wrapped and changed on the way: it follows a barred line at once. */
function isTail(reply: readonly string[], found: readonly boolean[], at: number, all: string): boolean {
  const letters = lettersOf(reply[at] ?? '');
  if (letters === '') return false;
  for (let line = at - 1; line >= 0 && lettersOf(reply[line] ?? '') !== ''; line -= 1) {
    if (isBarred(reply[line] ?? '')) return all.includes(letters);
    if (!found[line] && !all.includes(lettersOf(reply[line] ?? ''))) return false;
  }
  return false;
}

/** The letters of a line: without quoting, bars and white space, in one form. */
function lettersOf(line: string): string {
  return line
    .replace(BARS, '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u00ad\ufeff]+/gu, '');
}

function withoutLinks(line: string): string {
  return lettersOf(line.replace(LINK, ''));
}
