import { Ascending } from './ascending.ts';
import type { Document } from './document.ts';
import { type AskedLine, type Lexicon, lineIn, numbersOf, sharedLexicon } from './lexicon.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { sideBySide, valuesSideBySide } from './side-by-side.ts';

/** A document as numbers of a lexicon. */
export type Analysed = { readonly lexicon: Lexicon; readonly lines: readonly AskedLine[]; readonly text: Ascending };

// A document that did not change is not looked at again: saving one of a thousand files costs one analysis.
const kept = new WeakMap<Document, Analysed>();

export function analysed(document: Document, lexicon: Lexicon): Analysed {
  const found = kept.get(document);
  if (found?.lexicon === lexicon) return found;
  const made = analysedAnew(document, lexicon);
  kept.set(document, made);
  return made;
}

function analysedAnew(document: Document, lexicon: Lexicon): Analysed {
  return { lexicon, lines: linesOf(document, lexicon), text: Ascending.of(numbersOf(document.text, lexicon).sort()) };
}

function linesOf(document: Document, lexicon: Lexicon): AskedLine[] {
  const lines = [aboveOf(document), ...document.phrasings]
    .map((line) => lineIn(lexicon, line))
    .filter(({ terms }) => terms.length > 0);
  return lines.slice(); // a copy has no room to grow
}

/** The line that stands above a text. */
function aboveOf({ title, heading }: Document): string {
  return heading ? `${title}. ${heading}` : title;
}

/** What `document` is found by holds for `as` too, whose text is then not read for it. */
export function analyseAs(document: Document, as: Document): void {
  kept.set(as, analysedAnew(document, sharedLexicon(document.lang)));
}

/** The passage `document` has these terms, and this line stands above it; neither is read for it. */
export function analyseBy(terms: Ascending, above: AskedLine, document: Document, lexicon: Lexicon): void {
  const line = lineIn(lexicon, aboveOf(document), above);
  kept.set(document, { lexicon, lines: line.terms.length > 0 ? [line] : [], text: terms });
}

const keptPhrases = new WeakMap<AskedLine, Phrase>();

export function phraseKept(line: AskedLine, lexicon: Lexicon): Phrase {
  const known = keptPhrases.get(line);
  if (known) return known;
  const { texts } = lexicon.terms;
  const words = line.terms.map((number) => texts[number] ?? '');
  const made = phraseOf(words, lexicon);
  const phrase = { ...made, features: sideBySide(made.features), values: valuesSideBySide(made.values) };
  keptPhrases.set(line, phrase);
  return phrase;
}
