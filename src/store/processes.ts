import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const RUN = randomUUID();

/** The name of this process, by which others on the same machine can tell whether it is still there. More words may follow. */
export function processName(): string {
  return `${hostname()} ${process.pid} ${RUN}`;
}

/** Whether a process is certainly gone; of one on another machine nobody here knows. */
export function isGone(name: string): boolean {
  const [host, pid = '', run] = name.split(' ');
  if (host !== hostname() || run === undefined || run === RUN) return false;
  return !isAlive(Number(pid)) || Number(pid) === process.pid; // a container's first process has the same number again
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
