import { openAsBlob } from 'node:fs';
import type { Route, Visit } from '../../look/route.ts';
import { type PictureVariant, variantOf } from '../../source/core/picture-sources.ts';
import type { Media } from '../../source/media.ts';
import { publicMedia } from '../../source/public-media.ts';
import { pictureVariant, publicPicture } from '../../source/public-picture.ts';
import type { Island } from '../../store/island.ts';
import { notFound } from './not-found.tsx';

/** The owner's pictures and files, from `content/media/`. Sandboxed: whatever a file holds, it runs nothing here. */
export const media: Route = {
  at: '/media/:rest*',
  serve: 'kept',
  get: async (visit) => {
    const path = visit.params.rest ?? '';
    const variant = variantOf(path);
    if (variant) return showVariant(visit, variant);
    const file = publicMedia(visit.island, path);
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

async function showVariant(visit: Visit, variant: PictureVariant): Promise<Response> {
  const file = publicMedia(visit.island, variant.name);
  const body = file && (await pictureVariant(visit.island, file, variant));
  if (!body) return notFound(visit);
  return new Response(body as BodyInit, {
    headers: {
      'content-type': `image/${variant.format}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=86400',
    },
  });
}

/** What may be public of a file: pictures drawn anew, everything else as it is. */
export async function mediaBody(island: Island, file: Media): Promise<Uint8Array | Blob | undefined> {
  return file.isPicture && file.isShown ? publicPicture(island, file) : openAsBlob(file.file);
}
