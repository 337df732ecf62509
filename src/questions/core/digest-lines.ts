import { unquoted } from '../../mail/core/lines.ts';

const LINK = /[<([]?(?:mailto:|https?:\/\/)[^\s>)\]]+[>)\]]?/giu;

// A visitor's paragraph of 6,000 characters, wrapped at 60.
const LONGEST_TAIL_LINES = 100;

// An address of ours with a token in it: whoever holds it could answer in the owner's name.
const TOKEN = /[+=-][0-9a-hjkmnp-tv-z]{40,60}@/i;

/**
 * Which lines of a reply are lines of the digest, quoting and wrapping aside: a run of lines that begins where a line of
 * the digest begins and ends where one ends, letter by letter, white space not counted. Programs drop, wrap or join what
 * they quote, and turn links around; so links are compared where they stand and, in a second look, left out on both sides.
 */
export function linesOfDigest(reply: readonly string[], digest: readonly string[]): readonly boolean[] {
  const found = reply.map((line) => unquoted(line).isBarred);
  markRuns(found, reply.map(lettersOf), streamOf(digest.map(lettersOf)));
  markRuns(found, reply.map(withoutLinks), streamOf(digest.map(withoutLinks)));
  const all = digest.map(lettersOf).join('\n');
  return reply.map(
    (line, at) => found[at] || TOKEN.test(line) || isLinkOnly(line, digest) || isTail(reply, found, at, all),
  );
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
  for (
    let line = at - 1;
    line >= Math.max(0, at - LONGEST_TAIL_LINES) && lettersOf(reply[line] ?? '') !== '';
    line -= 1
  ) {
    if (unquoted(reply[line] ?? '').isBarred) return all.includes(letters);
    if (!found[line] && !all.includes(lettersOf(reply[line] ?? ''))) return false;
  }
  return false;
}

/** The letters of a line: without quoting, bars and white space, in one form. */
function lettersOf(line: string): string {
  return unquoted(line)
    .text.normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u00ad\ufeff]+/gu, '');
}

function withoutLinks(line: string): string {
  return lettersOf(line.replace(LINK, ''));
}
