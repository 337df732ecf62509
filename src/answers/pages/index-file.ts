import type { Route } from '../../look/route.ts';
import { encode, shownParts } from '../core/codec.ts';
import { indexIn } from '../index-of.ts';

/** What the browser finds by while somebody types. */
export const indexFile: Route = {
  at: 'answerIndex',
  serve: 'kept',
  get: ({ island, lang }) => file(encode(indexIn(island, lang)), 'application/octet-stream'),
};

/** What is shown of it: titles, texts, places and dates. */
export const quotesFile: Route = {
  at: 'answerQuotes',
  serve: 'kept',
  get: ({ island, lang, isExport }) =>
    file(streamOf(shownParts(indexIn(island, lang), { again: !isExport })), 'application/octet-stream'),
};

function file(body: Uint8Array<ArrayBuffer> | ReadableStream, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
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
