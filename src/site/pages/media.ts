import { openAsBlob } from 'node:fs';
import type { Route } from '../../look/route.ts';
import { type Media, mediaFile } from '../../source/media.ts';
import { publicPicture } from '../../source/public-picture.ts';
import type { Island } from '../../store/island.ts';
import { notFound } from './not-found.tsx';

/** The owner's pictures and files, from `content/media/`. Sandboxed: whatever a file holds, it runs nothing here. */
export const media: Route = {
  at: '/media/:rest*',
  serve: 'kept',
  get: async (visit) => {
    const file = mediaFile(visit.island, visit.params.rest ?? '');
    const body = file && (await mediaBody(visit.island, file));
    if (!body) return notFound(visit);
    return new Response(body as BodyInit, {
      headers: {
        'content-type': file.type,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'public, max-age=86400',
        ...(file.isShown ? {} : { 'content-disposition': 'attachment' }),
      },
    });
  },
};

/** What may be public of a file: pictures drawn anew, everything else as it is. */
export async function mediaBody(island: Island, file: Media): Promise<Uint8Array | Blob | undefined> {
  return file.isPicture && file.isShown ? publicPicture(island, file) : openAsBlob(file.file);
}
