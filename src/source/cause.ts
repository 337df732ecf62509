/** What the system says of an error, as a short word: `ENOSPC`, `EACCES`. Undefined for mistakes of our own. */
export function causeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errstr } = error as Error & { readonly code?: string; readonly errstr?: string };
  return code === 'ERR_SQLITE_ERROR' ? (errstr ?? code) : code;
}
