/** A file below `content/media`, however it is written: `x.jpg`, `media/x.jpg`, `/media/x.jpg`, `../media/x.jpg`. */
export function pictureOf(text: string): string | undefined {
  const name = text.replace(/^(\.\.\/)?\/?(content\/)?media\//, '');
  return isMediaName(name) ? name : undefined;
}

/** Whether a name stays below the folder: no `..`, nothing hidden, no scheme, nothing encoded. */
export function isMediaName(name: string): boolean {
  const staysInside = name.split('/').every((part) => part !== '' && !part.startsWith('.'));
  return staysInside && name.length <= 1000 && !/[\\:%?#\p{Cc}]/u.test(name);
}
