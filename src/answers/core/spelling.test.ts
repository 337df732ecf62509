import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newLexicon } from './lexicon.ts';
import { gramsOf, spellingOf } from './spelling.ts';

test('An n-gram finds the terms that hold it, in their order, of those that have an id', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'ü') });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 200 }), (words) => {
      const lexicon = newLexicon('de', { all: [], of: () => [] });
      const half = words.length >> 1;
      words.slice(0, half).forEach(lexicon.terms.numberOf);
      spellingOf(lexicon);
      words.slice(half).forEach(lexicon.terms.numberOf);
      const spelling = spellingOf(lexicon);
      const ids = Int32Array.from(words, (_, number) => (number % 3 === 0 ? -1 : number));
      for (const gram of new Set(words.flatMap(gramsOf)))
        expect(spelling.idsWith(gram, ids)).toEqual(
          words.flatMap((word, number) => (number % 3 !== 0 && gramsOf(word).includes(gram) ? [number] : [])),
        );
      expect(spelling.counts).toEqual(words.map((word) => gramsOf(word).length));
    }),
    { numRuns: 20 },
  );
});

test('What no term holds, nothing is found by', () => {
  const lexicon = newLexicon('de', { all: [], of: () => [] });
  lexicon.terms.numberOf('honorar');
  expect(spellingOf(lexicon).idsWith(gramsOf('xyz')[0] ?? 0, new Int32Array(1))).toBeUndefined();
});
