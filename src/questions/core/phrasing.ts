import { sentenceStarts } from '../../answers/core/sentences.ts';
import { namesSomebody } from './leak.ts';
import { salutationOf, withCapital } from './salutation.ts';
import { cleanLine, lengthOf } from './text.ts';

const LONGEST_PHRASING_CHARS = 200;
const LONGEST_STATEMENT_CHARS = 80;
const LONGEST_TITLE_CHARS = 120;

/**
 * The sentence of a question that may stand as a phrasing where its asker has consented: the first one that asks, else
 * a short text as a whole. Undefined where there is none, or where it names somebody, as the whole text tells.
 */
export function phrasingOf(text: string): string | undefined {
  const sentences = sentencesOf(text);
  const asking = sentences.find((sentence) => /\?["»«“”')\]]*$/.test(sentence));
  const whole =
    sentences.length === 1 && lengthOf(sentences[0] ?? '') <= LONGEST_STATEMENT_CHARS ? sentences[0] : undefined;
  const phrasing = asking ?? whole;
  if (!phrasing || lengthOf(phrasing) > LONGEST_PHRASING_CHARS || namesSomebody(phrasing, text)) return undefined;
  return withCapital(phrasing); // it may have stood behind a salutation
}

/** The title of an entry: the owner's own, else a phrasing with consent, else the answer's first sentence behind its salutation. */
export function titleOf(own: string | undefined, phrasings: readonly string[], markdown: string): string {
  return cutTitle(cleanLine(own ?? '') || phrasings[0] || withCapital(sentencesOf(plainOf(markdown))[0] ?? ''));
}

// A title of two words may stand in any question.
const LEAST_WORDS_OF_WORDING = 3;

/** Whether a title is a sentence of somebody's text, cut or not. */
export function isWordingOf(text: string, title: string): boolean {
  const words = title.replace(/ …$/, '').toLowerCase();
  return words.split(' ').length >= LEAST_WORDS_OF_WORDING && cleanLine(text).toLowerCase().includes(words);
}

const GREETING =
  /^(guten (tag|morgen|abend)|hallo|moin|grüß gott|servus|liebe[rs]?|sehr geehrte[rs]?|hi|hello|dear|good (morning|evening|day))(?!\p{L})[^,!.?\n]{0,40}[,!.]\s*/iu;

/** The sentences of every paragraph, lines joined, without the greeting. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const line = withoutGreeting(part);
    const starts = sentenceStarts(line);
    return starts.map((start, at) => line.slice(start, starts[at + 1]).trim()).filter((sentence) => sentence !== '');
  });
}

function withoutGreeting(part: string): string {
  const greeted = salutationOf(`${part}\n`)?.whole ?? '';
  return cleanLine(part.slice(greeted.length)).replace(GREETING, '');
}

/** Markdown without its marks, as far as a title needs it. */
function plainOf(markdown: string): string {
  return markdown
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '');
}

function cutTitle(title: string): string {
  if (lengthOf(title) <= LONGEST_TITLE_CHARS) return title;
  const cut = [...title].slice(0, LONGEST_TITLE_CHARS - 2).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE_CHARS / 2)).replace(/[\s,;:.-]+$/, '')} …`;
}
