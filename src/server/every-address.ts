import type { Language } from '../kit/language.ts';
import type { Route } from '../look/route.ts';
import type { Island } from '../store/island.ts';
import { pathOf, prefixOf } from '../words/addresses.ts';
import { isPurpose } from './addressing.ts';

/** An address that stands for itself: no form, no token. `params` is what stands where its route has `:name`. */
export type PublicAddress = {
  readonly path: string;
  readonly lang: Language;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
};

/** Every public address of the island that can be read without saying anything: what the export writes. */
export function everyAddress(island: Island, routes: readonly Route[]): PublicAddress[] {
  const { languages } = island.about;
  return languages.flatMap((lang) => routes.flatMap((route) => addressesOf(route, island, lang)));
}

function isPublic(route: Route, island: Island, lang: Language): boolean {
  if (route.serve === 'secret' || route.desk || !route.get) return false;
  if (!isPurpose(route.at) && prefixOf(island.about.languages, lang) !== '') return false;
  return route.exists?.(island, lang) ?? true;
}

/** Those of one route in one language. */
export function addressesOf(route: Route, island: Island, lang: Language): PublicAddress[] {
  if (!isPublic(route, island, lang)) return [];
  const at = route.at;
  if (!isPurpose(at)) {
    const every = at.includes(':') ? (route.every?.(island, lang) ?? []) : [{}];
    return every.map((params: PublicAddress['params']) => ({ path: filled(at, params), lang, route, params }));
  }
  if (route.every) {
    return route
      .every(island, lang)
      .map((params) => ({ path: pathOf(island.about.languages, lang, at, params), lang, route, params }));
  }
  const path = pathWithoutValues(island, lang, at);
  return path ? [{ path, lang, route, params: {} }] : [];
}

function filled(at: string, values: Readonly<Record<string, string>>): string {
  return at.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '');
}

function pathWithoutValues(island: Island, lang: Language, at: Parameters<typeof pathOf>[2]): string | undefined {
  try {
    return pathOf(island.about.languages, lang, at);
  } catch {
    return undefined; // values are known only to who was given the address
  }
}
