import { isBlank, linesOf, unquoted } from './lines.ts';
import { attributionAt, dividerAt, headerBlockAt, isMobileSignature, isRule, isSignatureMark } from './reply-marks.ts';

export type Reply = {
  /** What the writer wrote, with what it answers where it stands between quoted lines. */
  readonly written: string;
  /** What was cut off: the quoted original, who wrote it, signatures. Nothing of the mail is in neither. */
  readonly rest: string;
};

const LONGEST_SIGNATURE_LINES = 12;

/**
 * What somebody wrote in a reply, without the mail it answers and without signature, in German and English and the
 * common forms of other languages. Answers between quoted lines keep those lines. Every line is in one of the two
 * parts, and `written` is never empty where the text is not: in doubt everything is written. Linear in the text.
 */
export function cutReply(text: string): Reply {
  const lines = linesOf(text);
  const kinds = kindsOf(lines);
  const isWritten = writtenLines(lines, kinds);
  const written = join(lines.filter((_, at) => isWritten[at]));
  if (written === '') return { written: join(lines), rest: '' };
  return { written, rest: join(lines.filter((_, at) => !isWritten[at])) };
}

/** What a line is: the writer's own, quoted, about the original, below the signature, the original, or nothing. */
type Kind = 'own' | 'quoted' | 'about' | 'signature' | 'original' | 'blank';

function kindsOf(lines: readonly string[]): readonly Kind[] {
  const kinds = lines.map((line): Kind => (isBlank(line) ? 'blank' : unquoted(line).depth > 0 ? 'quoted' : 'own'));
  const below = firstNotBlank(kinds);
  let hasOwn = false;
  for (let at = 0; at < lines.length; at += 1) {
    if (kinds[at] !== 'own') continue;
    const original = dividerAt(lines, at) ?? headerBlockAt(lines, at);
    const mark = original ?? attributionAt(lines, at);
    const isOriginal = mark !== undefined && (original !== undefined || kinds[below[mark.end] ?? -1] !== 'quoted');
    if (isOriginal && hasOwn) {
      kinds.fill('about', at, mark.end).fill('original', mark.end);
      break;
    }
    if (mark && !original) kinds.fill('about', at, mark.end);
    hasOwn ||= !mark && !isRule(lines[at] ?? '');
    at = mark ? mark.end - 1 : at;
  }
  markSignatures(lines, kinds);
  markMobileSignatures(lines, kinds);
  return kinds;
}

/** For every line the next one, itself included, that is not blank. */
function firstNotBlank(kinds: readonly Kind[]): readonly number[] {
  const next = Array.from(kinds, () => kinds.length);
  for (let at = kinds.length - 1; at >= 0; at -= 1)
    next[at] = kinds[at] === 'blank' ? (next[at + 1] ?? kinds.length) : at;
  return next;
}

/** From the mark to the next line that is not the writer's own; `--` without its space only where little follows. */
function markSignatures(lines: readonly string[], kinds: Kind[]): void {
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (kinds[at] !== 'own' && kinds[at] !== 'blank') end = at;
    const line = lines[at] ?? '';
    if (kinds[at] !== 'own' || !isSignatureMark(line)) continue;
    if (line !== '--' || end - at <= LONGEST_SIGNATURE_LINES) kinds.fill('signature', at, end);
    end = at;
  }
}

/** What a telephone adds stands last, with nothing but rules and signatures below it. */
function markMobileSignatures(lines: readonly string[], kinds: Kind[]): void {
  let isLast = true;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (kinds[at] !== 'own') isLast ||= kinds[at] !== 'blank';
    else if (isMobileSignature(lines[at] ?? '')) kinds[at] = isLast ? 'signature' : 'own';
    else isLast &&= isRule(lines[at] ?? '');
  }
}

function writtenLines(lines: readonly string[], kinds: readonly Kind[]): readonly boolean[] {
  const own = lines.map((line, at) => kinds[at] === 'own' && !isRule(line));
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  const begin = isBelowQuote(kinds, first, last) ? first : 0;
  return lines.map((_, at) => at >= begin && at <= last && kinds[at] !== 'about' && kinds[at] !== 'signature');
}

/** All of the writer's own stands below one quote that says whose it is: that is a reply written at the bottom. */
function isBelowQuote(kinds: readonly Kind[], first: number, last: number): boolean {
  const isAttributed = kinds.slice(0, first).includes('about') && kinds.slice(0, first).includes('quoted');
  return isAttributed && !kinds.slice(first, last + 1).some((kind) => kind === 'quoted' || kind === 'original');
}

function join(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t\u00a0]*\n)+/, '')
    .trimEnd();
}
