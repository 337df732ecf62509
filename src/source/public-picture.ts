import type { Island } from '../store/island.ts';
import type { PictureVariant } from './core/picture-sources.ts';
import type { Media } from './media.ts';
import { keptPicture } from './picture-cache.ts';

const LARGEST_PIXELS = 100_000_000;
export const WIDEST_PX = 2000;
const FORMATS: Readonly<Record<string, PictureFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/**
 * A picture as it may be public: drawn anew, upright, without what a camera writes into it (place, device), at most
 * 2000 px wide. Kept in `data/cache/` by content. Undefined where the file is no picture that can be read.
 */
export function publicPicture(island: Island, media: Media): Promise<Uint8Array | undefined> {
  const format = publicFormatOf(media);
  return format ? drawn(island, media, WIDEST_PX, format) : Promise.resolve(undefined);
}

/** The same in another size and format. AVIF with little effort: more costs seconds and saves a few per cent. */
export function pictureVariant(
  island: Island,
  media: Media,
  { widthPx, format }: PictureVariant,
): Promise<Uint8Array | undefined> {
  const own = publicFormatOf(media);
  return own && own !== 'gif' ? drawn(island, media, widthPx, format) : Promise.resolve(undefined);
}

/** The format a file is shown in; undefined where it is no picture of a kind that is drawn. */
export function publicFormatOf({ type }: Media): PictureFormat | undefined {
  return FORMATS[type];
}

const OPTIONS = { avif: { effort: 2, quality: 55 }, webp: { effort: 3, quality: 80 }, jpeg: {}, png: {}, gif: {} };

function drawn(island: Island, media: Media, width: number, format: PictureFormat): Promise<Uint8Array | undefined> {
  return keptPicture(island, { media, widthPx: width, format }, async () => {
    const { default: sharp } = await import('sharp'); // a visit without pictures needs no libvips
    const picture = sharp(media.file, { limitInputPixels: LARGEST_PIXELS, animated: format === 'gif' });
    const resized = picture.rotate().resize({ width, withoutEnlargement: true });
    return resized
      .toFormat(format, OPTIONS[format])
      .toBuffer()
      .catch(() => undefined); // a bomb, or damaged: the page says that there is no such picture
  });
}

/**
 * Whether a picture, as bytes or by its path, can be shown to visitors: a small file can be a very large picture, or only
 * the beginning of one. It is drawn once, small, to know.
 */
export async function canBeDrawn(picture: string | Uint8Array): Promise<'yes' | 'none' | 'huge'> {
  const { default: sharp } = await import('sharp');
  try {
    const { width = 0, height = 0, pages = 1 } = await sharp(picture, { limitInputPixels: false }).metadata();
    if (width * height * pages > LARGEST_PIXELS) return 'huge';
    await sharp(picture, { limitInputPixels: LARGEST_PIXELS }).resize(16).toBuffer();
    return 'yes';
  } catch {
    return 'none'; // whatever libvips has against it
  }
}
