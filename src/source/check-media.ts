import { join } from 'node:path';
import type { Island } from '../store/island.ts';
import type { Details } from '../words/say.ts';
import type { Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';
import { megabytes } from './core/render.ts';
import { statsOf } from './files-below.ts';
import { LARGEST_MEDIA_BYTES, mediaFile, mediaNames } from './media.ts';
import { canBeDrawn, publicFormatOf } from './public-picture.ts';

/** What is wrong with a picture in a text: not there, not to be shown, without words. `how`: where these belong. */
export function pictureFault(island: Island, name: string, alt: string, how: Details[string]): Fault | undefined {
  const media = mediaFile(island, name);
  if (!media) return fault('pictureMissing', { name });
  if (!media.isPicture) return fault('pictureWrong', { name, type: media.type });
  return alt.trim() === '' ? fault('pictureAlt', { name, how }) : undefined;
}

/** Files too large to be served, and pictures that cannot be drawn for visitors. */
export async function checkMedia(island: Island): Promise<Problem[]> {
  const looked = mediaNames(island).map(async (name) => {
    const found = await mediaFault(island, name);
    return found ? [problemOf(`content/media/${name}`, found)] : [];
  });
  return (await Promise.all(looked)).flat();
}

async function mediaFault(island: Island, name: string): Promise<Fault | undefined> {
  const size = statsOf(join(island.place.folder, 'content', 'media', name))?.size ?? 0;
  if (size > LARGEST_MEDIA_BYTES) {
    return fault('mediaLarge', { size: megabytes(size), most: megabytes(LARGEST_MEDIA_BYTES) });
  }
  const media = mediaFile(island, name);
  if (!media || !publicFormatOf(media)) return undefined;
  const drawable = await canBeDrawn(media.file);
  if (drawable === 'huge') return fault('mediaHuge');
  return drawable === 'none' ? fault('mediaBroken') : undefined;
}
