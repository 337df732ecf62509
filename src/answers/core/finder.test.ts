import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decode, encode, encodeShown, shownParts } from './codec.ts';
import type { Document } from './document.ts';
import { buildIndex, search, settle, suggest } from './finder.ts';
import { sentenceStarts } from './sentences.ts';

const practice = [
  entry(
    'kosten',
    'Was kostet eine Sitzung?',
    'Eine Sitzung von 60 Minuten kostet 140 Euro. Auf Anfrage gibt es ermäßigte Plätze.',
  ),
  entry(
    'absagen',
    'Wie kann ich einen Termin absagen?',
    'Bis zwei Tage vorher sagen Sie kostenfrei ab. Danach berechne ich die Hälfte.',
  ),
  entry('ablauf', 'Wie läuft das erste Gespräch ab?', 'Wir lernen uns kennen. Danach entscheiden wir beide in Ruhe.'),
  entry('ort', 'Wo finden die Gespräche statt?', 'In meiner Praxis am Hafen, bei gutem Wetter auch beim Gehen.'),
  entry(
    'online',
    'Arbeiten Sie auch per Video?',
    'Ja, über eine Verbindung, die verschlüsselt ist. Sie brauchen dafür nur einen Browser.',
  ),
  entry(
    'schweigen',
    'Unterliegen Sie der Schweigepflicht?',
    'Was Sie mir sagen, bleibt bei mir. Das steht auch im Vertrag.',
  ),
  entry(
    'kasse',
    'Bezahlt die Krankenkasse das?',
    'Nein. Coaching ist keine Leistung der Kassen. Die Rechnung kann beim Finanzamt helfen.',
  ),
  entry('dauer', 'Wie lange dauert eine Begleitung?', 'Meist sechs bis zehn Gespräche in einem halben Jahr.'),
  entry('warten', 'Wann haben Sie den nächsten freien Termin?', 'Meist finden wir in drei Wochen einen Platz.'),
  entry('gruppe', 'Gibt es auch Gruppen?', 'Zweimal im Jahr beginnt eine Gruppe mit acht Menschen.'),
];
const index = buildIndex(practice);

test('a question asked in other words finds its answer, quoted as it stands', () => {
  const [first] = suggest(index, 'Wieviel kosten die Sitzungen bei Ihnen?');
  expect(first?.url).toBe('/fragen/kosten/');
  expect(practice[0]?.text).toContain(first?.quote);
  expect(suggest(index, 'Termin verschieben oder absagen')[0]?.url).toBe('/fragen/absagen/');
});

test('the very question is answered for sure', () => {
  for (const { title, url } of practice) expect(suggest(index, title)[0]).toMatchObject({ url, sure: true });
});

test('a learned phrasing leads to its entry', () => {
  const words = 'Muss ich die Rechnung sofort begleichen?';
  const learned = practice.map((one) => (one.id === 'kosten' ? { ...one, phrasings: [words] } : one));
  expect(suggest(buildIndex(learned), words)[0]).toMatchObject({ url: '/fragen/kosten/', sure: true });
});

test('what the island knows nothing of is met with silence', () => {
  for (const text of ['', '?!', '🙂', 'Xylophon Quarzuhr', 'Welche Motorsäge empfehlen Sie?'])
    expect(suggest(index, text)).toEqual([]);
});

test('a search for what stands nowhere and is like nothing finds nothing', () => {
  const english: Document[] = [
    { ...entry('fees', 'What does a session cost?', 'A session costs 140 euros, fizzy water included.'), lang: 'en' },
    {
      ...entry('late', 'May I be late?', 'You may; the session ends when it was to end, analysed or not.'),
      lang: 'en',
    },
  ];
  const both = buildIndex([...practice, ...english]);
  for (const text of ['xyzzy', 'quux', 'how do I xyzzy?']) expect(search(both, text, { lang: 'en' })).toEqual([]);
  for (const text of ['Quarzuhr', 'blubberdings', 'Was ist xyzzy?', 'Wuff']) expect(search(both, text)).toEqual([]);
});

test('a search forgives a slip of the hand, and finds by the beginning of a word and by little words', () => {
  const found = (text: string) => search(index, text).map(({ id }) => id);
  expect(found('Sitzugn')).toContain('kosten');
  expect(found('Schwiegepflicht')).toContain('schweigen');
  expect(found('Kran')).toContain('kasse');
  expect(found('wie lange?')).toContain('dauer');
});

test('two suggestions never say the same, and the entry stands before the passage', () => {
  const text = practice[0]?.text ?? '';
  const passage: Document = { ...entry('artikel', 'Über Geld', text), kind: 'passage', url: '/2026/geld/#preise' };
  const found = suggest(buildIndex([passage, ...practice]), 'Was kostet eine Sitzung?');
  expect(found.filter((one) => one.quote.includes('140 Euro'))).toHaveLength(1);
  expect(found[0]?.kind).toBe('question');
});

test('a question in English is answered in English where the island speaks it', () => {
  const english: Document = { ...entry('fees', 'What does a session cost?', 'A session costs 140 euros.'), lang: 'en' };
  const both = buildIndex([...practice, english]);
  expect(
    suggest(both, 'How much is a session with you?', { lang: 'de' }).every(({ url }) => url === '/fragen/fees/'),
  ).toBe(true);
});

