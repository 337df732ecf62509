import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, EntryKind } from './content.ts';
import { Published } from './published.ts';

const KINDS = ['post', 'question'] as const;
const LANGUAGES = ['de', 'en'] as const;

const entry = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    lang: fc.constantFrom(...LANGUAGES),
    date: fc.constantFrom('2026-11-29', '2026-11-01', '2026-03-02', '2025-11-29'),
  })
  .map((given) => given as unknown as Entry);
const newestFirst = (entries: readonly Entry[]) => entries.toSorted((a, b) => (a.date < b.date ? 1 : -1));

test('After any saves the lists and months are those of the texts there are; what nobody changed stays the same array', () => {
  const saves = fc.array(fc.tuple(fc.nat(29), entry, fc.boolean()), { maxLength: 30 });
  let same = 0;
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), fc.array(saves, { maxLength: 4 }), (first, later) => {
      let entries = newestFirst(first);
      let published = new Published(entries);
      for (const each of [[], ...later]) {
        entries = newestFirst(each.reduce(saved, [...entries]));
        const before = published;
        for (const kind of KINDS) for (const lang of LANGUAGES) before.months(kind, lang);
        published = new Published(entries, before);
        for (const kind of KINDS)
          for (const lang of LANGUAGES) {
            const fitting = entries.filter((one) => one.kind === kind && one.lang === lang);
            expect(published.of(kind)).toEqual(entries.filter((one) => one.kind === kind));
            expect(published.of(kind, lang)).toEqual(fitting);
            expect(published.of(kind, lang).every((one, at) => one === fitting[at])).toBe(true);
            const months = published.months(kind, lang);
            expect(months.flat().every((one, at) => one === fitting[at])).toBe(true);
            expect(months.flat()).toHaveLength(fitting.length);
            expect(new Set(months.map(([one]) => one?.date.slice(0, 7))).size).toBe(months.length);
            for (const month of before.months(kind, lang))
              if (months.some((other) => isSame(other, month))) {
                expect(months).toContain(month);
                same += 1;
              }
          }
      }
    }),
  );
  expect(same).toBeGreaterThan(0);
});

/** Another text in its place, a new one, or one less. */
function saved(entries: Entry[], [at, other, isNew]: readonly [number, Entry, boolean]): Entry[] {
  const before = entries[at];
  if (!before) return isNew ? [...entries, { ...other }] : entries;
  if (isNew) return entries.toSpliced(at, 1);
  return entries.with(at, { ...before });
}

function isSame(one: readonly Entry[], other: readonly Entry[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

test('A save of one text makes one list and one month anew', () => {
  const text = (kind: EntryKind, date: string) => ({ kind, lang: 'de', date }) as Entry;
  const [newest, old, question] = [
    text('post', '2026-11-02'),
    text('post', '2025-01-02'),
    text('question', '2025-01-02'),
  ];
  const before = new Published([newest, old, question]);
  const [, oldMonth] = before.months('post', 'de');
  const questions = before.of('question', 'de');
  const after = new Published([{ ...newest }, old, question], before);
  expect(after.of('post', 'de')[0]).not.toBe(newest);
  expect(after.months('post', 'de')[0]?.[0]).toBe(after.of('post', 'de')[0]);
  expect(after.months('post', 'de')[1]).toBe(oldMonth);
  expect(after.of('question', 'de')).toBe(questions);
});
