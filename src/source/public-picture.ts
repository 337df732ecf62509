import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import { writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import type { PictureVariant } from './core/picture-sources.ts';
import type { Media } from './media.ts';

export const LARGEST_PIXELS = 100_000_000;
const WIDEST_PX = 2000;
const FORMATS: Readonly<Record<string, 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

/**
 * A picture as it may be public: drawn anew, upright, without what a camera writes into it (place, device), at most
 * 2000 px wide. Kept in `data/cache/` by content. Undefined where the file is no picture that can be read.
 */
export function publicPicture(island: Island, media: Media): Promise<Uint8Array | undefined> {
  const format = FORMATS[media.type];
  return format ? drawn(island, media, WIDEST_PX, format) : Promise.resolve(undefined);
}

/** The same in another size and format. AVIF with little effort: more costs seconds and saves a few per cent. */
export function pictureVariant(
  island: Island,
  media: Media,
  { widthPx, format }: PictureVariant,
): Promise<Uint8Array | undefined> {
  const isStill = FORMATS[media.type] !== undefined && FORMATS[media.type] !== 'gif';
  return isStill ? drawn(island, media, widthPx, format) : Promise.resolve(undefined);
}

const OPTIONS = { avif: { effort: 2, quality: 55 }, webp: { effort: 3, quality: 80 }, jpeg: {}, png: {}, gif: {} };

async function drawn(
  island: Island,
  media: Media,
  width: number,
  format: keyof typeof OPTIONS,
): Promise<Uint8Array | undefined> {
  const name = toBase32(sha256(`${media.name} ${media.stamp} ${width}`)).slice(0, 26);
  const kept = join(island.place.folder, 'data', 'cache', 'pictures', `${name}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  try {
    const { default: sharp } = await import('sharp'); // a visit without pictures needs no libvips
    const picture = sharp(media.file, { limitInputPixels: LARGEST_PIXELS, animated: format === 'gif' });
    const bytes = await picture
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, OPTIONS[format])
      .toBuffer();
    writeFileWhole(kept, bytes);
    return bytes;
  } catch {
    return undefined; // a bomb, or damaged: the page says that there is no such picture
  }
}
