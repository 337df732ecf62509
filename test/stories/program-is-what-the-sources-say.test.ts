import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

test('what is brought along is unpacked by a thread that has a file of its own', () => {
  const folder = island;
  const item = {
    type: 'Note',
    id: 'https://a.example/1',
    content: '<p>Am Steg</p>',
    published: '2024-01-01T00:00:00Z',
  };
  const act = { type: 'Create', actor: 'https://a.example', to: ['as:Public'], object: { ...item, to: ['as:Public'] } };
  mkdirSync(join(folder, 'data', 'moving-box', 'files'), { recursive: true });
  writeFileSync(join(folder, 'data', 'moving-box', 'files', 'outbox.json'), JSON.stringify({ orderedItems: [act] }));
  const owner = { email: 'marlene@insel.example' };
  const about = { zone: 'Europe/Berlin', languages: ['de', 'en'], name: 'Marlene Brandt', owner };
  const workerData = { folder, about, isScan: false, url: '', mine: '', nowMs: 1_800_000_000_000 };
  const thread = JSON.stringify(pathToFileURL(join(copy, 'islands', 'unpacking.js')).href);
  const begin = `new (require('node:worker_threads').Worker)(new URL(${thread}), ${JSON.stringify({ workerData })})`;
  expect(run('-e', [begin]).stderr).toBe('');
  expect(JSON.parse(readFileSync(join(folder, 'data', 'moving-box', 'state.json'), 'utf8'))).toMatchObject({
    phase: 'done',
    unpacked: [{ network: 'mastodon', drafts: 1 }],
  });
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
