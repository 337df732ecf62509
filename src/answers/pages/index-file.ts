import type { Route } from '../../look/route.ts';
import { encode, encodeShown } from '../core/codec.ts';
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
  get: ({ island, lang }) => file(encodeShown(indexIn(island, lang)), 'text/plain; charset=utf-8'),
};

function file(bytes: Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(bytes, { headers: { 'content-type': type } });
}
