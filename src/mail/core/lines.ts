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
