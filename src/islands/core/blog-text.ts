import { isReserved } from '../../source/core/assemble.ts';
import { isSlug } from '../../source/core/slug.ts';
import { type HtmlElement, htmlTree, textIn } from './html-tree.ts';
import { webAddress, writtenFrom } from './markdown-from-html.ts';
import { type Lost, lost, type Note, type Picture } from './post.ts';

/** Where the texts of a blog stood, and which file of the archive a picture's address means. */
export type Blog = {
  readonly base: string | undefined;
  readonly stored: (url: URL) => string | undefined;
};

/** The HTML of an article as Markdown, with what did not come along. */
export type BlogText = {
  readonly body: string;
  readonly pictures: readonly Picture[];
  readonly notes: readonly Note[];
  readonly lost: readonly Lost[];
};

const SHOWN_OF_DATA = 40;

/** Pictures come where the archive holds them, or are named as lost; links stay whole, so that own ones can be turned. */
export function blogText(html: string | HtmlElement, { base, stored }: Blog, title = ''): BlogText {
  const gone = new Set<string>();
  const at = (address: string) => {
    const url = URL.parse(address.trim(), base ?? 'https://website.invalid/');
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  };
  const written = writtenFrom(typeof html === 'string' ? htmlTree(html) : html, {
    link: (href) => {
      if (/^(mailto|tel):/i.test(href)) return href.replace(/[\s<>]/g, '');
      const url = href.startsWith('#') ? undefined : at(href);
      return url && webAddress(url.href);
    },
    picture: (src) => {
      if (/^data:image/i.test(src)) gone.add(`${src.slice(0, SHOWN_OF_DATA)}…`);
      const url = src === '' ? undefined : at(src);
      const file = url && stored(url);
      if (url && file === undefined) gone.add(url.href);
      return file;
    },
    file: (href) => {
      const url = /\.[a-z0-9]{2,4}$/i.test(href) ? at(href) : undefined;
      return url && /\.(jpe?g|png|gif|webp|avif|mp4|m4v|webm|mp3|m4a|ogg|pdf)$/i.test(url.pathname)
        ? stored(url)
        : undefined;
    },
  });
  const notes = gone.size > 0 ? [...written.notes, 'linked' as const] : written.notes;
  const missing = [...gone].map((address) => lost(title === '' ? address : `${title}: ${address}`, 'elsewhere'));
  return { body: written.body, pictures: written.pictures, notes, lost: missing };
}

/** A title or a tag as blogs keep them: with entities, and now and then with a tag of HTML. */
export function plainText(html: string | null | undefined): string {
  return textIn(htmlTree(html ?? ''));
}

/** The path an article stood at, where it is one of the blog's own. */
export function aliasesFrom(addresses: readonly (string | undefined)[], host: string | undefined): string[] {
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  const own = addresses
    .map((address) => (address === undefined ? null : URL.parse(address)))
    .filter((url) => url !== null && host !== undefined && bare(url.host) === bare(host))
    .map((url) => (url ? url.pathname + url.search : ''));
  return [...new Set(own)].filter((path) => path !== '/' && /^\/(?![/\\])/.test(path));
}

/** Hosts, and all below them, where many have a place and nobody the host. */
const SERVICES = new Set(
  `wordpress.com medium.com substack.com ghost.io blogger.com tumblr.com typepad.com livejournal.com twitter.com x.com facebook.com
  instagram.com threads.net threads.com linkedin.com bsky.app mastodon.social xing.com youtube.com youtu.be vimeo.com flickr.com
  reddit.com t.me wikipedia.org github.com github.io gitlab.com gitlab.io netlify.app vercel.app pages.dev archive.org feedburner.com
  wix.com wixsite.com jimdo.com jimdofree.com jimdosite.com weebly.com squarespace.com strato.de t-online.de geocities.com geocities.ws
  tripod.com tripod.de angelfire.com beepworld.de freenet.de de.vu de.tl blog.de myblog.de twoday.net antville.org`.split(
    /\s+/,
  ),
);
/** Those that have one of these names in many countries. */
const IN_MANY_COUNTRIES = /(^|\.)(blogspot|google|pinterest|webnode|ionos)(\.[a-z]{2,3}){1,2}$/i;

/** Whether a host belongs to a service, so that it can never lead to an island. */
export function isOfService(host: string): boolean {
  const parts = host.toLowerCase().split('.');
  return IN_MANY_COUNTRIES.test(host) || parts.some((_, at) => SERVICES.has(parts.slice(at).join('.')));
}

/** The name in the old address, where it can stay. */
export function slugFrom(name: string, kind: 'post' | 'page'): string | undefined {
  return isSlug(name) && !isReserved(kind, name) ? name : undefined;
}
