import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What runs is joined from the sources into few files, and V8 keeps beside them what it compiled.

const root = resolve(process.env.INSEL_ROOT ?? '.');
// Below the checkout: the packages are found from there.
const copy = mkdtempSync(join(root, '.cache', 'program-'));
const island = join(copy, 'island');
const kept = join(copy, 'compiled');

beforeAll(() => {
  run(join(root, 'bin', 'insel'), ['--help']); // builds, if need be
  cpSync(join(root, 'dist'), copy, { recursive: true });
  run(join(root, 'bin', 'insel'), [
    'new',
    island,
    '--name',
    'Marlene Brandt',
    '--sentence',
    'Coach',
    '--email',
    'marlene@insel.example',
  ]);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(program: string, args: readonly string[], flags: readonly string[] = []) {
  const env = { ...process.env, INSEL_ROOT: root, LANG: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const ask = () => run(join(copy, 'cli', 'main.js'), ['new', join(root, 'bin')]);

test('a fault names the places in the sources', () => {
  const broken = 'data:text/javascript,process.stdout.write = () => { throw new TypeError("broken"); };';
  const { status, stderr } = run(join(copy, 'cli', 'main.js'), ['check', island], ['--import', broken]);
  expect(status).toBe(1);
  const { stack } = JSON.parse(stderr.split('\n')[0] ?? '');
  expect(stack).toMatch(/src\/cli\/command\.ts:\d+:\d+\).* < .*src\/cli\/check\.ts:\d+:\d+/);
});

test('what V8 keeps is used by the next command; broken, foreign or without a place it changes nothing', () => {
  rmSync(kept, { recursive: true, force: true });
  const said = ask();
  expect(said).toMatchObject({ status: 1, stderr: expect.stringContaining('bin') });
  const files = filesOfKept();
  expect(files.length).toBeGreaterThan(0);
  expect(ask()).toEqual(said);

  for (const file of files) truncateSync(file, 100);
  expect(ask()).toEqual(said);
  for (const file of files)
    writeFileSync(
      file,
      readFileSync(file).map((byte, at) => (at < 60 ? byte : byte ^ 0xff)),
    );
  expect(ask()).toEqual(said);
  rmSync(kept, { recursive: true });
  writeFileSync(kept, 'no folder');
  expect(ask()).toEqual(said);
});

function filesOfKept(): string[] {
  return readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
