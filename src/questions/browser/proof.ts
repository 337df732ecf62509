import { solve, type Task } from './solve.ts';

const LONGEST_WAIT_MS = 20_000;

/**
 * Solves a task in a worker, so that typing goes on meanwhile: this very module is its program. Undefined where it takes
 * too long or cannot be done; then the question is sent without it, and lies in a tray until its sender says more.
 */
export function proofOf(challenge: string, program: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(program, { type: 'module' });
    const end = (proof: string | undefined) => {
      worker.terminate();
      resolve(proof);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => end(data));
    worker.addEventListener('error', () => end(undefined));
    setTimeout(() => end(undefined), LONGEST_WAIT_MS);
    worker.postMessage(challenge);
  });
}

/** The worker's side. */
export function solveForOthers(): void {
  addEventListener('message', async ({ data }: MessageEvent<string>) => {
    const challenge = JSON.parse(data) as Task;
    const solution = await solve(challenge);
    (postMessage as (message: string) => void)(JSON.stringify({ challenge, solution }));
  });
}
