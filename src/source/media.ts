import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Island } from '../store/island.ts';
import { type MediaType, mediaTypeOf } from './core/media-type.ts';
import { isMediaName } from './core/picture.ts';
import { filesBelow } from './files-below.ts';
import { headOf } from './head-of.ts';

// What a name can come to that no file can be read under; a link in a circle is among them.
const NOT_TO_BE_HAD = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'ENAMETOOLONG', 'ELOOP']);

/** Larger files are not served; the check names them. */
export const LARGEST_MEDIA_BYTES = 100 * 1024 * 1024;

/** A file below `content/media`. */
export type Media = MediaType & {
  /** Below `content/media`, with forward slashes. */
  readonly name: string;
  /** Where it lies. */
  readonly file: string;
  readonly bytes: number;
  /** Changes with the content. */
  readonly stamp: string;
};

/**
 * The file behind `/media/…`; `path` is what follows, decoded. Undefined where there is none, where it is too large, and
 * for every way out of the folder: `..`, hidden names, links.
 */
export function mediaFile({ place }: Island, path: string): Media | undefined {
  if (!isMediaName(path)) return undefined;
  const spellings = new Set([path, path.normalize('NFC'), path.normalize('NFD')]);
  return [...spellings].map((each) => readMedia(place.folder, each)).find((media) => media !== undefined);
}

/** Every file below `content/media`, sorted by name; also those too large to be served. */
export function mediaNames({ place }: Island): string[] {
  return filesBelow(join(place.folder, 'content', 'media')).sort();
}

function readMedia(folder: string, name: string): Media | undefined {
  try {
    const inside = realpathSync.native(join(folder, 'content', 'media'));
    const file = realpathSync.native(join(inside, name));
    if (!file.startsWith(inside + sep)) return undefined;
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > LARGEST_MEDIA_BYTES) return undefined;
    const stamp = `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
    return { name, file, bytes: stats.size, stamp, ...mediaTypeOf(name, headOf(file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (NOT_TO_BE_HAD.has(code ?? '')) return undefined;
    throw error;
  }
}
