import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { mediaTypeOf } from '../source/core/media-type.ts';
import { writeNew } from '../source/write-entry.ts';
import type { Work } from './import-archives.ts';

const LARGEST_MEDIA_BYTES = 50_000_000;
const LARGEST_PICTURE_PIXELS = 100_000_000;
const PICTURES: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', heif: 'avif' };
const FILMS: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'application/pdf': 'pdf',
};

/** Brings what new drafts name into `media/`. Only that is opened; what is not there or no picture is named. */
export async function copyPictures(work: Work): Promise<void> {
  const { archives, network, report, shelf, isScan, into } = work;
  const files = archives.map(({ packed }) => new Set(packed.filter((each) => each.isFile).map(({ name }) => name)));
  const isThere = (file: string) => network.pictures(file) && files.some((names) => names.has(file));
  for (const file of shelf.allWished()) {
    if (isThere(file)) report.pictures += 1;
    else report.missing.push(file);
  }
  if (isScan || report.pictures === 0) return;
  mkdirSync(join(into, 'media'), { recursive: true });
  for (const archive of archives) {
    await archive.walk(
      (name, sizeBytes = 0) =>
        network.pictures(name) &&
        sizeBytes <= LARGEST_MEDIA_BYTES &&
        shelf.wished(name) === '' &&
        !work.signal?.aborted,
      async (name, bytes) => {
        report.opened.push(name);
        const media = await cleanMedia(bytes);
        if (!media) return;
        writeNew(join(into, 'media'), media.name, media.bytes);
        shelf.brought(name, media.name);
      },
    );
  }
  if (work.signal?.aborted) return;
  for (const file of shelf.allWished()) {
    if (!isThere(file) || shelf.wished(file) !== '') continue;
    report.pictures -= 1;
    report.missing.push(file);
  }
}

/** Its type is what its bytes say, its name what is in it; undefined where it is broken, none, or too large. */
async function cleanMedia(stream: Readable): Promise<{ name: string; bytes: Buffer } | undefined> {
  const bytes = await wholeOf(stream);
  if (!bytes) return undefined;
  const film = FILMS[mediaTypeOf('', bytes.toString('latin1', 0, 4096)).type];
  return film ? named(bytes, film) : cleanPicture(bytes);
}

/** A broken entry is one picture less, not the end of the import. */
async function wholeOf(stream: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= LARGEST_MEDIA_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return undefined;
  }
  return size <= LARGEST_MEDIA_BYTES ? Buffer.concat(chunks) : undefined;
}

/** Drawn anew, so without place, camera and all else that is not the picture. */
async function cleanPicture(read: Buffer): Promise<{ name: string; bytes: Buffer } | undefined> {
  try {
    const image = sharp(read, { limitInputPixels: LARGEST_PICTURE_PIXELS, animated: true });
    const ending = PICTURES[(await image.metadata()).format ?? ''];
    return ending ? named(await image.autoOrient().toBuffer(), ending) : undefined;
  } catch {
    return undefined;
  }
}

function named(bytes: Buffer, ending: string): { name: string; bytes: Buffer } {
  return { bytes, name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${ending}` };
}
