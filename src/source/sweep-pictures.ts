import type { Island } from '../store/island.ts';
import { PICTURE_FORMATS, PICTURE_WIDTHS_PX } from './core/picture-sources.ts';
import { type Media, mediaFile, mediaNames } from './media.ts';
import { type Drawing, sweepPictures } from './picture-cache.ts';
import { publicFormatOf, WIDEST_PX } from './public-picture.ts';

/**
 * Removes from `data/cache/` what was drawn of pictures that are no longer there, or are others by now. `others` is what
 * else may still be asked for.
 */
export function sweepOldPictures(island: Island, others: readonly Drawing[] = []): void {
  const media = mediaNames(island).map((name) => mediaFile(island, name));
  sweepPictures(island, [...others, ...media.filter((each) => each !== undefined).flatMap(drawingsOf)]);
}

function drawingsOf(media: Media): Drawing[] {
  const own = publicFormatOf(media);
  if (!own) return [];
  const smaller = PICTURE_WIDTHS_PX.flatMap((widthPx) => PICTURE_FORMATS.map((format) => ({ media, widthPx, format })));
  return [{ media, widthPx: WIDEST_PX, format: own }, ...smaller];
}
