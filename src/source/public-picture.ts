import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import { writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';
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
export async function publicPicture(island: Island, media: Media): Promise<Uint8Array | undefined> {
  const format = FORMATS[media.type];
  if (!format) return undefined;
  const name = toBase32(sha256(`${media.name} ${media.stamp} ${WIDEST_PX}`)).slice(0, 26);
  const kept = join(island.place.folder, 'data', 'cache', 'pictures', `${name}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  try {
    const { default: sharp } = await import('sharp'); // a visit without pictures needs no libvips
    const picture = sharp(media.file, { limitInputPixels: LARGEST_PIXELS, animated: format === 'gif' });
    const drawn = await picture
      .rotate()
      .resize({ width: WIDEST_PX, withoutEnlargement: true })
      .toFormat(format)
      .toBuffer();
    writeFileWhole(kept, drawn);
    return drawn;
  } catch {
    return undefined; // a bomb, or damaged: the page says that there is no such picture
  }
}
