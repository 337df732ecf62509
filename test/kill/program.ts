import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAM = 'dist/cli/main.js';

/** The program as an owner runs it, in processes of their own that can be killed. */
export class Program {
  readonly #running = new Set<ChildProcess>();
  /** What processes wrote as faults, told apart by their first line. */
  readonly said: string[] = [];

  /** A command that runs until it ends; -1 where it was killed. */
  async run(args: readonly string[], input: string | Uint8Array = ''): Promise<number> {
    const child = this.start(args);
    child.stdin?.on('error', () => {}); // killed before it had read
    child.stdin?.end(input);
    return this.ended(child);
  }

  start(args: readonly string[]): ChildProcess {
    if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing; npm run build makes it`);
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
    this.#running.add(child);
    child.on('exit', () => this.#running.delete(child));
    if (child.stderr) createInterface(child.stderr).on('line', (line) => this.said.push(`${args[0]}: ${line}`));
    return child;
  }

  ended(child: ChildProcess): Promise<number> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? -1);
    return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  }

  /** kill -9 for one that runs, or for all. */
  kill(children: Iterable<ChildProcess> = [...this.#running]): void {
    for (const child of children) child.kill('SIGKILL');
  }

  running(): readonly ChildProcess[] {
    return [...this.#running];
  }
}

/** A server that comes back each time it was killed. */
export class Server {
  readonly #program: Program;
  readonly #args: readonly string[];
  readonly #port: number;
  #child: ChildProcess | undefined;

  constructor(program: Program, folder: string, port: number) {
    this.#program = program;
    this.#port = port;
    this.#args = ['serve', folder, '--port', String(port)];
  }

  get child(): ChildProcess | undefined {
    return this.#child;
  }

  start(): void {
    this.#child = this.#program.start(this.#args);
  }

  /** Waits until it answers; throws where it ends instead. */
  async isUp(): Promise<void> {
    while (!(await this.#answers())) {
      if (this.#child?.exitCode !== null)
        throw new Error(`the server ended:\n${this.#program.said.slice(-5).join('\n')}`);
      await sleep(20);
    }
  }

  async kill(): Promise<void> {
    if (!this.#child) return;
    this.#child.kill('SIGKILL');
    await this.#program.ended(this.#child);
  }

  /** Ends as an owner ends it. */
  async stop(): Promise<number> {
    if (!this.#child) return 0;
    this.#child.kill('SIGTERM');
    return this.#program.ended(this.#child);
  }

  async #answers(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.#port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
