import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';

// The two commands of the README, on a checkout that has nothing yet: what a new owner types on the first evening.

const root = resolve(process.env.INSEL_ROOT ?? '.');
const MINUTES = 60_000;
const children: ChildProcess[] = [];
let checkout: string;

// Somebody has served the example itself: its keys are his.
const FOREIGN_KEY = 'f'.repeat(64);
const servedExample = 'examples/telse-brarup';
const keyIn = (island: string) => join(checkout, island, 'data', 'keys', 'seal.key');

beforeAll(() => {
  checkout = join(mkdtempSync(join(tmpdir(), 'insel-fresh-')), 'insel');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    cpSync(join(root, file), join(checkout, file));
  }
  mkdirSync(dirname(keyIn(servedExample)), { recursive: true });
  writeFileSync(keyIn(servedExample), FOREIGN_KEY);
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dirname(checkout), { recursive: true, force: true });
});

/** Starts as a terminal would: npm from the machine, nothing of this test run's environment. */
function npmStart(port: number, env: Record<string, string> = {}, typed: readonly string[] = []): ChildProcess {
  const kept = [
    'PATH',
    'HOME',
    'LANG',
    'npm_config_cache',
    'npm_config_registry',
    'npm_config_userconfig',
    'NODE_EXTRA_CA_CERTS',
  ];
  const own = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn('npm', ['start', '--', ...typed], {
    cwd: checkout,
    env: { ...own, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function until(what: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 250) {
    if (await what()) return true;
    await sleep(250);
  }
  return false;
}

const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));

test('a bare checkout comes up, also twice at once and without install scripts; it ends with npm and leaves nobody behind', {
  timeout: 10 * MINUTES,
}, async () => {
  const [one, other] = [await freePort(), await freePort()];
  const first = npmStart(one, { npm_config_ignore_scripts: 'true' });
  const second = npmStart(other, { NODE_ENV: 'production' });
  expect(await until(() => answers(one), 5 * MINUTES)).toBe(true);
  expect(await until(() => answers(other), MINUTES)).toBe(true);
  expect(existsSync(join(checkout, 'island', 'insel.yaml'))).toBe(true);
  expect(readFileSync(keyIn('island'), 'utf8')).not.toBe(FOREIGN_KEY);
  expect(existsSync(join(checkout, 'node_modules', 'vitest'))).toBe(false);

  first.kill('SIGTERM');
  second.kill('SIGTERM');
  expect(await until(async () => !(await answers(one)) && !(await answers(other)), MINUTES)).toBe(true);
});

test('a port that is taken is said in one sentence, with exit code 1', { timeout: 2 * MINUTES }, async () => {
  const port = await freePort();
  npmStart(port);
  expect(await until(() => answers(port), MINUTES)).toBe(true);
  const late = npmStart(port, { LANG: 'de_DE.UTF-8' });
  let said = '';
  late.stderr?.on('data', (data) => {
    said += data;
  });
  expect(await exitOf(late)).toBe(1);
  expect(said).toContain(`Der Anschluss ${port} ist schon belegt.`);
});

test('a port behind the command is the port; a flag there is not is said, and no island comes of it', {
  timeout: 2 * MINUTES,
}, async () => {
  const [unused, port] = [await freePort(), await freePort()];
  const started = npmStart(unused, {}, ['--port', String(port)]);
  expect(await until(() => answers(port), MINUTES)).toBe(true);
  started.kill('SIGTERM');
  const mistyped = npmStart(unused, { LANG: 'de_DE.UTF-8' }, ['--prot', String(port)]);
  let said = '';
  mistyped.stderr?.on('data', (data) => {
    said += data;
  });
  expect(await exitOf(mistyped)).toBe(2);
  expect(said).toContain('So geht es: npm start -- [ORDNER] [--port 4000]');
  expect(existsSync(join(checkout, '--prot'))).toBe(false);
});

test('what changed in the sources is what runs, whatever its times say; so it is where the built program is gone', {
  timeout: 2 * MINUTES,
}, () => {
  const help = () => execFileSync(process.execPath, [join(checkout, 'bin', 'insel'), '--help'], { encoding: 'utf8' });
  const file = join(checkout, 'src', 'words', 'cli.ts');
  const { atime, mtime } = statSync(file);
  expect(help()).toContain('insel serve');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('insel serve', 'insel SERVE'));
  utimesSync(file, atime, mtime);
  expect(help()).toContain('insel SERVE');
  rmSync(join(checkout, 'dist'), { recursive: true });
  expect(help()).toContain('insel SERVE');
});
