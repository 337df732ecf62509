import { randomBytes } from 'node:crypto';
import { toBase32 } from '../kit/bytes.ts';

/** One JSON line on standard error. Never texts, addresses, queries or IPs: only what is named here. */
export function log(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: Temporal.Now.instant().toString(), event, ...facts })}\n`);
}

/** Logs a fault once and returns the number by which the owner finds it. The message of an error may hold private text: only its place is logged. */
export function logFault(where: string, error: unknown): string {
  const incident = toBase32(randomBytes(5));
  const of = error instanceof Error ? error : new Error(typeof error);
  log('fault', { incident, where, kind: of.name, code: codeOf(of), stack: placesOf(of), cause: placesOf(of.cause) });
  return incident;
}

/**
 * What Node and packages warn of becomes a line of this log, without their words, which may hold anything. That a package
 * tries what Node calls experimental is nothing anybody can act on: the version of both is fixed.
 */
export function logWarnings(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') log('warning', { kind: warning.name, code: codeOf(warning) });
  });
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ');
}
