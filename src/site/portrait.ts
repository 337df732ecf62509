import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Place } from '../store/island.ts';

// Twice the measure, for screens with twice the pixels.
const WIDEST_PX = 1152;
const NAMES = ['portrait.jpg', 'portrait.jpeg', 'portrait.png', 'portrait.webp', 'portrait.avif'];

export type Portrait = {
  readonly body: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Another one for every picture: a browser that keeps one asks anew when it is another. */
  readonly mark: string;
};

const drawn = new WeakMap<Place, { readonly stamp: string; readonly portrait: Promise<Portrait | undefined> }>();

/** Whether the owner gave a portrait: one file in `theme/`. */
export function hasPortrait(place: Place): boolean {
  return fileOf(place) !== undefined;
}

/**
 * The portrait as it may be public: drawn anew, without what a camera writes into it. Undefined where it cannot be read.
 * Drawn once, however many ask before it is there.
 */
export async function portraitOf(place: Place): Promise<Portrait | undefined> {
  const file = fileOf(place);
  if (!file) return undefined;
  const { mtimeMs, size } = statSync(file);
  const stamp = `${file} ${mtimeMs} ${size}`;
  const known = drawn.get(place);
  if (known?.stamp === stamp) return known.portrait;
  const portrait = draw(file);
  drawn.set(place, { stamp, portrait });
  return portrait;
}

function fileOf({ folder }: Place): string | undefined {
  return NAMES.map((name) => join(folder, 'theme', name)).find((file) => existsSync(file));
}

async function draw(file: string): Promise<Portrait | undefined> {
  const { default: sharp } = await import('sharp'); // an island without a portrait never loads it
  try {
    const picture = sharp(file, { limitInputPixels: 100_000_000 }).rotate();
    const resized = picture.resize({ width: WIDEST_PX, withoutEnlargement: true }).jpeg({ mozjpeg: true, quality: 80 });
    const { data, info } = await resized.toBuffer({ resolveWithObject: true });
    return { body: data, width: info.width, height: info.height, mark: toBase32(sha256(data)).slice(0, 8) };
  } catch {
    return undefined; // no picture, or damaged: the page stands without it
  }
}
