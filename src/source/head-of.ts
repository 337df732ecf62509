import { closeSync, openSync, readSync } from 'node:fs';

const HEAD_BYTES = 10_240;

/** The first bytes of a file, each as one character: enough to see what it is, whatever its size. */
export function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('latin1', 0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
