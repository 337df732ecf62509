import { isLanguage, type Language } from '../kit/language.ts';
import type { Route } from '../look/route.ts';
import { addresses, type Purpose, prefixOf } from '../words/addresses.ts';

/** A route found for a path: in which language, and what stood where `:name` is. */
export type Found = {
  readonly route: Route;
  readonly lang: Language;
  readonly params: Readonly<Record<string, string>>;
};

type Pattern = { readonly route: Route; readonly lang: Language; readonly segments: readonly string[] };

/** Finds the route of a path. Fixed words win over `:names`, whatever the order of the list. */
export class Addressing {
  readonly #patterns: readonly Pattern[];

  constructor(routes: readonly Route[], languages: readonly Language[]) {
    const patterns = routes.flatMap((route) => patternsOf(route, languages));
    this.#patterns = patterns.sort((a, b) => namesIn(a) - namesIn(b));
  }

  find(path: string): Found | undefined {
    const segments = path.split('/');
    for (const pattern of this.#patterns) {
      const params = match(pattern.segments, segments);
      if (params) return { route: pattern.route, lang: pattern.lang, params };
    }
    return undefined;
  }
}

/** The language a path belongs to by its first segment. */
export function languageOfPath(path: string, languages: readonly [Language, ...Language[]]): Language {
  const first = path.split('/')[1] ?? '';
  return isLanguage(first) && languages.includes(first) ? first : languages[0];
}

/** The path of a route in a language, with its `:names` still in it. */
export function patternOf(route: Route, lang: Language, languages: readonly Language[]): string {
  return isPurpose(route.at) ? prefixOf(languages, lang) + addresses[route.at][lang] : route.at;
}

export function isPurpose(at: Route['at']): at is Purpose {
  return at in addresses;
}

function patternsOf(route: Route, languages: readonly Language[]): Pattern[] {
  const spoken = isPurpose(route.at) ? languages : languages.slice(0, 1);
  return spoken.map((lang) => ({ route, lang, segments: patternOf(route, lang, languages).split('/') }));
}

function namesIn({ segments }: Pattern): number {
  return segments.filter((segment) => segment.startsWith(':')).length + (segments.at(-1) === ':rest*' ? 10 : 0);
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const takesRest = pattern.at(-1) === ':rest*';
  if (takesRest ? segments.length < pattern.length : segments.length !== pattern.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    if (expected === ':rest*') return { ...params, rest: segments.slice(at).map(decode).join('/') };
    const given = segments[at] ?? '';
    if (!expected.startsWith(':')) {
      if (expected !== given) return undefined;
    } else if (given === '') return undefined;
    else params[expected.slice(1)] = decode(given);
  }
  return params;
}

/** A path segment decoded; what is not valid percent-encoding stays as it is and will match nothing. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
