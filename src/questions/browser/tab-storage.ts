/** What this browser's tab keeps under a name, as `write` left it. */
export function read<T>(key: string): T | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined; // no storage, or somebody else's
  }
}

/** Keeps something in this browser's tab, until that is closed. */
export function write(key: string, kept: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Private windows may have no storage; then nothing is kept.
  }
}
