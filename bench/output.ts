import { appendFileSync, writeFileSync } from 'node:fs';

/** What follows a flag: `--k 0,5` gives `0,5`. */
export function flag(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

export function numbersOf(list: string): number[] {
  return list.split(',').map(Number);
}

/** The first word that is neither a flag nor what follows one; ends the program with its usage where it is missing. */
export function folderOr(usage: string): string {
  const words = process.argv.slice(2);
  const folder = words.find((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'));
  if (folder) return folder;
  process.stderr.write(`usage: ${usage}\n`);
  process.exit(2);
}

/** One JSON line on standard output; nothing else is ever written there. */
export function print(row: object): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** What each figure was computed from, one JSON line each, where `--runs FILE` asks for it. */
export function runsFile(): (run: object) => void {
  const file = flag('runs');
  if (!file) return () => {};
  writeFileSync(file, '');
  let waiting = '';
  process.on('exit', () => appendFileSync(file, waiting));
  return (run) => {
    waiting += `${JSON.stringify(run)}\n`;
    if (waiting.length < 1 << 20) return;
    appendFileSync(file, waiting);
    waiting = '';
  };
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
