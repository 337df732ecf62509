import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Language } from '../kit/language.ts';
import { sentencesIn } from '../look/forms/what-was-typed.tsx';
import type { Route, Visit } from '../look/route.ts';
import { contentOf } from '../source/content-of.ts';
import type { Island } from '../store/island.ts';
import { refusalFor } from '../store/trouble.ts';
import { fill } from '../words/fill.ts';
import { Refusal } from '../words/refusal.ts';
import { serverWords } from '../words/server.ts';
import { Addressing, type Found, languageOfPath } from './addressing.ts';
import type { AssetShelf } from './assets.ts';
import { hasNoOrigin, isFormToken, isOldFormToken, mayChange } from './form-guard.ts';
import type { Place } from './frame.tsx';
import { harden, SECRET_HEADERS } from './headers.ts';
import { KeptPages, type Ready, type Wanted } from './kept-pages.ts';
import { logFault } from './log.ts';
import { EMPTY_FORM, type FormBounds, type ReadForm, readForm } from './read-form.ts';
import { themed, themedLately } from './theme.ts';
import { visitOf } from './visit.ts';

/** What the pages of an island are made of; the same for all islands of a process. */
export type Furnishing = {
  readonly routes: readonly Route[];
  readonly assets: AssetShelf;
  readonly notFound: (visit: Visit) => Promise<Response>;
  readonly gone: (visit: Visit, on: string) => Promise<Response>;
  /** Whether the visit is the signed-in owner's. */
  readonly isOwner: (visit: Visit) => Promise<boolean>;
  /** What somebody is shown at the desk who is not signed in. */
  readonly signIn: (visit: Visit) => Promise<Response>;
};

/** A request with what only the socket knows. `network` is a prefix for a limiter's memory. */
export type Asked = {
  readonly request: Request;
  readonly host: string;
  readonly transport: Visit['transport'];
  readonly network: string;
};

/** The pages of one island: finds the route, guards it, keeps what can be kept. */
export class Site {
  readonly languages: readonly Language[];
  readonly #furnishing: Furnishing;
  readonly #addressing: Addressing;
  readonly #kept: KeptPages;

  constructor(furnishing: Furnishing, languages: readonly Language[], kept = new KeptPages()) {
    this.languages = languages;
    this.#furnishing = furnishing;
    this.#addressing = new Addressing(furnishing.routes, languages);
    this.#kept = kept;
  }

