import { cutTo } from '../../kit/cut-to.ts';
import type { Route, Visit } from '../../look/route.ts';
import { contentOf, pictureSizeOf, publishedEntries, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { articleOf } from '../core/meaning.ts';
import { Article, mediaPath } from './article.tsx';
import { notFound } from './not-found.tsx';

const LONGEST_DESCRIPTION_CHARS = 160;

export const post: Route = {
  at: 'post',
  serve: 'kept',
  get: (visit) => entryPage(visit, visit.to('post', { year: visit.params.year ?? '', slug: visit.params.slug ?? '' })),
  every: (island, lang) =>
    publishedEntries(island, 'post', lang).map(({ date, slug }) => ({ year: date.slice(0, 4), slug })),
};

export const page: Route = {
  at: 'page',
  serve: 'kept',
  get: (visit) => entryPage(visit, visit.to('page', { slug: visit.params.slug ?? '' })),
  every: (island, lang) => publishedEntries(island, 'page', lang).map(({ slug }) => ({ slug })),
};

/** The page of the entry at a path, or "not found". */
async function entryPage(visit: Visit, path: string): Promise<Response> {
  const entry = contentOf(visit.island).byPath.get(decodeURI(path));
  if (!entry) return notFound(visit);
  return visit.page({
    title: entry.title,
    description: entry.summary ?? beginningOf(visit, entry),
    menu: entry.kind === 'post' ? 'archive' : 'page',
    translations: entry.translations,
    data: [articleOf(visit.island.about, entry, pictureOf(visit, entry))],
    picture: pictureOf(visit, entry),
    body: <Article visit={visit} entry={entry} />,
  });
}

/** Only one that is there and can be read: others would show a hole. */
function pictureOf({ island }: Visit, { image }: Entry): string | undefined {
  return image && pictureSizeOf(island, image.file) ? island.about.url + mediaPath(image.file) : undefined;
}

/** What a list of results may show of a text without a summary. */
function beginningOf({ island }: Visit, entry: Entry): string {
  return cutTo(renderedOf(island, entry).text, LONGEST_DESCRIPTION_CHARS);
}
