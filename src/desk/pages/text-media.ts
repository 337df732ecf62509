import type { Route, Visit } from '../../look/route.ts';
import { mediaFile } from '../../source/media.ts';
import { publicPicture } from '../../source/public-picture.ts';

/** A picture as the owner sees it while writing, also where nobody else does yet. */
export const textMedia: Route = {
  at: 'deskTextMedia',
  serve: 'secret',
  desk: true,
  get: async ({ island, query }) => {
    const file = mediaFile(island, query.get('name') ?? '');
    const body = file?.isShown ? await publicPicture(island, file) : undefined;
    if (!file || !body) return new Response(null, { status: 404 });
    return new Response(body as BodyInit, {
      headers: { 'content-type': file.type, 'content-security-policy': "default-src 'none'; sandbox" },
    });
  },
};

/** Where the owner sees a picture below `content/media`. */
export function ownPicture(name: string, visit: Visit): string {
  return `${visit.to('deskTextMedia')}?name=${encodeURIComponent(name)}`;
}

/** The HTML of a text with its pictures from the desk. */
export function withOwnPictures(html: string, visit: Visit): string {
  return html.replace(/(<img [^>]*\bsrc=")\/media\/([^"]+)"/g, (_, before: string, path: string) => {
    const name = decodeURIComponent(path.replaceAll('&amp;', '&'));
    return `${before}${ownPicture(name, visit)}"`;
  });
}
