import type { Route } from '../../look/route.ts';
import { hasPortrait, portraitOf } from '../portrait.ts';
import { notFound } from './not-found.tsx';

export const PORTRAIT = '/assets/portrait.jpg';

export const portrait: Route = {
  at: PORTRAIT,
  serve: 'fresh', // the picture is kept beside its file, and changes with it, not with the content
  exists: ({ place }) => hasPortrait(place),
  get: async (visit) => {
    const found = await portraitOf(visit.island.place);
    if (!found) return notFound(visit);
    return new Response(found.body as BodyInit, {
      headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400' },
    });
  },
};
