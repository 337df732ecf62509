import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

// The floor plan: a part may know itself, what is open to all, and the parts named here. A new arrow is a change
// to this table and needs a reason in the commit.
const OPEN_TO_ALL = ['kit', 'words', 'store/island.ts'];
const MAY_KNOW: Record<string, readonly string[]> = {
  kit: [],
  words: ['kit'],
  net: [],
  store: [],
  look: [],
  source: ['store'],
  mail: ['store', 'net'],
  answers: ['source', 'look/route.ts'],
  quiet: ['look', 'store'],
  site: ['source', 'answers', 'quiet', 'look'],
  feeds: ['source', 'look/route.ts'],
  letter: ['source', 'mail', 'look', 'store'],
  questions: ['answers', 'quiet', 'source', 'mail', 'look', 'store'],
  rooms: ['quiet', 'mail', 'look', 'store'],
  islands: ['feeds', 'source', 'answers', 'mail', 'net', 'look', 'store'],
  desk: [
    'net',
    'store',
    'look',
    'source',
    'mail',
    'answers',
    'quiet',
    'site',
    'feeds',
    'letter',
    'questions',
    'rooms',
    'islands',
  ],
  server: ['*'],
  cli: ['*'],
};

// Packages that only some places may import.
const PACKAGES: Record<string, (file: string) => boolean> = {
  kysely: (file) => file.startsWith('store/') || /(^|\/)store\.ts$/.test(file),
  'hono/jsx/dom': (file) => file.includes('/browser/'),
  'hono/jsx': (file) => /(\/pages\/|^look\/|\/mails\.tsx$|^server\/|\/browser\/)/.test(file),
  hono: (file) => /(\/pages\/|^look\/|^server\/)/.test(file),
  'ts-mls': (file) => /^rooms\/browser\/(mls|joinable)\.ts$/.test(file),
  '@hono/node-server': (file) => file.startsWith('server/'),
};

type Import = { readonly from: string; readonly to: string };

const files = readdirSync('src', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join('src', from), 'utf8');
  const found = text.matchAll(/^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const later = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...found, ...later].map(([, to = '']) => ({ from, to }));
}

function targetOf({ from, to }: Import): string | undefined {
  return to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : undefined;
}

const partOf = (file: string) => file.split('/')[0] ?? '';
const isOneOf = (file: string, places: readonly string[]) =>
  places.some((place) => place === '*' || file === place || file.startsWith(`${place}/`));
const inCore = (file: string) => file.includes('/core/') || ['kit', 'words'].includes(partOf(file));

function expectNone(wrong: readonly Import[]): void {
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
}

test('every part stands in the floor plan', () => {
  expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_KNOW))).toEqual([]);
});

test('ARCHITECTURE.md shows the same plan, and each part below those that it knows', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| (`.+?) \|.*\| (.+?) \|$/gm);
  const told: Record<string, readonly string[]> = {};
  for (const [, parts = '', knows = ''] of rows) {
    const above = Object.keys(told).filter((part) => !OPEN_TO_ALL.includes(part));
    const named = knows.replaceAll('`', '').split(', ');
    for (const part of parts.replaceAll(/[`/]/g, '').split(', '))
      told[part] = { nobody: [], all: ['*'], 'all above': above }[knows] ?? named;
    const parted = named.map((each) => each.split('/')[0] ?? '').filter((each) => each in MAY_KNOW);
    expect(
      parted.filter((each) => !(each in told)),
      parts,
    ).toEqual([]);
  }
  const sorted = (plan: Record<string, readonly string[]>) =>
    Object.entries(plan).map(
      ([part, knows]) => `${part}: ${knows.filter((each) => each !== 'kit' && each !== 'words').sort()}`,
    );
  expect(sorted(told)).toEqual(sorted(MAY_KNOW));
});

test('a part knows only what the floor plan names', () => {
  const wrong = imports.filter((each) => {
    const target = targetOf(each);
    if (!target || partOf(target) === partOf(each.from)) return false;
    return !isOneOf(target, [...OPEN_TO_ALL, ...(MAY_KNOW[partOf(each.from)] ?? [])]);
  });
  expectNone(wrong);
});

test('kit, words and every core know no database', () => {
  expectNone(imports.filter((each) => inCore(each.from) && isOneOf(targetOf(each) ?? '', ['store'])));
});

test("core is pure: other parts' cores, kit and words only; no Node, no web, no SQL", () => {
  const wrong = imports.filter((each) => {
    if (!each.from.includes('/core/')) return false;
    const target = targetOf(each);
    if (target) return !inCore(target);
    return /^(node:|hono\b|kysely\b)/.test(each.to);
  });
  expectNone(wrong);
});

test("another part's store is private", () => {
  const wrong = imports.filter((each) => {
    const target = targetOf(each);
    if (!target || isOneOf(target, OPEN_TO_ALL)) return false;
    return /\/(store|tables)(-[\w-]+)?\.ts$/.test(target) && partOf(target) !== partOf(each.from);
  });
  expectNone(wrong);
});

test('packages are imported only where they belong', () => {
  const wrong = imports.filter((each) => {
    const name = Object.keys(PACKAGES).find((key) => each.to === key || each.to.startsWith(`${key}/`));
    return name !== undefined && PACKAGES[name]?.(each.from) === false;
  });
  expectNone(wrong);
});

test('there are no barrels, and no folder named after nothing', () => {
  const wrong = files.filter((file) =>
    /(^|\/)(index\.tsx?$|(utils?|common|helpers?|services?)(\/|\.tsx?$))/.test(file),
  );
  expect(wrong).toEqual([]);
});
