/** A path as it is typed at a shell: in quotes where it has more in it than letters, numbers and what is plain there. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
