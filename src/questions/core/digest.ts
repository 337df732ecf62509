import { wrapped } from '../../mail/core/flowed.ts';

/** What stands before every line of a visitor's: it keeps a question from looking like a mark of ours. */
export const BAR = '│';

const BARRED_CHARS = 64;

export type DigestLink = { readonly label: string; readonly href: string };

/** A question as it stands in a digest. `said` is empty where the words stay at the desk. */
export type DigestItem = {
  readonly number: number;
  readonly said: readonly string[];
  /** What the owner should know: "address not confirmed yet". */
  readonly notes: readonly string[];
  readonly links: readonly DigestLink[];
};

/** The line that says to which question of which digest an answer belongs. */
export function markerOf(number: number, tag: string): string {
  return `[#${number} ${tag}]`;
}

/** The lines of one question: marker, what was said behind bars, notes, and each link on a line of its own. */
export function digestBlock({ number, said, notes, links }: DigestItem, tag: string): readonly string[] {
  return [
    markerOf(number, tag),
    ...said.flatMap(barred),
    ...notes,
    ...links.flatMap(({ label, href }) => [label, href]),
  ];
}

/** Text behind bars, one on every line, broken where a mail program would otherwise break it. */
export function barred(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, BARRED_CHARS))
    .map((line) => `${BAR} ${line}`.trimEnd());
}

/** The whole digest as plain text: a blank line between what stands together. */
export function digestText(parts: readonly (readonly string[])[]): string {
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** Whether a tag can stand for this digest: no visitor's words contain it. */
export function isTagFree(tag: string, texts: readonly string[]): boolean {
  return !texts.some((text) => text.normalize('NFKC').toLowerCase().includes(tag));
}
