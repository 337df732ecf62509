import type { Visit } from '../look/route.ts';
import { pathOf } from '../words/addresses.ts';
import { formToken } from './form-guard.ts';
import { framed, type Place } from './frame.tsx';
import type { ReadForm } from './read-form.ts';
import type { Asked } from './site.ts';

/** A visit from what the server knows of a request. */
export function visitOf(asked: Asked, place: Place, params: Visit['params'], form: ReadForm): Visit {
  const { network, transport } = asked;
  const { island, lang } = place;
  return {
    island,
    lang,
    params,
    get query() {
      return new URL(asked.request.url).searchParams;
    },
    // Hardly a page asks for it, and an export makes thousands of them.
    get request() {
      return asked.request;
    },
    form: form.values,
    fields: form.fields,
    files: form.files,
    // An HMAC that only forms need: a kept page is answered some thousand times a second without it.
    get formToken() {
      return formToken(island.keys, island.now);
    },
    network,
    transport,
    isExport: false,
    get wants() {
      return wantsJson(asked.request) ? 'json' : 'html';
    },
    cookie: (name) => cookieOf(asked.request, name),
    page: (content) => framed(place, content),
    to: (purpose, values) => pathOf(island.about.languages, lang, purpose, values),
  };
}

function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return /\bapplication\/json\b/.test(accept) && !/\btext\/html\b/.test(accept);
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
