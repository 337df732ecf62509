import type { Language } from '../../kit/language.ts';
import { addresses, pathOf, prefixOf } from '../../words/addresses.ts';
import type { Content, Entry } from './content.ts';
import { type Fault, fault } from './faults.ts';
import { textOf } from './text-content.ts';

/** What can be linked to on a site besides the entries themselves. */
export type Targets = {
  readonly content: Content;
  readonly fixed: ReadonlySet<string>;
  /** The anchors on the page of an entry. */
  readonly anchorsOf: (entry: Entry) => readonly string[];
};

/** Pages that are there whatever the owner writes, those of his topics, and those of offers and ventures he has. */
export function fixedAddresses({ entries }: Content, languages: readonly Language[]): Set<string> {
  const fixed = languages.flatMap((lang) =>
    Object.values(addresses)
      .filter((each) => !each[lang].includes(':'))
      .map((each) => prefixOf(languages, lang) + each[lang]),
  );
  const topics = entries.flatMap(({ lang, tags }) => tags.map((topic) => pathOf(languages, lang, 'topic', { topic })));
  const found = new Set([...fixed, ...topics]);
  for (const lang of languages) {
    for (const [kind, purpose] of [
      ['offer', 'offers'],
      ['venture', 'ventures'],
    ] as const) {
      if (!entries.some((entry) => entry.kind === kind && entry.lang === lang))
        found.delete(pathOf(languages, lang, purpose));
    }
  }
  return found;
}

const CODE = /<code[\s>][\s\S]*?<\/code>/g;
const LINK_AS_TEXT = /\]\(([^()<>\n]{3,300})\)/g;
const FILE_WITH_BLANK = /\S .*\.[a-z\d]{2,5}(?:#\S*)?$/i;

/** Names of files with a blank, written as a link or a picture, which Markdown takes for words; from HTML of ours. */
export function blankLinks(html: string): Fault[] {
  if (!html.includes('](')) return [];
  const links = [...textOf(html.replace(CODE, '')).matchAll(LINK_AS_TEXT)].map(([, link = '']) => link);
  return links.filter((link) => FILE_WITH_BLANK.test(link)).map((link) => fault('linkBlank', { link }));
}

/** What is wrong with a link of the site to itself; undefined for good ones, for media and for other sites. */
export function faultOfLink(link: string, from: Entry, { content, fixed, anchorsOf }: Targets): Fault | undefined {
  const url = URL.parse(link, `http://island.invalid${from.path}`);
  if (url?.host !== 'island.invalid' || url.pathname.startsWith('/media/')) return undefined;
  const anchor = decoded(url.hash.slice(1));
  const path = url.pathname;
  const entry = path === from.path ? from : content.byPath.get(path); // a draft is there for its own notes and headings
  const to = content.moved.get(path);
  if (to) return fault('linkMoved', { link, to });
  const gone = content.gone.get(path);
  if (gone) return fault('linkGone', { link, on: gone.on });
  if (!entry) return fixed.has(path) ? faultOfPlace(path, anchor, content, anchorsOf) : fault('linkBroken', { link });
  const anchors = anchorsOf(entry);
  if (anchor === '' || anchors.includes(anchor)) return undefined;
  return fault('anchorBroken', { path, anchor, known: anchors.join(', ') || '–' });
}

/** Offers and ventures are places on one page, and what is in them is, too. */
function faultOfPlace(
  path: string,
  anchor: string,
  { byPath, entries }: Content,
  anchorsOf: Targets['anchorsOf'],
): Fault | undefined {
  if (anchor === '' || byPath.has(`${path}#${anchor}`)) return undefined;
  const places = entries.filter((entry) => entry.path.startsWith(`${path}#`));
  const anchors = places.flatMap((entry) => [entry.path.slice(path.length + 1), ...anchorsOf(entry)]);
  if (places.length === 0 || anchors.includes(anchor)) return undefined;
  return fault('anchorBroken', { path, anchor, known: anchors.join(', ') });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
