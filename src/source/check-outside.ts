import type { Island } from '../store/island.ts';
import { spotOf } from './check-entry.ts';
import { contentOf, renderedOf, sheetsOf } from './content-of.ts';
import type { Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';

/** What is said of an address of somebody else's. */
export type LinkSaid =
  | { readonly kind: 'alive' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone' | 'unsure'; readonly why: string };

export type CheckedOutside = {
  /** How many different addresses were asked. */
  readonly asked: number;
  /** Links to be changed: dead, or moved for good. */
  readonly problems: readonly Problem[];
  /** Addresses of which nothing can be said just now, each with its reason. */
  readonly unsure: readonly { readonly url: string; readonly why: string }[];
};

const AT_ONCE = 8;

/**
 * Asks every address outside that a public text leads to, each once, however often it stands there: eight hosts at a time,
 * one address of a host after the other.
 */
export async function checkOutside(
  island: Island,
  ask: (url: string) => Promise<LinkSaid>,
  onAsked: (done: number, all: number) => void = () => {},
): Promise<CheckedOutside> {
  const links = linksOutside(island);
  const urls = [...new Set(links.map(({ url }) => url))];
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const said = new Map<string, LinkSaid>();
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const url of host) {
        said.set(url, await ask(url));
        onAsked(said.size, urls.length);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const problems = links.flatMap(({ file, text, link, url }) => {
    const found = faultOf(link, said.get(url));
    return found ? [problemOf(`content/${file}`, { ...found, spot: spotOf(text, link) })] : [];
  });
  const unsure = [...said].flatMap(([url, { kind, ...more }]) =>
    kind === 'unsure' && 'why' in more ? [{ url, why: more.why }] : [],
  );
  return { asked: urls.length, problems, unsure };
}

type Link = { readonly file: string; readonly text: string; readonly link: string; readonly url: string };

function linksOutside(island: Island): Link[] {
  const texts = new Map(sheetsOf(island).map(({ file, text }) => [file, text]));
  return contentOf(island).entries.flatMap((entry) =>
    [...new Set(renderedOf(island, entry).links)].flatMap((link) => {
      const url = addressOf(link, island.about.url);
      return url ? [{ file: entry.file, text: texts.get(entry.file) ?? '', link, url }] : [];
    }),
  );
}

/** What is asked for a link: without the part that stays in the browser. */
function addressOf(link: string, own: string): string | undefined {
  if (!/^https?:\/\//i.test(link)) return undefined;
  const url = URL.parse(link);
  if (!url || url.origin === own) return undefined;
  url.hash = '';
  return url.href;
}

function faultOf(link: string, said: LinkSaid | undefined): Fault | undefined {
  if (said?.kind === 'gone') return fault('linkDead', { link, why: said.why });
  return said?.kind === 'moved' ? fault('linkMoved', { link, to: said.to }) : undefined;
}
