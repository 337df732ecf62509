import { LANGUAGES, type Language } from '../../kit/language.ts';
import { bytesReader, bytesWriter, type Reader, type Writer } from './bytes.ts';
import { fieldByTerm, type Postings, type Table } from './field.ts';
import type { Index } from './finder.ts';
import { ASKED } from './lang/tongue.ts';
import { phraseOf } from './phrases.ts';
import { assemble, type Shown, type Stored } from './shelf.ts';
import { vocabularyOf } from './vocabulary.ts';
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
  writer.list(index.shelves, ({ stored, texts, votes, zones }) => {
    writer.number(LANGUAGES.indexOf(stored.lang));
    writer.float(zones.sure);
    writer.float(zones.perhaps);
    writeTerms(writer, stored.terms);
    writer.list(stored.lines, (line) => {
      writer.number(line.document);
      writer.number(ASKED.indexOf(line.asked));
      writer.list(line.terms, writer.number);
    });
    writeTexts(writer, texts);
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
  let position = 0;
  return { shelves: reader.list(() => readShelf(reader, texts[position++])) };
}

function readShown(bytes: Uint8Array): readonly (readonly Shown[])[] {
  const { format, version, shelves } = JSON.parse(new TextDecoder().decode(bytes));
  if (format !== FORMAT || version !== VERSION) throw new Error('not the texts of an answer index of this version');
  return shelves;
}

function readShelf(reader: Reader, given: readonly Shown[] | undefined): Index['shelves'][number] {
  const lang: Language = LANGUAGES[reader.number()] ?? 'de';
  const zones: Zones = { sure: reader.float(), perhaps: reader.float() };
  const terms = readTerms(reader);
  const lines: Stored['lines'] = reader.list(() => ({
    document: reader.number(),
    asked: ASKED[reader.number()] ?? 'none',
    terms: reader.list(reader.number),
  }));
  const vocabulary = vocabularyOf(terms, lang);
  const documents = reader.number();
  const texts = fieldByTerm(readTexts(reader, terms.length), documents, vocabulary.gramCounts);
  const votes: Votes = reader.list(() => {
    const documents = reader.list(reader.number);
    return { documents, votes: documents.map(() => reader.signed() / STEPS_IN_A_VOTE) };
  });
  const phrases = lines.map((line) =>
    phraseOf(
      line.terms.map((term) => terms[term] ?? ''),
      vocabulary.lexicon,
    ),
  );
  const shown = given ?? Array.from({ length: documents }, () => WITHOUT_TEXT);
  return { ...assemble({ lang, terms, lines }, { shown, vocabulary, texts, phrases, votes }), zones };
}

/** By term, since the documents of a common one lie close together; the lowest bit says "more than once". */
function writeTexts(writer: Writer, { rows, termStarts, rowsOf, countsOf }: Postings): void {
  writer.number(rows);
  for (let term = 0; term + 1 < termStarts.length; term += 1) {
    const [from, to] = [termStarts[term] ?? 0, termStarts[term + 1] ?? 0];
    let before = 0;
    writer.number(to - from);
    for (let i = from; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      const count = countsOf[i] ?? 0;
      writer.number(2 * (row - before) + (count > 1 ? 1 : 0));
      if (count > 1) writer.number(count);
      before = row;
    }
  }
}

function readTexts(reader: Reader, terms: number): Table {
  const starts = new Int32Array(terms + 1);
  const ids: number[] = [];
  const counts: number[] = [];
  for (let term = 0; term < terms; term += 1) {
    let row = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const step = reader.number();
      row += step >>> 1;
      ids.push(row);
      counts.push(step % 2 === 1 ? reader.number() : 1);
    }
    starts[term + 1] = ids.length;
  }
  return { starts, ids: Int32Array.from(ids), counts: Uint16Array.from(counts) };
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