  /** What lies ready for an address, exactly as `answer` would answer it; undefined where it has to be asked. */
  ready(island: Island, address: string, wanted: Wanted, transport: Visit['transport']): Ready | undefined {
    const [path = ''] = address.split('?', 1);
    if (path.length < address.length - 1 && contentOf(island).moved.has(address)) return undefined;
    const assets = themedLately(this.#furnishing.assets, island.place);
    const key = assets.byPath.has(path) ? path : keyOf(island, assets.addresses.css, path);
    return this.#kept.ready(key, wanted, transport);
  }

  async answer(island: Island, asked: Asked): Promise<Response> {
    const { assets, found, place } = this.#find(island, asked);
    const asset = assets.byPath.get(place.path);
    if (asset) return harden(await this.#asset(asked, asset), asked.transport);
    try {
      return harden(await this.#page(asked, place, found), asked.transport);
    } catch (error) {
      return harden(await this.#failed(asked, place, error), asked.transport);
    }
  }

  /** What anybody is told while the island is served from another folder: nothing is read or saved here. */
  async away(island: Island, asked: Asked): Promise<Response> {
    const { place } = this.#find(island, asked);
    const { title, text } = serverWords[place.lang].faults.away;
    const response = harden(await this.#say(asked, place, title, text, 503), asked.transport);
    response.headers.set('retry-after', '60');
    return response;
  }

  #find(island: Island, { request }: Asked) {
    const { pathname } = new URL(request.url);
    const assets = themed(this.#furnishing.assets, island.place);
    const found = this.#addressing.find(pathname);
    const place: Place = {
      island,
      lang: found?.lang ?? languageOfPath(pathname, island.about.languages),
      path: pathname,
      route: found?.route,
      ...(found && { params: found.params }),
      routes: this.#furnishing.routes,
      assets: assets.addresses,
    };
    return { assets, found, place };
  }

  #asset(asked: Asked, asset: { path: string; type: string; body: Uint8Array }): Promise<Response> {
    const headers = { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' };
    return this.#kept.answer(asked.request, asset.path, async () => new Response(asset.body as BodyInit, { headers }));
  }

  async #page(asked: Asked, place: Place, found: Found | undefined): Promise<Response> {
    const { request } = asked;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const knownByQuery = isRead && byQuery(asked, place);
    if (knownByQuery) return movedTo(knownByQuery);
    if (isRead) return found ? this.#read(asked, place, found) : this.#elsewhere(asked, place);
    if (!found || request.method !== 'POST' || !found.route.post) return this.#notSpoken(asked, place, found?.route);
    return this.#change(asked, place, found);
  }

  async #read(asked: Asked, place: Place, found: Found): Promise<Response> {
    const { route } = found;
    const visit = visitOf(asked, place, found.params, EMPTY_FORM);
    const entered = await this.#enter(visit, route);
    if (entered) return entered;
    if (!route.get) return this.#elsewhere(asked, place);
    if (route.serve !== 'kept') return this.#made(withheld(await route.get(visit), route), asked, place);
    const get = route.get;
    const key = keyOf(place.island, place.assets.css, place.path);
    const answer = await this.#kept.answer(asked.request, key, async () => get(visit));
    return answer.status === 404 ? this.#elsewhere(asked, place, answer.body ? answer : undefined) : answer;
  }

  /** A page that is not there for now, and says no more than that, is like any other that is not there. */
  async #made(answer: Response, asked: Asked, place: Place): Promise<Response> {
    return answer.status === 404 && !answer.body ? this.#elsewhere(asked, place) : answer;
  }

  async #change(asked: Asked, place: Place, found: Found): Promise<Response> {
    const form = await readForm(asked.request, await this.#boundsOf(asked, place, found));
    if (form === 'too large') return this.#notice(asked, place, 'large', 413);
    const visit = visitOf(asked, place, found.params, form);
    try {
      return await this.#decide(asked, visit, place, found, form);
    } catch (error) {
      return this.#failed(asked, place, error, form);
    }
  }

  async #decide(asked: Asked, visit: Visit, place: Place, found: Found, form: ReadForm): Promise<Response> {
    const { route } = found;
    const { post } = route;
    if (!post) return this.#notSpoken(asked, place, route);
    const isFromHere = this.#isFromHere(asked, place, found, form);
    if (!isFromHere && !this.#isOld(asked, place, form)) return this.#notice(asked, place, 'foreign', 403);
    // A form token is the same for everybody and lets nobody in: the desk is shown to its owner alone.
    const entered = await this.#enter(visit, route);
    if (entered) return entered;
    if (form.cut) return this.#notWhole(asked, visit, place, route, form.cut);
    if (isFromHere) return this.#made(withheld(await this.#take(visit, route, post), route), asked, place);
    if (!route.again) return this.#notice(asked, place, 'foreign', 403);
    return withheld(await route.again(visit, serverWords[visit.lang].faults.stale, 422), route);
  }

  /** Half a form is acted upon by nobody; what arrived of it stands in the form again. */
  async #notWhole(
    asked: Asked,
    visit: Visit,
    place: Place,
    route: Route,
    cut: NonNullable<ReadForm['cut']>,
  ): Promise<Response> {
    const words = serverWords[visit.lang].faults;
    if (!route.again && cut === 'too large') return this.#notice(asked, place, 'large', 413);
    if (!route.again) return this.#notice(asked, place, 'foreign', 403);
    return withheld(await route.again(visit, cut === 'broken' ? words.broken : words.largeFile, 422), route);
  }

  /** A long form of the desk is read from its owner alone, and from the owner to its end. */
  async #boundsOf(asked: Asked, place: Place, { route, params }: Found): Promise<FormBounds> {
    const { longestFormBytes } = route;
    if (!route.desk || !longestFormBytes) return { longestFormBytes };
    // While the database is away nobody can say who it is. Entering fails then, and what was typed is given back.
    const isOwner = await this.#furnishing.isOwner(visitOf(asked, place, params, EMPTY_FORM)).catch(() => false);
    return isOwner ? { longestFormBytes, readsOn: true } : {};
  }

