import { LANGUAGES, type Language } from '../../kit/language.ts';
import { bytesReader, bytesWriter, type Reader, type Writer } from './bytes.ts';
import type { Index } from './finder.ts';
import { ASKED } from './lang/tongue.ts';
import { assemble, type Shown, type Stored } from './shelf.ts';
import { STEPS_IN_A_VOTE, type Votes } from './votes.ts';
import type { Zones } from './zones.ts';

// The file of the index holds what documents are found by; a second one, what is shown of them. The first comes
// early and small, the second may still be on its way while somebody types.
const FORMAT = 'insel-answers';
const VERSION = 1;
const WITHOUT_TEXT: Shown = { id: '', kind: 'passage', title: '', text: '', sentences: [0], url: '', date: '' };

/** The index without what is shown: terms in sorted order with shared prefixes, ids as differences. */
export function encode(index: Index): Uint8Array<ArrayBuffer> {
  const writer = bytesWriter();
  writer.text(FORMAT);
  writer.number(VERSION);
  writer.list(index.shelves, ({ stored, votes, zones }) => {
    writer.number(LANGUAGES.indexOf(stored.lang));
    writer.float(zones.sure);
    writer.float(zones.perhaps);
    writeTerms(writer, stored.terms);
    writer.list(stored.lines, (line) => {
      writer.number(line.document);
      writer.number(ASKED.indexOf(line.asked));
      writer.list(line.terms, writer.number);
    });
    writeTexts(writer, stored);
    writer.list(votes, (ballot) => {
      writer.list(ballot.documents, writer.number);
      for (const vote of ballot.votes) writer.signed(Math.round(vote * STEPS_IN_A_VOTE));
    });
  });
  return writer.bytes();
}

/** What is shown of each document, for `decode`. */
export function encodeShown(index: Index): Uint8Array<ArrayBuffer> {
  const shelves = index.shelves.map(({ shown }) =>
    shown.map(({ id, kind, title, text, sentences, url, date }) => ({ id, kind, title, text, sentences, url, date })),
  );
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: VERSION, shelves }));
}

/** Behaves like the index it was made from; without `shown` it ranks, and quotes nothing. Throws on other files. */
export function decode(bytes: Uint8Array, shown?: Uint8Array): Index {
  const reader = bytesReader(bytes);
  if (reader.text() !== FORMAT || reader.number() !== VERSION) throw new Error('not an answer index of this version');
  const texts = shown ? readShown(shown) : [];
  const shelves = reader.list(() => readShelf(reader));
  return {
    shelves: shelves.map(({ stored, votes, zones }, position) => ({
      ...assemble(stored, texts[position] ?? stored.texts.map(() => WITHOUT_TEXT), votes),
      zones,
    })),
  };
}

function readShown(bytes: Uint8Array): readonly (readonly Shown[])[] {
  const { format, version, shelves } = JSON.parse(new TextDecoder().decode(bytes));
  if (format !== FORMAT || version !== VERSION) throw new Error('not the texts of an answer index of this version');
  return shelves;
}

function readShelf(reader: Reader): { stored: Stored; votes: Votes; zones: Zones } {
  const lang: Language = LANGUAGES[reader.number()] ?? 'de';
  const zones = { sure: reader.float(), perhaps: reader.float() };
  const terms = readTerms(reader);
  const lines = reader.list(() => ({
    document: reader.number(),
    asked: ASKED[reader.number()] ?? 'none',
    terms: reader.list(reader.number),
  }));
  const texts = readTexts(reader, terms.length);
  const votes = reader.list(() => {
    const documents = reader.list(reader.number);
    return { documents, votes: documents.map(() => reader.signed() / STEPS_IN_A_VOTE) };
  });
  return { stored: { lang, terms, lines, texts }, votes, zones };
}

/** By term, since the documents of a common one lie close together; the lowest bit says "more than once". */
function writeTexts(writer: Writer, { terms, texts }: Stored): void {
  const holders: number[][] = terms.map(() => []);
  const counts: number[][] = terms.map(() => []);
  texts.forEach((bag, document) => {
    bag.terms.forEach((term, i) => {
      holders[term]?.push(document);
      counts[term]?.push(bag.counts[i] ?? 1);
    });
  });
  writer.number(texts.length);
  holders.forEach((documents, term) => {
    let before = 0;
    writer.number(documents.length);
    documents.forEach((document, i) => {
      const count = counts[term]?.[i] ?? 1;
      writer.number(2 * (document - before) + (count > 1 ? 1 : 0));
      if (count > 1) writer.number(count);
      before = document;
    });
  });
}

function readTexts(reader: Reader, terms: number): Stored['texts'] {
  const texts = reader.repeat(reader.number(), () => ({ terms: [] as number[], counts: [] as number[] }));
  for (let term = 0; term < terms; term += 1) {
    let document = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const step = reader.number();
      document += step >>> 1;
      texts[document]?.terms.push(term);
      texts[document]?.counts.push(step % 2 === 1 ? reader.number() : 1);
    }
  }
  return texts;
}

function writeTerms(writer: Writer, terms: readonly string[]): void {
  let before = '';
  writer.list(terms, (term) => {
    let shared = 0;
    while (shared < before.length && before[shared] === term[shared]) shared += 1;
    writer.number(shared);
    writer.text(term.slice(shared));
    before = term;
  });
}

function readTerms(reader: Reader): string[] {
  let before = '';
  return reader.list(() => {
    before = before.slice(0, reader.number()) + reader.text();
    return before;
  });
}
