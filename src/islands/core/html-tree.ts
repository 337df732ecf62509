import { Parser } from 'htmlparser2';

/** An element as it was written, its name in small letters. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
};

/** Text has its entities decoded, once. */
export type HtmlNode = string | HtmlElement;

// Deeper is nobody's page; what lies deeper stands beside, so that no page can exhaust the stack.
const DEEPEST = 150;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'head', 'title', 'select', 'button']);

/** HTML as a tree, whatever it is like: what is not closed is closed where browsers close it. Linear in its length. */
export function htmlTree(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const path = [root];
  let beyond = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: HtmlElement = { name, attributes, children: [] };
      path.at(-1)?.children.push(element);
      if (path.length < DEEPEST) path.push(element);
      else beyond += 1;
    },
    ontext(text) {
      const siblings = path.at(-1)?.children;
      const last = siblings?.at(-1);
      if (typeof last === 'string') siblings?.splice(-1, 1, last + text);
      else siblings?.push(text);
    },
    onclosetag() {
      if (beyond > 0) beyond -= 1;
      else if (path.length > 1) path.pop();
    },
  });
  parser.write(html);
  parser.end();
  return root;
}

/** Whether nothing of it is ever seen: scripts, styles, drawings, and what is marked as hidden. */
export function isSilent({ name, attributes }: HtmlElement): boolean {
  return SILENT.has(name) || 'hidden' in attributes || /display:\s*none/i.test(attributes.style ?? '');
}

/** Every element below, in the order of the page. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The first element that `is` says yes to. */
export function firstIn(root: HtmlElement, is: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const element of elementsIn(root)) if (is(element)) return element;
  return undefined;
}

/** Whether one of its classes is such a one. */
export function hasClass({ attributes }: HtmlElement, pattern: RegExp): boolean {
  return (attributes.class ?? '').split(/\s+/).some((each) => pattern.test(each));
}

/** The same part without what `isTaken` says of nodes; a node that is taken goes with all below it. */
export function without(root: HtmlElement, isTaken: (node: HtmlNode) => boolean): HtmlElement {
  const children = root.children
    .filter((child) => !isTaken(child))
    .map((child) => (typeof child === 'string' ? child : without(child, isTaken)));
  return { ...root, children };
}

/** What can be read of it, white space as one space; blocks do not run together. */
export function textIn(node: HtmlNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (isSilent(node)) return '';
  const text = node.children.map(textOf).join('');
  return isInline(node) ? text : ` ${text} `;
}

/** Whether it stands in a line; what is not known does. */
export function isInline({ name }: HtmlElement): boolean {
  return INLINE.has(name) || name.includes('-');
}