const words = practice.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/));
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map((some) => `${some.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 12 }).map((some) => some.join(' '));
const someDocuments = fc.array(fc.tuple(sentence, text, fc.boolean()), { maxLength: 12 }).map((some) =>
  some.map(
    ([title, body, isPassage], i): Document => ({
      ...entry(`n${i}`, title, body),
      kind: isPassage ? 'passage' : 'question',
    }),
  ),
);
const asked = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 300 }));

test('whatever is asked: at most three, quotes are parts of the text, and the same again', () => {
  fc.assert(
    fc.property(someDocuments, asked, (documents, question) => {
      const found = suggest(buildIndex(documents), question);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { quote, url } of found) expect(documents.find((one) => one.url === url)?.text).toContain(quote);
      expect(suggest(buildIndex(structuredClone(documents)), question)).toEqual(found);
    }),
    { numRuns: 60 },
  );
});

test('an index read from its files behaves like the one they were made from', () => {
  fc.assert(
    fc.property(someDocuments, asked, (documents, question) => {
      const made = buildIndex(documents);
      const plain = Buffer.concat([...shownParts(made, { mostPacked: -1 })]);
      for (const shown of [encodeShown(made), plain]) {
        const read = decode(encode(made), shown);
        expect(suggest(read, question)).toEqual(suggest(made, question));
        expect(search(read, question)).toEqual(search(made, question));
      }
    }),
    { numRuns: 60 },
  );
});

test('of a very large island a browser gets all answers and the newest texts; the others by title and place', () => {
  const long = 'Ein Satz über das Wetter am Hafen. '.repeat(30_000);
  const texts = ['neu', 'mittel', 'alt'].map(
    (name): Document => ({ ...entry(name, `Ein Text, ${name}`, long), kind: 'passage' }),
  );
  const question = entry('kosten', 'Was kostet eine Sitzung?', 'Eine Sitzung kostet 140 Euro.');
  const [shelf] = decode(
    encode(buildIndex([...texts, question])),
    encodeShown(buildIndex([...texts, question])),
  ).shelves;
  expect(shelf?.shown.map(({ title, text }) => [title, text.length])).toEqual([
    ['Ein Text, neu', long.length],
    ['Ein Text, mittel', long.length],
    ['Ein Text, alt', 0],
    ['Was kostet eine Sitzung?', 29],
  ]);
});

const someEdits = fc.array(
  fc.record({
    kind: fc.constantFrom('add', 'change', 'remove', 'learn', 'move'),
    place: fc.nat(),
    to: fc.nat(),
    made: fc.tuple(sentence, text),
    isAsked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);
type Edit = typeof someEdits extends fc.Arbitrary<(infer One)[]> ? One : never;

function afterEdit(documents: readonly Document[], { kind, place, to, made: [title, body] }: Edit, i: number) {
  const at = place % Math.max(1, documents.length);
  const there = documents[at];
  const made = entry(`edit-${i}`, title, body);
  if (kind === 'add' || !there) return documents.toSpliced(at, 0, made);
  if (kind === 'change') return documents.with(at, { ...made, id: there.id, kind: there.kind, url: there.url });
  if (kind === 'learn') return documents.with(at, { ...there, phrasings: [...there.phrasings, title] });
  const others = documents.toSpliced(at, 1);
  return kind === 'remove' ? others : others.toSpliced(to % documents.length, 0, there);
}

test('edits give the index that a new start would give', async () => {
  const property = fc.asyncProperty(someDocuments, someEdits, async (before, edits) => {
    let documents: readonly Document[] = before;
    let index = buildIndex(documents);
    for (const [i, edit] of edits.entries()) {
      // What a question needs is taken over only where one was asked.
      if (edit.isAsked) suggest(index, edit.made[0]);
      documents = afterEdit(documents, edit, i);
      index = buildIndex(documents, index);
    }
    const edited = index;
    vi.resetModules();
    const started = await import('./finder.ts');
    const anew = started.buildIndex(structuredClone(documents));
    expect(encode(edited)).toEqual(encode(anew));
    expect(encodeShown(edited)).toEqual(encodeShown(anew));
    for (const { title, text, phrasings } of documents)
      for (const asked of [title, text.slice(0, 80), ...phrasings]) {
        expect(suggest(edited, asked)).toEqual(started.suggest(anew, asked));
        expect(search(edited, asked)).toEqual(started.search(anew, asked));
      }
  });
  await fc.assert(property, { numRuns: 10 });
});

test('after an edit the borders of silence stay until those of the new texts are known', () => {
  const after = buildIndex(practice.slice(1), index);
  expect(after.shelves[0]?.zones).toBe(index.shelves[0]?.zones);
  for (const _ of settle(after)) expect(after.shelves[0]?.zones).toBe(index.shelves[0]?.zones);
  expect(after.shelves[0]?.zones).toEqual(buildIndex(practice.slice(1)).shelves[0]?.zones);
  expect(after.shelves[0]?.zones).not.toEqual(index.shelves[0]?.zones);
});

test('damaged files are refused', () => {
  const bytes = encode(index);
  expect(() => decode(bytes.slice(0, 40))).toThrow();
  expect(() => decode(Uint8Array.of(1, 2, 3))).toThrow();
  expect(() => decode(bytes, new TextEncoder().encode('{"format":"other"}'))).toThrow();
});

const HOSTILE = [
  'Termin '.repeat(15_000),
  'ä'.repeat(100_000),
  Array.from({ length: 20_000 }, (_, i) => `wort${i}`).join(' '),
  '😀'.repeat(25_000),
  '\u202E\u0000\u0007\uD800'.repeat(20_000),
  'شكرا مرحبا '.repeat(9_000),
  'z\u0327\u0301'.repeat(30_000),
];

test.each(HOSTILE)('100 kB of anything cost no more than the first 6,000 characters (%#)', (hostile) => {
  expect(suggest(index, hostile)).toEqual(suggest(index, hostile.slice(0, 6000)));
});

function entry(id: string, title: string, text: string): Document {
  return {
    id,
    kind: 'question',
    lang: 'de',
    title,
    phrasings: [],
    text,
    sentences: sentenceStarts(text),
    url: `/fragen/${id}/`,
    date: '2026-05-01',
  };
}
