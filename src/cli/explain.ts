import type { Language } from '../kit/language.ts';
import { logFault } from '../server/log.ts';
import { refusalFor } from '../store/trouble.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { Refusal } from '../words/refusal.ts';
import type { Reason } from '../words/refusals.ts';
import { WrongUsage } from './command.ts';

/** What the person typed that is not there, or is something else. */
const OF_PATHS: Readonly<Record<string, Reason>> = { ENOENT: 'fileMissing', ENOTDIR: 'notFolder', EISDIR: 'isFolder' };

/**
 * Says on standard error what went wrong with a command; its exit code. 2: wrong usage; 1: refused with a sentence;
 * anything else is a fault of ours, named by a number, and 1 as well.
 */
export function explain(error: unknown, command: string, lang: Language): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const refusal = refusalFor(error, process.cwd()) ?? refusalOfPath(error);
  if (refusal) {
    process.stderr.write(`${refusal.sentence(lang)}\n`);
    return 1;
  }
  const incident = logFault(command, error);
  process.stderr.write(`${fill(cliWords[lang].fault, { incident })}\n`);
  return 1;
}

function refusalOfPath(error: unknown): Refusal | undefined {
  const { code = '', path, dest } = (error ?? {}) as { code?: string; path?: string; dest?: string };
  const file = dest ?? path;
  const reason = OF_PATHS[code];
  return reason && file !== undefined ? new Refusal(reason, { file }) : undefined;
}
