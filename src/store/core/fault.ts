/**
 * What may be written down of an error: its name, its code and where it was thrown. Never its message, which may
 * hold an address or a text.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'a value that is no error was thrown';
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  const named = [code, reason].filter((each) => typeof each === 'string' && /^[\w.-]{1,40}$/.test(each));
  return [error.name, ...named, placeOf(error)].filter(Boolean).join(' ');
}

/** `deliver.ts:41`, without the folders of this machine. */
function placeOf(error: Error): string {
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node:'));
  const place = /([\w.-]+:\d+):\d+\)?$/.exec(frame ?? '')?.[1];
  return place ? `(${place})` : '';
}
