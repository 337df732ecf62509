import type { HtmlElement } from './html-tree.ts';
import { textIn } from './html-tree.ts';

/**
 * To which heading each place of a page belongs that can be linked to (`<a name>`, `id`): the one that follows without a
 * word between, else the one above. Places above every heading belong to none. Linear in the length of the page.
 */
export function anchorsIn(main: HtmlElement): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  let waiting: string[] = [];
  let above: string | undefined;
  const settle = (heading: string | undefined) => {
    for (const each of waiting) if (heading !== undefined && !anchors.has(each)) anchors.set(each, heading);
    waiting = [];
  };
  const walk = ({ name, attributes, children }: HtmlElement): void => {
    const place = attributes.id ?? (name === 'a' ? attributes.name : undefined);
    if (place) waiting.push(place);
    if (/^h[1-6]$/.test(name)) {
      above = textIn({ name, attributes, children });
      for (const inside of children) if (typeof inside !== 'string') walk(inside); // its words are its own
      settle(above);
      return;
    }
    for (const child of children) {
      if (typeof child !== 'string') walk(child);
      else if (child.trim() !== '') settle(above);
    }
  };
  walk(main);
  settle(above);
  return anchors;
}
