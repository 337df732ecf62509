import { everyLanguage } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { textWords } from '../words/source.ts';
import { pictureFault } from './check-media.ts';
import { renderedOf } from './content-of.ts';
import type { Content, Entry, Problem } from './core/content.ts';
import { type Fault, fault, problemOf, type Spot } from './core/faults.ts';
import { blankLinks, faultOfLink, type Targets } from './core/links.ts';
import { type Sheet, spotIn } from './core/sheet.ts';

const IN_TEXT = everyLanguage((lang) => textWords[lang].altInText);
const ABOVE = ': alt: …';

/** Links and pictures of an entry, each fault where it stands in the file. */
export function checkEntry(island: Island, entry: Entry, sheet: Sheet | undefined, targets: Targets): Problem[] {
  const text = sheet?.text ?? '';
  const { html, links, images } = renderedOf(island, entry);
  const inText = [
    ...links.map((link) => placed(faultOfLink(link, entry, targets), spotOf(text, link))),
    ...blankLinks(html).map((each) => placed(each, spotOf(text, String(each.details.link)))),
    ...images.map(({ src, alt }) => {
      const name = decodeURI(src).slice('/media/'.length);
      return placed(pictureFault(island, name, alt, IN_TEXT), spotOf(text, name));
    }),
  ];
  const faults = [...inText, imageFault(island, entry, sheet), ventureFault(entry, targets.content, sheet)];
  const found = faults.filter((each) => each !== undefined).sort(byPlace);
  return found.map((each) => problemOf(`content/${entry.file}`, each));
}

function byPlace({ spot: a }: Fault, { spot: b }: Fault): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function imageFault(island: Island, { image }: Entry, sheet: Sheet | undefined): Fault | undefined {
  const spot = sheet && spotIn(sheet, 'image');
  return image && placed(pictureFault(island, image.file, image.alt, ABOVE), spot);
}

function ventureFault({ venture }: Entry, { entries }: Content, sheet: Sheet | undefined): Fault | undefined {
  if (!venture) return undefined;
  const known = entries.filter(({ kind }) => kind === 'venture').map(({ slug }) => slug);
  if (known.includes(venture)) return undefined;
  return fault('ventureUnknown', { value: venture, known: known.join(', ') || '–' }, sheet && spotIn(sheet, 'venture'));
}

function placed(found: Fault | undefined, spot: Spot | undefined): Fault | undefined {
  return found && { ...found, spot };
}

/** Where words stand in a file, as written or decoded; undefined where they are put together from several places. */
export function spotOf(text: string, words: string): Spot | undefined {
  const spellings = [words, decoded(words), words.split('#')[0] ?? ''];
  const at = spellings.map((each) => (each === '' ? -1 : text.indexOf(each))).find((index) => index >= 0);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function decoded(words: string): string {
  try {
    return decodeURI(words);
  } catch (error) {
    if (error instanceof URIError) return words;
    throw error;
  }
}
