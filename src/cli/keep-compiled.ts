import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Lets V8 keep what it compiles of the program beside it, for the next command, and has places in faults named as the
 * sources name them. Where nothing can be written, and for the sources themselves, nothing changes.
 */
export function keepCompiled(): void {
  if (import.meta.filename.endsWith('.ts')) return;
  process.setSourceMapsEnabled(true);
  enableCompileCache(join(import.meta.dirname, '..', 'compiled'));
}
