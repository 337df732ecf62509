import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// What the papers say is there, is there: links, commands, dependencies, parts.
const PAPERS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...filesIn('docs'), ...filesIn('deploy')];
const MANUALS = PAPERS.filter((file) => !file.startsWith('docs/decisions/'));

// Hosts that may be named: examples (RFC 2606), loopback, and those a reader or a name space needs.
const HOSTS = /^(localhost|127\.0\.0\.1|([a-z0-9-]+\.)*example(\.org|\.com)?|nodejs\.org)$/;
// Folders of a machine somebody develops on; none of them says anything to a reader.
const MACHINE_PATHS = /(^|[\s"'`(=])\/(work|tmp|home|Users|root)\/[\w.-]+|[A-Z]:\\\\?Users/m;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(png|sql)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

const textOf = (file: string) => readFileSync(file, 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);
const commands = new Set(found(textOf('src/cli/commands.ts'), /^ {2}'?([a-z-]+)'?: async \(\) =>/gm));
const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The first cell of every row of the tables in a paper, without its marks. */
function rowsOf(file: string): string[] {
  return found(textOf(file), /^\| (.+?) \|/gm).flatMap((cell) => found(cell, /`([^`]+)`/g));
}

test('every link in a paper leads to a file that is there', () => {
  const dead = PAPERS.filter((file) => file.endsWith('.md')).flatMap((file) =>
    found(textOf(file), /\]\(([^)\s]+)\)/g)
      .filter((link) => !/^([a-z]+:|#)/.test(link))
      .filter((link) => !existsSync(join(dirname(file), link.replace(/#.*$/, ''))))
      .map((link) => `${file}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('every file of the project that a paper names is there', () => {
  const named = PAPERS.flatMap((file) =>
    found(textOf(file), /`((?:docs|src|test|scripts|deploy|examples|bin)\/[\w./-]*)`/g).map((path) => ({ file, path })),
  );
  const dead = named.filter(({ path }) => !existsSync(path));
  expect(dead.map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

test('every file of a part that a paper names is there', () => {
  const parts = folders.map(({ name }) => name).join('|');
  const named = PAPERS.flatMap((file) =>
    found(textOf(file), new RegExp(`\`((?:${parts})/[\\w./-]*)\``, 'g')).map((path) => ({ file, path })),
  );
  expect(named.length).toBeGreaterThan(100);
  const dead = named.filter(({ path }) => !/[A-Z]{2}/.test(path) && !existsSync(join('src', path))); // PART stands for any
  expect(dead.map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

test('every command a manual names is one', () => {
  expect(commands.size).toBeGreaterThan(3);
  const unknown = MANUALS.flatMap((file) =>
    found(textOf(file), /(?:`|bin\/|^|-- )insel ([a-z][a-z-]*)/gm)
      .filter((command) => command !== 'help' && !commands.has(command))
      .map((command) => `${file}: insel ${command}`),
  );
  expect(unknown).toEqual([]);
});

test('every script of npm that a paper names is one', () => {
  const { scripts } = JSON.parse(textOf('package.json'));
  const named = PAPERS.flatMap((file) => found(textOf(file), /`npm (?:run )?(start|test|[a-z:]+)(?= |`)/g));
  const unknown = named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts));
  expect([...new Set(unknown)]).toEqual([]);
});

test('every dependency has its row with a reason, and no row is left over', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const declared = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  expect(rowsOf('docs/dependencies.md').sort()).toEqual(declared.sort());
});

test('every part has its row in the plan of the house', () => {
  const rows = rowsOf('ARCHITECTURE.md').map((name) => name.replace(/\/$/, ''));
  expect(folders.map(({ name }) => name).filter((part) => !rows.includes(part))).toEqual([]);
  expect(rows.filter((part) => !folders.some(({ name }) => name === part))).toEqual([]);
});

test('the licence is the GNU Affero General Public License, version 3', () => {
  expect(textOf('LICENSE')).toMatch(/GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3, 19 November 2007/);
  expect(JSON.parse(textOf('package.json')).license).toBe('AGPL-3.0-or-later');
});

test('no paper names a folder of a development machine, or a host nobody needs', () => {
  const paths = PAPERS.filter((file) => MACHINE_PATHS.test(textOf(file)));
  const ours = PAPERS.filter((file) => file !== 'docs/answers.md'); // it names where its measured sets come from
  const hosts = ours.flatMap((file) =>
    found(textOf(file), /https?:\/\/([\w.-]+)/g)
      .filter((host) => !HOSTS.test(host))
      .map((host) => `${file}: ${host}`),
  );
  expect({ paths, hosts }).toEqual({ paths: [], hosts: [] });
});

test('pictures are small enough to be looked at on the way', () => {
  const pictures = readdirSync('docs/pictures').map((name) => join('docs/pictures', name));
  const heavy = pictures.filter((file) => readFileSync(file).length >= 150_000);
  expect({ pictures: pictures.length > 0, heavy }).toEqual({ pictures: true, heavy: [] });
});
