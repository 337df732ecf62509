import { bodyFrom, type Route } from '../../look/route.ts';
import type { Island } from '../../store/island.ts';
import { encode, encodeShown, shownParts } from '../core/codec.ts';
import type { Index } from '../core/finder.ts';
import { indexIn, isIndexBehind, settledIn } from '../index-of.ts';

/** What the browser finds by while somebody types. */
export const indexFile: Route = {
  at: 'answerIndex',
  serve: 'kept',
  get: async ({ island, lang }) => file(island, madeOnce(encode, await settledIn(island, lang))),
};

/** What is shown of it: titles, texts, places and dates. */
export const quotesFile: Route = {
  at: 'answerQuotes',
  serve: 'kept',
  get: async ({ island, lang, isExport }) => {
    const index = await indexIn(island, lang);
    return file(island, isExport ? streamOf(shownParts(index, { again: false })) : madeOnce(encodeShown, index));
  },
};

type Encoding = (index: Index) => Uint8Array<ArrayBuffer>;

// By the shelf of its language, which never changes: while a large index is followed by the next, the last one is asked for.
const made = new WeakMap<object, Map<Encoding, Uint8Array<ArrayBuffer>>>();

function madeOnce(encoding: Encoding, index: Index): Uint8Array<ArrayBuffer> {
  const [shelf = index] = index.shelves;
  const known = made.get(shelf) ?? new Map<Encoding, Uint8Array<ArrayBuffer>>();
  made.set(shelf, known);
  const bytes = known.get(encoding) ?? encoding(index);
  known.set(encoding, bytes);
  return bytes;
}

function file(island: Island, made: Uint8Array<ArrayBuffer> | ReadableStream): Response {
  const body = made instanceof ReadableStream ? made : bodyFrom(made);
  const behind = isIndexBehind(island) ? { 'cache-control': 'no-store' } : {};
  return new Response(body, { headers: { 'content-type': 'application/octet-stream', ...behind } });
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
