import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../src/kit/language.ts';

const COMMAND = join(resolve(process.env.INSEL_ROOT ?? '.'), 'bin', 'insel');
const LOCALES = { de: 'de_DE.UTF-8', en: 'en_GB.UTF-8' } as const;
const LONGEST_START_MS = 30_000;

/** What a command said, and how it ended. */
export type Said = { readonly code: number; readonly out: string; readonly err: string };

/** `bin/insel` as it is typed at a terminal of this language. */
export async function insel(lang: Language, args: readonly string[], input: string | Uint8Array = ''): Promise<Said> {
  const child = begin(lang, args);
  const [out, err] = [saidOn(child.stdout), saidOn(child.stderr)];
  child.stdin?.on('error', () => {}); // it ended without reading
  child.stdin?.end(input);
  return { code: await endOf(child), out: out(), err: err() };
}

/** The same where nobody reads what it prints. */
export async function inselUnread(lang: Language, args: readonly string[]): Promise<Omit<Said, 'out'>> {
  const child = begin(lang, args);
  child.stdout?.destroy();
  child.stdin?.end();
  const err = saidOn(child.stderr);
  return { code: await endOf(child), err: err() };
}

export type Served = { readonly origin: string; stop(): Promise<number> };

/** `insel serve`, in a process of its own, once it answers. */
export async function serveBy(lang: Language, folders: string | readonly string[], port: number): Promise<Served> {
  const child = begin(lang, ['serve', ...[folders].flat(), '--port', String(port)]);
  child.stdout?.resume();
  const said = saidOn(child.stderr);
  const origin = `http://localhost:${port}`;
  for (let waited = 0; !(await isHealthy(origin)); waited += 50) {
    if (child.exitCode !== null || waited > LONGEST_START_MS) throw new Error(`it does not serve: ${said()}`);
    await sleep(50);
  }
  const stop = () => {
    child.kill('SIGTERM');
    return endOf(child);
  };
  return { origin, stop };
}

function begin(lang: Language, args: readonly string[]): ChildProcess {
  const env = { ...process.env, LANG: LOCALES[lang], LC_ALL: '', LC_MESSAGES: '', LANGUAGE: '' };
  return spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}

function saidOn(stream: Readable | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

function endOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? -1)));
}

function isHealthy(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
