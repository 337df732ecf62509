import { pictureOf } from './picture.ts';

const PLACES = [
  /\]\(\s*(?:<([^<>\n]+)>|(\S+))/g, // ![words](boat.jpg), [words](<../media/two words.pdf>)
  /^ {0,3}\[[^\]\n]+\]:\s*(?:<([^<>\n]+)>|(\S+))/gm, // [1]: ../media/boat.jpg
  /\b(media\/[^\s"'<>\]]+)/g, // whatever else
];

/**
 * Names of the files below `content/media` that a Markdown text speaks of, in NFC: pictures, links, definitions. Rather
 * one too many than one too few: a bracket or a sign after the name is tried with it and without it. Linear in the text.
 */
export function mediaNamedIn(markdown: string): string[] {
  if (!markdown.includes('](') && !markdown.includes('media/') && !markdown.includes(']:')) return [];
  const found = PLACES.flatMap((place) => [...markdown.matchAll(place)]).map(([, a, b]) => a ?? b ?? '');
  const names = found.flatMap((name) => [name, name.replace(/\).*$/, ''), name.replace(/[).,;:!?*_]+$/, '')]);
  return [...new Set(names.flatMap((name) => pictureOf(decoded(name))?.normalize('NFC') ?? []))];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a per cent sign of its own
  }
}
