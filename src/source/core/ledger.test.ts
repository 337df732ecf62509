import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Ledger,
  type LedgerLine,
  leadsOf,
  linesFor,
  lineText,
  parseLedger,
  type Standing,
  withLines,
} from './ledger.ts';

const EMPTY = parseLedger('');
const none = () => false;
const replay = (lines: readonly LedgerLine[]) => parseLedger(lines.map(lineText).join(''));

test('a line says what became of an address; what is no line is counted and left out', () => {
  const text =
    '/a/\tlive\tx\t2026-01-01\n\n<<<<<<< ours\n/a/\tmoved /b/\tx\t2026-01-02\r\n/c/\tgone\ty\n/d/\tlive /x/\tz\t2026-01-01\n/e/\tlost\tz\t2026-01-01\n';
  const { last, first, broken } = parseLedger(text);
  expect([...last.values()]).toEqual([{ path: '/a/', state: 'moved', to: '/b/', id: 'x', date: '2026-01-02' }]);
  expect(first.get('x')?.date).toBe('2026-01-01');
  expect(broken).toEqual([3, 5, 6, 7]);
});

test.each(['../x', '/../x', '/a/../../x', '//evil.example/', '/%2E%2e/x', '/a\\b', '/a/.'])(
  '%s is no address of the site',
  (path) => {
    expect(parseLedger(`${path}\tlive\tx\t2026-01-01\n`).broken).toEqual([1]);
    expect(parseLedger(`/a/\tmoved ${path}\tx\t2026-01-01\n`).broken).toEqual([1]);
  },
);

test('a last line without its end counts only where it is whole', () => {
  expect(parseLedger('/a/\tlive\tx\t2026-01-01').last.size).toBe(1);
  expect(parseLedger('/a/\tlive\tx\t2026-01-0').last.size).toBe(0);
});

test('moved addresses lead to where the entry is now, over every step; circles and lost ends are gone', () => {
  const line = (path: string, state: LedgerLine['state'], to = ''): LedgerLine => ({
    path,
    state,
    to,
    id: 'x',
    date: '2026-01-01',
  });
  const ledger = withLines(EMPTY, [
    line('/a/', 'moved', '/b/'),
    line('/b/', 'moved', '/c/'),
    line('/d/', 'moved', '/e/'),
    line('/e/', 'moved', '/d/'),
    line('/f/', 'moved', '/nowhere/'),
    line('/g/', 'live'),
    line('/h%C3%BC/', 'moved', '/c/'),
  ]);
  const { moved, gone, held } = leadsOf(ledger, (path) => path === '/c/');
  expect(Object.fromEntries(moved)).toEqual({ '/a/': '/c/', '/b/': '/c/', '/h%C3%BC/': '/c/', '/hü/': '/c/' });
  expect([...gone.keys()]).toEqual(['/d/', '/e/', '/f/']);
  expect([...held]).toEqual(['/g/']);
});

const ids = ['a', 'b', 'c', 'd'];
const paths = ['/1/', '/2/', '/3/', '/4/', '/5/'];
const state: fc.Arbitrary<readonly Standing[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      path: fc.constantFrom(...paths),
      aliases: fc.uniqueArray(fc.constantFrom('/x/', '/y/', ...paths)),
    }),
    {
      selector: ({ id }) => id,
    },
  )
  .map((all) => all.filter(({ path }, at) => all.findIndex((other) => other.path === path) === at));

test('whatever happens to files: every address once live stays answered, and asking again writes nothing', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (states) => {
      let ledger: Ledger = EMPTY;
      const written: LedgerLine[] = [];
      const everLive = new Set<string>();
      const firstLines = new Map<string, LedgerLine | undefined>();
      for (const [day, standing] of states.entries()) {
        const lines = linesFor(ledger, standing, none, `2026-01-0${day + 1}`);
        ledger = withLines(ledger, lines);
        written.push(...lines);
        expect(linesFor(ledger, standing, none, '2026-02-01')).toEqual([]);
        const live = new Set(standing.map(({ path }) => path));
        for (const path of live) everLive.add(path);
        const { moved, gone, held } = leadsOf(ledger, (path) => live.has(path));
        for (const path of everLive) expect(live.has(path) || moved.has(path) || gone.has(path)).toBe(true);
        for (const [path, to] of moved) expect(live.has(to) && !live.has(path)).toBe(true);
        expect(held.size).toBe(0);
        for (const { id } of standing) {
          if (!firstLines.has(id)) firstLines.set(id, ledger.first.get(id));
          expect(ledger.first.get(id)).toEqual(firstLines.get(id));
        }
      }
      expect(replay(written)).toEqual(ledger);
    }),
    { numRuns: 500 },
  );
});

test('what is held is not called gone', () => {
  const ledger = withLines(EMPTY, linesFor(EMPTY, [{ id: 'a', path: '/1/', aliases: [] }], none, '2026-01-01'));
  expect(linesFor(ledger, [], () => true, '2026-01-02')).toEqual([]);
  expect(linesFor(ledger, [], none, '2026-01-02')).toMatchObject([{ path: '/1/', state: 'gone' }]);
});
