import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import type { Purpose } from '../words/addresses.ts';

/** A request as a page meets it. */
export type Visit = {
  readonly island: Island;
  readonly lang: Language;
  /** What stood in the address for `:slug`, `:token` and the like, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly request: Request;
  /** The fields of a form that was sent, as text; empty on GET. */
  readonly form: Readonly<Record<string, string>>;
  /** The same with every value of a field that was sent more than once. */
  readonly fields: URLSearchParams;
  /** Files that were sent with it, by the name of their field. */
  readonly files: ReadonlyMap<string, SentFile>;
  /** To be put into every form as the hidden field `form`: proves that the form came from this site. */
  readonly formToken: string;
  /** Who asks, for a limiter's memory only: a network prefix, never stored or logged. */
  readonly network: string;
  /** How the request came: a cookie of the owner's is set over https, or on this very machine, and nowhere else. */
  readonly transport: 'https' | 'loopback' | 'http';
  /** The page becomes a file on a web space, where no form works: it shows the way by mail instead. */
  readonly isExport: boolean;
  /** What was asked of this address: `json` where the request accepts JSON and not HTML. */
  readonly wants: 'html' | 'json';
  /** The value of a cookie; visitors have none, the owner has one. */
  cookie(name: string): string | undefined;
  /** The page in the frame that all pages of the island share: head, menu, footer, in the visit's language. */
  page(content: PageContent): Promise<Response>;
  /** The root-relative address of a purpose in the visit's language. */
  to(purpose: Purpose, values?: Readonly<Record<string, string>>): string;
};

/** A file as a browser sent it; its name is whatever the sender calls it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

export type PageContent = {
  readonly title: string;
  readonly body: Child;
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;
  readonly description?: string;
  /** The word of the menu that is current, where it is not the route's own. */
  readonly menu?: Purpose;
  /** The address of the same page in other languages, root-relative; without it the route's own, where it has no parameters or only a token. */
  readonly translations?: Readonly<Partial<Record<Language, string>>>;
  readonly noindex?: boolean;
  /** The island is missing from the horizon: on "gone" and "not found". */
  readonly horizon?: 'island' | 'empty';
  /** Browser modules by name, without which the page works as well. */
  readonly scripts?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Another origin of the owner's, to which a form of this page may lead. */
  readonly formsTo?: string | undefined;
  /** Structured data, put into the head as JSON-LD. */
  readonly data?: readonly object[];
  /** The address of a picture that others may show beside a link to this page. */
  readonly picture?: string | undefined;
  /** The owner elsewhere, for links with `rel=me`. */
  readonly profiles?: readonly string[];
  /** The desk's frame instead of the public one. */
  readonly desk?: boolean;
};

/** A page or a form: its address, how long its answer keeps, and what it does. */
export type Route = {
  /** A key of `words/addresses.ts`, or a path that is the same in every language and has no prefix. */
  readonly at: Purpose | `/${string}`;
  /**
   * kept: the same for everybody until the source changes; cached and exported.
   * fresh: rendered for each request, `no-store`.
   * secret: behind a token or a sign-in; fresh, and `noindex`, `no-referrer`. A token in the address also proves the form.
   */
  readonly serve: 'kept' | 'fresh' | 'secret';
  readonly get?: (visit: Visit) => Response | Promise<Response>;
  readonly post?: (visit: Visit) => Response | Promise<Response>;
  /**
   * The form once more, with everything as it was typed and a fresh token: where a fault of ours kept it from being taken
   * (500), where it lay open for so long that its token is too old, or where it did not arrive whole (422). `said` tells so. Without it a page of its own does.
   */
  readonly again?: (visit: Visit, said: string, status: 422 | 500) => Response | Promise<Response>;
  /** The values of every address this route has in a language, for the export and the sitemap; without it, one if it has no parameters. */
  readonly every?: (island: Island, lang: Language) => readonly Readonly<Record<string, string>>[];
  /** Whether there is anything here in this language; what is empty is not shown in menu, export or sitemap. */
  readonly exists?: (island: Island, lang: Language) => boolean;
  /** Largest form taken, in bytes; 64 KiB without it. */
  readonly longestFormBytes?: number;
  /** Only for the signed-in owner; everybody else is shown the way to sign in. */
  readonly desk?: boolean;
};

/** Sends the browser on with GET after a form was taken. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

const texts = new WeakMap<Response, string>();

/** An answer whose text stays at hand: to read it from the answer's stream costs as much as a part of making it. */
export function textAnswer(text: string, options: ResponseInit): Response {
  const answer = new Response(text.length < LONG_BYTES ? text : flowing(() => new TextEncoder().encode(text)), options);
  texts.set(answer, text);
  return answer;
}

const LONG_BYTES = 64 * 1024;

/** Bytes as the body of an answer: long ones as they lie there, since a Response takes a copy of what it is given. */
export function bodyFrom(bytes: Uint8Array): BodyInit {
  return bytes.length < LONG_BYTES ? (bytes as BodyInit) : flowing(() => bytes);
}

/** A body that is made when it is read. */
function flowing(make: () => Uint8Array): ReadableStream {
  return new ReadableStream(
    {
      pull: (controller) => {
        controller.enqueue(make());
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The text of such an answer; undefined where it was made otherwise. */
export function textOf(answer: Response): string | undefined {
  return texts.get(answer);
}
