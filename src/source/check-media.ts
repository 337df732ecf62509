import { join } from 'node:path';
import type { Island } from '../store/island.ts';
import type { Details } from '../words/say.ts';
import type { Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';
import { megabytes } from './core/render.ts';
import { statsOf } from './files-below.ts';
import { LARGEST_MEDIA_BYTES, mediaFile, mediaNames } from './media.ts';

/** What is wrong with a picture in a text: not there, not to be shown, without words. `how`: where these belong. */
export function pictureFault(island: Island, name: string, alt: string, how: Details[string]): Fault | undefined {
  const media = mediaFile(island, name);
  if (!media) return fault('pictureMissing', { name });
  if (!media.isPicture) return fault('pictureWrong', { name, type: media.type });
  return alt.trim() === '' ? fault('pictureAlt', { name, how }) : undefined;
}

/** Files too large to be served. */
export function checkMedia(island: Island): Problem[] {
  const folder = join('content', 'media');
  return mediaNames(island).flatMap((name) => {
    const size = statsOf(join(island.place.folder, folder, name))?.size ?? 0;
    if (size <= LARGEST_MEDIA_BYTES) return [];
    const details = { size: megabytes(size), most: megabytes(LARGEST_MEDIA_BYTES) };
    return [problemOf(`content/media/${name}`, fault('mediaLarge', details))];
  });
}
