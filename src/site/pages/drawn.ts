import type { Route } from '../../look/route.ts';
import { favicon, touchIcon } from '../icons.ts';
import { PREVIEWS, previewNames, previewOf } from '../preview.ts';
import { notFound } from './not-found.tsx';

/** Pictures that are drawn of words and of the mark: for links elsewhere, for tabs, for the first page of a telephone. */
export const drawnPictures: readonly Route[] = [
  {
    at: `${PREVIEWS}:name`,
    serve: 'kept',
    every: (island) => previewNames(island).map((name) => ({ name: `${name}.png` })),
    get: async (visit) => {
      const [, name = ''] = /^(\w+)\.png$/.exec(visit.params.name ?? '') ?? [];
      const body = await previewOf(visit.island, name);
      return body ? picture(body, 'image/png') : notFound(visit);
    },
  },
  { at: '/favicon.ico', serve: 'kept', get: async () => picture(await favicon(), 'image/x-icon') },
  { at: '/apple-touch-icon.png', serve: 'kept', get: async () => picture(await touchIcon(), 'image/png') },
];

function picture(body: Uint8Array, type: string): Response {
  return new Response(body as BodyInit, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=86400' },
  });
}
