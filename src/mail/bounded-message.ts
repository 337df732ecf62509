import { CONTENT_TYPE, type Latin } from './raw-message.ts';

const MOST_PARTS = 200;
const MOST_LINES = 500_000;
const MOST_PLAIN_LINES = 20_000;
const MOST_BOUNDARIES = 100;

type Range = { readonly at: number; readonly end: number };

/** A part of a message, as its lines go by. */
type Part = { lines: number; isEncoded: boolean; isHeader: boolean };

/**
 * No more of a message than can be read in a moment: 200 parts, half a million lines, and of a text that is not
 * encoded its first 20,000 lines (the parser needs as long for each of them as for a kilobyte of anything else).
 */
export function bounded(message: Latin): Latin {
  const boundaries = boundariesOf(message);
  const kept: Range[] = [];
  let part = newPart();
  let [parts, lines] = [0, 0];
  for (const line of linesIn(message)) {
    if (isBoundary(message, line.at, boundaries)) {
      part = newPart();
      parts += 1;
    }
    lines += 1;
    if (parts > MOST_PARTS || lines > MOST_LINES) break;
    if (isWanted(message, line, part)) keep(kept, line);
  }
  return kept.length === 1 && kept[0]?.end === message.length
    ? message
    : kept.map(({ at, end }) => message.slice(at, end)).join('');
}

function* linesIn(message: Latin): Generator<Range> {
  for (let at = 0; at < message.length; ) {
    const end = message.indexOf('\n', at) + 1 || message.length;
    yield { at, end };
    at = end;
  }
}

function newPart(): Part {
  return { lines: 0, isEncoded: false, isHeader: true };
}

/** Counts the line to its part, and says whether it is still read. */
function isWanted(message: Latin, { at, end }: Range, part: Part): boolean {
  part.lines += 1;
  if (part.isHeader) {
    part.isEncoded ||= isEncoding(message.slice(at, Math.min(end, at + 100)));
    part.isHeader = message.slice(at, Math.min(end, at + 3)).trim() !== '';
  }
  return part.isEncoded || part.lines <= MOST_PLAIN_LINES;
}

function isEncoding(line: Latin): boolean {
  return /^content-transfer-encoding\s*:\s*"?(base64|quoted-printable)/i.test(line);
}

function keep(kept: Range[], line: Range): void {
  const last = kept.at(-1);
  if (last?.end === line.at) kept[kept.length - 1] = { at: last.at, end: line.end };
  else kept.push(line);
}

function isBoundary(message: Latin, at: number, boundaries: readonly string[]): boolean {
  return message.startsWith('--', at) && boundaries.some((each) => message.startsWith(each, at + 2));
}

function boundariesOf(message: Latin): readonly string[] {
  const types = message.match(CONTENT_TYPE) ?? [];
  const found = types.map((each) => /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(each));
  const names = found.map((each) => each?.[1] ?? each?.[2] ?? '').filter((each) => each !== '');
  return [...new Set(names)].slice(0, MOST_BOUNDARIES);
}
