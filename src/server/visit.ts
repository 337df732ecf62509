import type { Visit } from '../look/route.ts';
import { pathOf } from '../words/addresses.ts';
import { formToken } from './form-guard.ts';
import { framed, type Place } from './frame.tsx';
import type { ReadForm } from './read-form.ts';
import type { Asked } from './site.ts';

/** A visit from what the server knows of a request. */
export function visitOf(asked: Asked, place: Place, params: Visit['params'], form: ReadForm): Visit {
  return new AskedVisit(asked, place, params, form);
}

/** A class, since an object with getters of its own is held, with all its text, until memory is tidied as a whole. */
class AskedVisit implements Visit {
  readonly island: Visit['island'];
  readonly lang: Visit['lang'];
  readonly params: Visit['params'];
  readonly form: Visit['form'];
  readonly fields: Visit['fields'];
  readonly files: Visit['files'];
  readonly network: string;
  readonly transport: Visit['transport'];
  readonly isExport: boolean = false;
  readonly #asked: Asked;
  readonly #place: Place;

  constructor(asked: Asked, place: Place, params: Visit['params'], { values, fields, files }: ReadForm) {
    this.island = place.island;
    this.lang = place.lang;
    this.params = params;
    this.form = values;
    this.fields = fields;
    this.files = files;
    this.network = asked.network;
    this.transport = asked.transport;
    this.#asked = asked;
    this.#place = place;
  }

  // Hardly a page asks for it, and an export makes thousands of them.
  get request(): Request {
    return this.#asked.request;
  }

  get query(): URLSearchParams {
    return new URL(this.request.url).searchParams;
  }

  // An HMAC that only forms need: a kept page is answered some thousand times a second without it.
  get formToken(): string {
    return formToken(this.island.keys, this.island.now);
  }

  get wants(): Visit['wants'] {
    return wantsJson(this.request) ? 'json' : 'html';
  }

  readonly cookie: Visit['cookie'] = (name) => cookieOf(this.request, name);
  readonly page: Visit['page'] = (content) => framed(this.#place, content);
  readonly to: Visit['to'] = (purpose, values) => pathOf(this.island.about.languages, this.lang, purpose, values);
}

function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return /\bapplication\/json\b/.test(accept) && !/\btext\/html\b/.test(accept);
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
