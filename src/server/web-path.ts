/** A path as a web server compares it and looks for it: every letter decoded; as it is where it is no percent-encoding. */
export function fullyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Where a web space looks for an address: all of it decoded (a topic may be C++), never outside of its folder, and for a
 * folder its `index.html`.
 */
export function fileOf(path: string): string {
  const segments = fullyDecoded(path).replace(/\/$/, '/index.html').split('/');
  return segments.map((each) => (/^\.{1,2}$/.test(each) ? each.replaceAll('.', '%2E') : each)).join('/');
}

/**
 * Where a page can lie that stands for an old address, best first: without an ending only a folder's index has a type, and
 * no file answers for a query.
 */
export function placesFor(path: string): string[] {
  if (path.includes('?')) return [];
  const file = fileOf(path);
  const index = `${file}/index.html`;
  return /\.[a-z]\w{0,4}$/i.test(file) ? [file, index] : [index];
}
