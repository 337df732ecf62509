import type { Language } from '../kit/language.ts';
import type { Entry } from '../source/core/content.ts';
import { fingerprintOf } from '../source/fingerprint.ts';
import type { Ground, KeptPieces } from '../source/kept-pieces.ts';
import { Ascending, numbersIn } from './core/ascending.ts';
import type { Document } from './core/document.ts';
import { type Lexicon, sharedLexicon } from './core/lexicon.ts';
import { type Outline, outlined, outlineOf } from './core/without-text.ts';

/** `steps`: those between the numbers of its terms, in base 64. */
type StoredOutline = Omit<Outline, 'terms'> & { readonly steps: string };
type Stored = { readonly lang: Language; readonly outlines: readonly StoredOutline[] };

/** Of each language the terms its numbers stand for; those that no text has are empty. */
type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;

const NO_TEXT_HAS_IT = -1;

/**
 * A lexicon of this process, the numbers of the file in it, whether they ascend with those of the file, and which of the
 * lexicon the texts to be kept have.
 */
type Met = {
  readonly lexicon: Lexicon;
  readonly numbers: Int32Array;
  readonly ascend: boolean;
  readonly used: boolean[];
};

/**
 * By what words texts are found that do not stay in memory, in `data/cache/words`: reading them anew is most of what the index
 * of a large island costs. The file has numbers of its own.
 */
export class KeptWords {
  readonly #pieces: KeptPieces;
  readonly #met = new Map<Language, Met>();
  #isKept = false;

  constructor(pieces: KeptPieces) {
    this.#pieces = pieces;
  }

  /** The documents of an entry, whose texts are made `again` when they are wanted: as they were kept, or by `made`. */
  take(entry: Entry, again: () => readonly Document[], made: () => readonly Document[]): readonly Document[] {
    if (this.#isKept) return made();
    const { lang } = entry;
    const met = this.#meet(lang);
    if (met.lexicon !== sharedLexicon(lang)) return made();
    const ground = groundOf(entry);
    const found = this.#pieces.find(ground);
    if (found !== undefined) return outlined(entry, outlinesIn(found, met), met.lexicon, again);
    const documents = made();
    const outlines = () => documents.map((document) => outlineOf(entry, document, met.lexicon));
    this.#pieces.put(ground, () => written(lang, outlines(), met));
    return documents;
  }

  /** Once the documents of every entry were wanted, in steps. After that nothing is looked up any more. */
  *keep(): Generator<void, void> {
    const again = (found: string) => {
      const { lang } = JSON.parse(found) as Stored;
      const met = this.#meet(lang);
      return written(lang, outlinesIn(found, met), met);
    };
    const terms = (): Terms => Object.fromEntries([...this.#met].map(([lang, met]) => [lang, termsOf(met)]));
    yield* this.#pieces.keep(again, terms);
    this.#pieces.close();
    this.#isKept = true;
    this.#met.clear();
  }

  #meet(lang: Language): Met {
    const known = this.#met.get(lang);
    if (known) return known;
    const lexicon = sharedLexicon(lang);
    const numbers = Int32Array.from((this.#pieces.about as Terms | undefined)?.[lang] ?? [], (term) =>
      term === '' ? NO_TEXT_HAS_IT : lexicon.terms.numberOf(term),
    );
    const met: Met = {
      lexicon,
      numbers,
      ascend: isAscending(numbers.filter((number) => number !== NO_TEXT_HAS_IT)),
      used: [],
    };
    this.#met.set(lang, met);
    return met;
  }
}

/** All that the words of an entry depend on, beside the program. */
function groundOf(entry: Entry): Ground {
  const { lang, path, slug, title } = entry;
  return [lang, path.includes('#') ? slug : '', fingerprintOf(entry).digest, title];
}

function outlinesIn(found: string, { numbers, ascend }: Met): Outline[] {
  const { outlines } = JSON.parse(found) as Stored;
  return outlines.map(({ steps, above, ...about }) => {
    const line = { terms: above.terms.map((term) => numbers[term] ?? 0), asked: above.asked };
    const terms = numbersIn(Ascending.ofSteps(Buffer.from(steps, 'base64')));
    for (let at = 0; at < terms.length; at += 1) terms[at] = numbers[terms[at] ?? 0] ?? 0;
    return { ...about, above: line, terms: Ascending.of(ascend ? terms : terms.sort()) };
  });
}

function isAscending(numbers: Int32Array): boolean {
  return numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number);
}

function written(lang: Language, outlines: readonly Outline[], { used }: Met): string {
  const stored: Stored = {
    lang,
    outlines: outlines.map(({ terms, ...about }) => {
      for (const term of numbersIn(terms)) used[term] = true;
      for (const term of about.above.terms) used[term] = true;
      return { ...about, steps: Buffer.from(terms.steps).toString('base64') };
    }),
  };
  return JSON.stringify(stored);
}

function termsOf({ lexicon, used }: Met): string[] {
  return lexicon.terms.texts.map((term, number) => (used[number] ? term : ''));
}
