import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Language } from '../kit/language.ts';
import { contentOf, publishedEntries } from '../source/content-of.ts';
import type { Content, Entry, EntryKind } from '../source/core/content.ts';
import { type Drawing, keptPicture } from '../source/picture-cache.ts';
import type { Island } from '../store/island.ts';
import { previewGround, previewLines } from './core/preview-picture.ts';

export const PREVIEWS = '/assets/preview/';

/** Texts with a picture of their own; for older ones stands that of the island. Each costs an export some 20 ms, once. */
const NEWEST = 100;
const KINDS: readonly EntryKind[] = ['post', 'page', 'question'];
const HEIGHT_OF_WORDS_PX = 380;

/** What stands on a picture. */
type Words = { readonly title: string; readonly name: string };

/** The picture that others may show beside a link to a page which has none of its own: its title, and whose it is. */
export function previewPath(island: Island, lang: Language, path: string): string {
  const { ofEntry, ofIsland } = previewsOf(island);
  const entry = contentOf(island).byPath.get(path);
  return `${PREVIEWS}${(entry && ofEntry.get(entry)) ?? ofIsland.get(lang)}.png`;
}

/** The names of all pictures there are. */
export function previewNames(island: Island): string[] {
  return [...previewsOf(island).words.keys()];
}

/** A picture as PNG, 1200 by 630; undefined where there is none of that name. Kept in `data/cache/`. */
export async function previewOf(island: Island, name: string): Promise<Uint8Array | undefined> {
  const words = previewsOf(island).words.get(name);
  return words && keptPicture(island, drawingOf(name), () => draw(words));
}

/** What is kept of them, for whoever sweeps the cache. */
export function previewDrawings(island: Island): Drawing[] {
  return previewNames(island).map(drawingOf);
}

function drawingOf(name: string): Drawing {
  return { media: { name: 'preview', stamp: name }, widthPx: 1200, format: 'png' };
}

type Previews = {
  readonly settings: Island['settings'];
  readonly ofEntry: ReadonlyMap<Entry, string>;
  readonly ofIsland: ReadonlyMap<Language, string>;
  readonly words: ReadonlyMap<string, Words>;
};

const made = new WeakMap<Content, Previews>();

/** Found once for each content: every page asks for one. */
function previewsOf(island: Island): Previews {
  const content = contentOf(island);
  const known = made.get(content);
  if (known?.settings === island.settings) return known;
  const { about } = island;
  const words = new Map<string, Words>();
  const named = (each: Words) => {
    const name = nameOf(each);
    words.set(name, each);
    return name;
  };
  const entries = about.languages.flatMap((lang) =>
    KINDS.flatMap((kind) => publishedEntries(island, kind, lang).slice(0, NEWEST)),
  );
  const previews = {
    settings: island.settings,
    ofEntry: new Map(entries.map((entry) => [entry, named(wordsOf(island, entry))])),
    ofIsland: new Map(about.languages.map((lang) => [lang, named(wordsOfIsland(island, lang))])),
    words,
  };
  made.set(content, previews);
  return previews;
}

// After a save all but one of the texts are those from before.
const wordsKept = new WeakMap<Entry, Words>();

function wordsOf({ about }: Island, entry: Entry): Words {
  const known = wordsKept.get(entry);
  const words = known?.name === about.name ? known : { title: entry.title, name: about.name };
  wordsKept.set(entry, words);
  return words;
}

function wordsOfIsland({ about }: Island, lang: Language): Words {
  return { title: about.sentence[lang] ?? about.sentence[about.languages[0]] ?? about.name, name: about.name };
}

const namesKept = new WeakMap<Words, string>();

function nameOf(words: Words): string {
  const known = namesKept.get(words) ?? toBase32(sha256(JSON.stringify([words.title, words.name]))).slice(0, 16);
  namesKept.set(words, known);
  return known;
}

async function draw({ title, name }: Words): Promise<Uint8Array | undefined> {
  const { default: sharp } = await import('sharp'); // a visit without pictures needs no libvips
  const fontfile = faceFile();
  const lines = previewLines(title, name).map(async ({ markup, font, widthPx, top, left }) => {
    const text = {
      text: markup,
      font,
      ...(fontfile ? { fontfile } : {}),
      width: widthPx,
      dpi: 72,
      rgba: true,
    } as const;
    const { data, info } = await sharp({ text: { ...text, spacing: 8 } })
      .png()
      .toBuffer({ resolveWithObject: true });
    const tooHigh = Math.min(info.height, HEIGHT_OF_WORDS_PX);
    const input = await sharp(data).extract({ left: 0, top: 0, width: info.width, height: tooHigh }).toBuffer();
    return { input, top, left };
  });
  return sharp(Buffer.from(previewGround()))
    .composite(await Promise.all(lines))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** The face of the pages, as libvips reads it; without it the system's stands in. */
function faceFile(): string | undefined {
  const built = join(process.env.INSEL_ROOT ?? '.', 'dist', 'browser', 'literata-picture.ttf');
  const beside = fileURLToPath(new URL('../browser/literata-picture.ttf', import.meta.url));
  return [beside, built].find((file) => existsSync(file));
}
