import { linesOf, unquoted } from '../../mail/core/lines.ts';
import { cutReply } from '../../mail/core/reply.ts';
import { linesOfDigest } from './digest-lines.ts';
import { cleanText } from './text.ts';

const LONGEST_REPLY_LINES = 20_000;

/** A digest as it was sent: its tag, the numbers of its questions, and every line. */
export type SentDigest = {
  readonly tag: string;
  readonly numbers: readonly number[];
  /** Whether it was sent with one question. */
  readonly isOfOne: boolean;
  readonly lines: readonly string[];
};

/** What a link's own token allows: this question, published or not. */
export type Scope = { readonly number: number; readonly publish: boolean };

export type DigestAnswer = {
  readonly number: number;
  /** Markdown, as the owner wrote it. */
  readonly text: string;
  readonly publish: boolean;
  readonly title: string | undefined;
};

export type DigestReading = {
  readonly answers: readonly DigestAnswer[];
  /** The owner's words that belong to no question: they are shown to him and go nowhere. */
  readonly unplaced: string;
};

/**
 * Reads the owner's reply to a digest. Lines of the digest are removed first; everything unquoted after a marker up to
 * the next one is the answer to its question. A digest of one question, and a mail to one question's link, takes all that was
 * written, above and below. A last line `öffentlich` or `public` publishes, a line `Titel: …` or `Title: …` names it.
 */
export function readDigestReply(body: string, digest: SentDigest, scope?: Scope): DigestReading {
  const lines = linesOf(body).slice(0, LONGEST_REPLY_LINES);
  const sections = sectionsOf(lines, linesOfDigest(lines, digest.lines), digest);
  const only = scope?.number ?? (digest.isOfOne ? digest.numbers[0] : undefined);
  const isPlaced = ({ number }: Section) =>
    only !== undefined || (number !== undefined && digest.numbers.includes(number));
  const placed = Map.groupBy(sections.filter(isPlaced), ({ number }) => only ?? number ?? 0);
  const answers = [...placed].map(([number, of]) => answerOf(number, textOf(of), scope));
  return {
    answers: answers.filter(({ text }) => text !== ''),
    unplaced: textOf(sections.filter((section) => !isPlaced(section))),
  };
}

/** What the owner wrote after a marker, or before the first one. */
type Section = { readonly number: number | undefined; readonly written: string };

/** The same marker may stand twice: once typed, once quoted. What a visitor wrote as well is no marker. */
function sectionsOf(
  lines: readonly string[],
  ours: readonly boolean[],
  { tag, lines: sent }: SentDigest,
): readonly Section[] {
  const forged = new Set(
    sent.filter((line) => unquoted(line).isBarred).map((line) => numberIn(unquoted(line).text, tag)),
  );
  const numbers = lines.map((line) => {
    const { text, isBarred } = unquoted(line);
    const number = isBarred ? undefined : numberIn(text, tag);
    return forged.has(number) ? undefined : number;
  });
  const starts = [-1, ...numbers.keys().filter((at) => numbers[at] !== undefined)];
  return starts.map((start, at) => ({
    number: numbers[start],
    written: writtenIn(lines.slice(start + 1, starts[at + 1]).filter((_, line) => !ours[start + 1 + line])),
  }));
}

function textOf(sections: readonly Section[]): string {
  return sections
    .map(({ written }) => written)
    .filter((written) => written !== '')
    .join('\n\n');
}

/** The number in a line that is a marker of this digest. */
function numberIn(line: string, tag: string): number | undefined {
  const [, number, found] = /^\[#\s?(\d{1,4})\s+([0-9a-z]+)\]$/i.exec(line.normalize('NFKC').trim()) ?? [];
  return found?.toLowerCase() === tag ? Number(number) : undefined;
}

// `cutReply` never cuts everything; with a word of ours above, it may.
const OURS = '\u2316';

/** The owner's own words among lines: no quotes, no "… wrote:", no header of an original, no signature. */
function writtenIn(lines: readonly string[]): string {
  const { written } = cutReply([OURS, ...lines].join('\n'));
  const own = written.split('\n').filter((line) => unquoted(line).depth === 0);
  return cleanText(own.join('\n').replace(OURS, ''));
}

function answerOf(number: number, written: string, scope: Scope | undefined): DigestAnswer {
  const lines = written.split('\n');
  const publish = /^(öffentlich|public)\s*[.]?$/i.test(lines.at(-1)?.trim() ?? '');
  const words = publish ? lines.slice(0, -1) : lines;
  const titleAt = words.findIndex((line) => /^\s*(titel|title)\s*:\s*\S/i.test(line));
  const title = words[titleAt]?.replace(/^[^:]*:/, '').trim();
  const text = cleanText(words.filter((_, at) => at !== titleAt).join('\n'));
  return { number, text, publish: publish || scope?.publish === true, title };
}
