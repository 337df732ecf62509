import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../kit/bytes.ts';
import { makeFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { refreshSource } from './content-of.ts';
import { mediaTypeOf } from './core/media-type.ts';
import { shortSlugOf } from './core/slug.ts';
import { canBeDrawn } from './public-picture.ts';
import { writeNew } from './write-entry.ts';

const LONGEST_NAME = 60;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

/** `none` is no picture that can be shown, SVG among them: it can hold a program. `huge` would not fit into memory. */
export type AddedPicture =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'huge' };

/**
 * Puts a picture into `content/media/`, as it was sent; what is public of it is drawn anew. Its type is what its bytes say,
 * its name that of the sender in plain letters. The same picture again is the one that is there; no file is overwritten.
 */
export async function addPicture(island: Island, sentName: string, bytes: Uint8Array): Promise<AddedPicture> {
  const { type, isPicture } = mediaTypeOf('', Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
  const extension = EXTENSIONS[type];
  if (!isPicture || !extension) return { kind: 'none' };
  const readable = await canBeDrawn(bytes);
  if (readable !== 'yes') return { kind: readable };
  const folder = join(island.place.folder, 'content', 'media');
  makeFolder(folder);
  const same = sameIn(folder, bytes);
  const name = same ?? write(folder, sentName, extension, bytes);
  await refreshSource(island, [`content/media/${name}`]);
  return { kind: 'added', name };
}

function sameIn(folder: string, bytes: Uint8Array): string | undefined {
  const hash = sha256(bytes);
  return readdirSync(folder).find((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    return (
      stats?.isFile() && stats.size === bytes.length && sha256(readFileSync(path)).every((b, at) => b === hash[at])
    );
  });
}

function write(folder: string, sentName: string, extension: string, bytes: Uint8Array): string {
  const base = shortSlugOf(sentName.replace(/\.[^.]*$/, ''), LONGEST_NAME) || 'bild';
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? base : `${base}-${number}`}.${extension}`;
    if (writeNew(folder, name, bytes)) return name;
  }
}
