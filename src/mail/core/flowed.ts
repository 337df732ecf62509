/** The width of a mail's plain text, LOOK section 7: comfortable to read, and still there after two quotings. */
export const PLAIN_WIDTH_CHARS = 66;

const SIGNATURE = '-- ';
const QUOTING = /^(?:>[ ]?)+/;
const BAR = /^(?:│ ?)+/;

/**
 * Text for a part of `text/plain; format=flowed` (RFC 3676 §4.2, without DelSp): long lines are broken after a space,
 * which programs that know the format join again; others show lines of 66 characters. Quoted lines keep their `>`; a
 * line with a bar is broken for good, since the bar must stand on each. A word longer than a line stays whole.
 */
export function toFlowed(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap(flowedLines)
    .join('\n');
}

function flowedLines(line: string): readonly string[] {
  if (line === SIGNATURE) return [line];
  const trimmed = line.trimEnd();
  const bar = BAR.exec(trimmed)?.[0];
  if (bar)
    return wrapped(trimmed.slice(bar.length), PLAIN_WIDTH_CHARS - bar.length).map((each) => (bar + each).trimEnd());
  const quoting = QUOTING.exec(trimmed)?.[0] ?? '';
  const lines = wrapped(trimmed.slice(quoting.length), PLAIN_WIDTH_CHARS - quoting.length);
  return lines.map((each, at) => (at === lines.length - 1 ? quoting + each : `${quoting}${each} `)).map(stuffed);
}

/** RFC 3676 §4.4: a line must not look like a quote, an mbox separator or a stuffed one by accident. */
function stuffed(line: string): string {
  return /^(?: |From )/.test(line) ? ` ${line}` : line;
}

/** Breaks a line at its spaces into lines of at most `width` characters. */
export function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = breakBefore(rest, width);
    if (at === undefined) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** Where the line is broken: after the last space that fits, else after the first one there is; never after `--` alone. */
function breakBefore(line: string, width: number): number | undefined {
  const start = /^ *(-- +)?/.exec(line)?.[0].length ?? 0;
  const last = line.lastIndexOf(' ', width);
  const at = last >= start && last > 0 ? last : line.indexOf(' ', Math.max(width, start));
  return at >= start && at > 0 && line.slice(at).trim() !== '' ? at + 1 : undefined;
}

/**
 * The text of a part in `format=flowed`, its paragraphs joined again (RFC 3676 §4.5): only lines of the same quoting
 * are joined, never across the mark of a signature. With `delSp` the space at the break goes.
 */
export function fromFlowed(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let open: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const mark = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(mark.length).replace(/^ /, '');
    if (open === mark && content !== SIGNATURE) lines[lines.length - 1] += content;
    else lines.push(mark === '' || content === '' ? mark + content : `${mark} ${content}`);
    open = content.endsWith(' ') && content !== SIGNATURE ? mark : undefined;
    if (open !== undefined && delSp) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, -1);
  }
  return lines.join('\n');
}
