import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../test/free-port.ts';
import { rounded } from './output.ts';

export type Cost = { readonly cpuS: number; readonly wallS: number; readonly peakRssMb: number };

// In jiffies of 10 ms, as Linux counts them everywhere.
const JIFFIES_A_SECOND = 100;

/** Runs a command to its end; the operating system's account of it and of what it started (GNU time). */
export function costOf(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Cost {
  const note = join(folder, `cost-${process.pid}`);
  const started = performance.now();
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['-q', '-o', note, '-f', '%U %S %M', command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error || status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`, { cause: error });
  const wallS = rounded((performance.now() - started) / 1000, 2);
  const [user = 0, system = 0, peak = 0] = readFileSync(note, 'utf8').trim().split(' ').map(Number);
  return { cpuS: rounded(user + system, 2), wallS, peakRssMb: Math.round(peak / 1024) };
}

/** The command of the checkout. */
export function insel(folder: string, ...args: readonly string[]): Cost {
  return costOf(folder, process.execPath, [command(), ...args]);
}

export type Served = {
  readonly origin: string;
  readonly process: ChildProcess;
  /** What the process has cost since it began. */
  cpuS(): number;
  /** What it holds now, and what it held at most. */
  memory(): { readonly rssMb: number; readonly peakRssMb: number };
  close(): Promise<void>;
};

/** Serves an island in a process of its own, and returns when it has answered for `path`. */
export async function serveApart(island: string, path: string): Promise<Served> {
  const port = await freePort();
  const started = spawn(process.execPath, [command(), 'serve', island, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, INSEL_ROOT: root() },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answered(origin + path, started);
  return {
    origin,
    process: started,
    cpuS: () => cpuOf(started.pid ?? 0),
    memory: () => memoryOf(started.pid ?? 0),
    close: () => ended(started),
  };
}

/** Waits for an address; a server that ends before is a fault. */
export async function answered(url: string, by: ChildProcess): Promise<void> {
  for (;;) {
    if (by.exitCode !== null) throw new Error(`the server ended with ${by.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** CPU seconds of a running process (proc(5), fields 14 and 15). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / JIFFIES_A_SECOND;
}

function memoryOf(pid: number): { rssMb: number; peakRssMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024);
  return { rssMb: mb('VmRSS'), peakRssMb: mb('VmHWM') };
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function root(): string {
  return process.env.INSEL_ROOT ?? '.';
}

function command(): string {
  return join(root(), 'bin', 'insel');
}