  #isOld({ request }: Asked, { island }: Place, form: ReadForm): boolean {
    return hasNoOrigin(request) && isOldFormToken(island.keys, island.now, form.values.form ?? '');
  }

  /**
   * What was typed is not lost because something failed here; what is refused has its own way to say so. The owner, who
   * alone can mend it, reads what of disk or database stands in the way.
   */
  async #take(visit: Visit, route: Route, post: NonNullable<Route['post']>): Promise<Response> {
    try {
      return await post(visit);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const known = route.desk ? refusalFor(error, visit.island.place.folder) : undefined;
      if (!route.again && !known) throw error;
      const said = faultInWords(visit, route, error);
      if (!route.again) throw known;
      return route.again(visit, known?.sentence(visit.lang) ?? said, 500);
    }
  }

  // A token in the address is the form's proof as well: RFC 8058 one-click comes without Origin and without a page.
  #isFromHere(asked: Asked, { island }: Place, { route, params }: Found, form: ReadForm): boolean {
    const hasToken = () =>
      (route.serve === 'secret' && params.token !== undefined) ||
      isFormToken(island.keys, island.now, form.values.form ?? '');
    return mayChange(asked, hasToken);
  }

  async #enter(visit: Visit, route: Route): Promise<Response | undefined> {
    if (!route.desk || (await this.#furnishing.isOwner(visit))) return undefined;
    return withheld(await this.#furnishing.signIn(visit), route);
  }

  /** What was once here and moved, or is gone; otherwise "not found". */
  async #elsewhere(asked: Asked, place: Place, answer?: Response): Promise<Response> {
    const { moved, gone } = contentOf(place.island);
    const path = decoded(place.path);
    const target = moved.get(path) ?? moved.get(place.path);
    if (target) return movedTo(target);
    const left = gone.get(path);
    const slashed = await this.#withSlash(asked, place);
    if (slashed && !(left && slashed.status === 404)) return slashed;
    const visit = visitOf(asked, place, {}, EMPTY_FORM);
    if (left) return this.#furnishing.gone(visit, left.on);
    return answer ?? this.#furnishing.notFound(visit);
  }

  /** Whoever left out the last slash is sent on to where something is; that it moved, is gone or never was is said at once. */
  async #withSlash(asked: Asked, place: Place): Promise<Response | undefined> {
    const last = place.path.split('/').at(-1) ?? '';
    if (last === '' || last.includes('.')) return undefined;
    const path = `${place.path}/`;
    const found = this.#addressing.find(path);
    if (!found) return undefined;
    const answer = await this.#page(asked, { ...place, path, route: found.route, lang: found.lang }, found);
    return [301, 404, 410].includes(answer.status) ? answer : movedTo(path, new URL(asked.request.url).search);
  }

  /** Whatever was typed comes back: nobody knows whether going back in the browser still shows it. */
  async #failed(asked: Asked, place: Place, error: unknown, form: ReadForm = EMPTY_FORM): Promise<Response> {
    const words = serverWords[place.lang].faults;
    const typed = sentencesIn(form.values);
    if (error instanceof Refusal) {
      return this.#say(asked, place, words.refused.title, error.sentence(place.lang), 422, typed);
    }
    const said = faultInWords(place, place.route, error);
    return this.#say(asked, place, words.fault.title, said, 500, typed);
  }

  /** 405 names what is spoken here (RFC 9110 §15.5.6). */
  async #notSpoken(asked: Asked, place: Place, route: Route | undefined): Promise<Response> {
    const notice = await this.#notice(asked, place, 'method', 405);
    const methods = [...(route?.get || !route ? ['GET', 'HEAD'] : []), ...(route?.post ? ['POST'] : [])];
    notice.headers.set('allow', methods.join(', '));
    return notice;
  }

  #notice(
    asked: Asked,
    place: Place,
    which: 'method' | 'large' | 'foreign',
    status: 403 | 405 | 413,
  ): Promise<Response> {
    const { title, text } = serverWords[place.lang].faults[which];
    return this.#say(asked, place, title, fill(text, { email: place.island.about.owner.email }), status);
  }

  async #say(
    asked: Asked,
    place: Place,
    title: string,
    text: string,
    status: number,
    typed: readonly string[] = [],
  ): Promise<Response> {
    const visit = visitOf(asked, place, {}, EMPTY_FORM);
    const headers = { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' };
    if (visit.wants === 'json') return new Response(JSON.stringify({ error: text }), { status, headers });
    const { noticePage } = await import('./notice.tsx');
    const page = await visit.page(noticePage(title, text, { label: serverWords[place.lang].faults.typed, typed }));
    return new Response(page.body, {
      status,
      headers: { ...Object.fromEntries(page.headers), 'cache-control': 'no-store' },
    });
  }
}

/** A kept page under the content, the settings, the look and the origin it was made with. */
function keyOf(island: Island, css: string, path: string): string {
  return `${island.about.url} ${css} ${printOf(island.settings)} ${contentOf(island).generation} ${path}`;
}

const prints = new WeakMap<Island['settings'], string>();

/** Tells settings apart: the owner's telephone number stands on pages, too. Read anew and unchanged they are the same. */
function printOf(settings: Island['settings']): string {
  const print = prints.get(settings) ?? toBase32(sha256(Buffer.from(JSON.stringify([...settings])))).slice(0, 12);
  prints.set(settings, print);
  return print;
}

/** Logs a fault, and tells the person its number. */
function faultInWords(
  { island, lang }: Pick<Visit, 'island' | 'lang'>,
  route: Route | undefined,
  error: unknown,
): string {
  const incident = logFault(String(route?.at ?? 'nowhere'), error);
  const { text, desk } = serverWords[lang].faults.fault;
  return fill(route?.desk ? desk : text, { incident, email: island.about.owner.email });
}

/** An address of an older website may be told apart by its query alone: `/?p=7`. */
function byQuery({ request }: Asked, { island, path }: Place): string | undefined {
  const { search } = new URL(request.url);
  return search === '' ? undefined : contentOf(island).moved.get(path + search);
}

function movedTo(path: string, query = ''): Response {
  return new Response(null, { status: 301, headers: { location: encodeURI(decoded(path)) + query } });
}

/** A path as the ledger has it; what is not valid percent-encoding is in no ledger. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** What must be made anew for every request is kept nowhere; what is secret leaves no trace either. */
function withheld(response: Response, route: Route): Response {
  const headers = new Headers(response.headers);
  const extra = route.serve === 'secret' ? SECRET_HEADERS : { 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(extra)) if (!headers.has(name)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
