import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacedIn } from './replaced.ts';

test('a map with values replaced says what a copy would say, however often, and the one before stays', () => {
  const steps = fc.array(fc.dictionary(fc.nat(150).map(String), fc.string(), { maxKeys: 90 }), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (steps) => {
      const first = new Map(Array.from({ length: 151 }, (_, at) => [String(at), 'first']));
      let copy: ReadonlyMap<string, string> = first;
      let replaced: ReadonlyMap<string, string> = first;
      for (const step of steps) {
        const before = { map: replaced, says: [...replaced] };
        copy = new Map([...copy, ...Object.entries(step)]);
        replaced = replacedIn(replaced, new Map(Object.entries(step)));
        expect([...before.map]).toEqual(before.says);
        expect([...replaced]).toEqual([...copy]);
        expect([...replaced.keys(), ...replaced.values()]).toEqual([...copy.keys(), ...copy.values()]);
        for (const key of [...copy.keys(), 'none']) {
          expect([replaced.get(key), replaced.has(key)]).toEqual([copy.get(key), copy.has(key)]);
        }
        expect(replaced.size).toBe(copy.size);
      }
    }),
    { numRuns: 30 },
  );
});
