import { elementsIn, type HtmlElement, htmlTree } from './html-tree.ts';

/** What a page leads to, as absolute addresses without what follows `#`. */
export type Links = { readonly pages: readonly string[]; readonly media: readonly string[] };

/** Where the page at `url` leads, and which pictures, films and sounds it shows. Linear in its length. */
export function linksIn(html: string | HtmlElement, url: string): Links {
  const root = typeof html === 'string' ? htmlTree(html) : html;
  const elements = [...elementsIn(root)];
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes.href)?.attributes.href ?? '';
  const here = URL.parse(base, url)?.href ?? url;
  const absolute = (addresses: readonly string[]) => [
    ...new Set(addresses.flatMap((each) => (each.trim() === '' ? [] : (addressOf(each, here) ?? [])))),
  ];
  return { pages: absolute(elements.flatMap(pagesFrom)), media: absolute(elements.flatMap(mediaFrom)) };
}

function addressOf(text: string, here: string): string | undefined {
  const found = URL.parse(text.trim(), here);
  if (!found || !/^https?:$/.test(found.protocol) || found.username !== '') return undefined;
  found.hash = '';
  return found.href;
}

function pagesFrom({ name, attributes }: HtmlElement): string[] {
  const { href, src, rel = '', content = '' } = attributes;
  switch (name) {
    case 'a':
    case 'area':
      return href ? [href] : [];
    case 'frame':
    case 'iframe':
      return src ? [src] : [];
    case 'link':
      return href && /\b(next|prev|canonical|alternate)\b/i.test(rel) && !/(xml|json)/i.test(attributes.type ?? '')
        ? [href]
        : [];
    case 'meta':
      return /^refresh$/i.test(attributes['http-equiv'] ?? '')
        ? [/url\s*=\s*['"]?([^'"\s;]+)/i.exec(content)?.[1] ?? '']
        : [];
    default:
      return [];
  }
}

function mediaFrom({ name, attributes }: HtmlElement): string[] {
  if (!['img', 'source', 'video', 'audio', 'embed', 'object'].includes(name)) return [];
  const { src, data } = attributes;
  return [src && /^data:/i.test(src) ? attributes['data-src'] : src, data].filter((each) => each !== undefined);
}
