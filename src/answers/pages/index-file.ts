import type { Route } from '../../look/route.ts';
import type { Island } from '../../store/island.ts';
import { encode, shownParts } from '../core/codec.ts';
import { indexIn, isIndexBehind } from '../index-of.ts';

/** What the browser finds by while somebody types. */
export const indexFile: Route = {
  at: 'answerIndex',
  serve: 'kept',
  get: ({ island, lang }) => file(island, encode(indexIn(island, lang)), 'application/octet-stream'),
};

/** What is shown of it: titles, texts, places and dates. */
export const quotesFile: Route = {
  at: 'answerQuotes',
  serve: 'kept',
  get: ({ island, lang, isExport }) =>
    file(island, streamOf(shownParts(indexIn(island, lang), { again: !isExport })), 'application/octet-stream'),
};

function file(island: Island, body: Uint8Array<ArrayBuffer> | ReadableStream, type: string): Response {
  const headers = { 'content-type': type, ...(isIndexBehind(island) ? { 'cache-control': 'no-store' } : {}) };
  return new Response(body, { headers });
}

function streamOf(parts: Iterator<Uint8Array>): ReadableStream {
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
