import { type Child, type JSXNode, jsx } from 'hono/jsx';

/**
 * A page as text, the same that `String()` makes of it. What an attribute is called is asked of the library once: for every element of ten thousand pages that is most of what they cost. What is more than
 * elements, components and texts (promises, functions in attributes, metadata outside of the head) it renders itself.
 */
export function markupOf(page: Child): string | Promise<string> {
  try {
    return textOf(page, 'html');
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return Promise.resolve(page?.toString()).then(String);
  }
}

type Space = 'html' | 'head' | 'svg';

const NOT_PLAIN = new Error('to be rendered by the library');
// HTML section 13.1.2, and two of older times that the library knows.
const VOID = new Set('area base br col embed hr img input keygen link meta param source track wbr'.split(' '));
const SPECIAL = /["&'<>]/;
const EVERY_SPECIAL = /["&'<>]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

// Elements that the library wraps into components, of which those of metadata belong into a head.
const FORMS = ['form', 'input', 'button'];
const METADATA = ['link', 'meta', 'title', 'script', 'style'];
const HOISTED_BY = ['precedence', 'blocking', 'itemProp', 'onLoad', 'onError'];
const wrapped = new Map([...FORMS, ...METADATA].map((name) => [jsx(name, {}).tag, name]));

function textOf(child: Child, space: Space): string {
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'boolean' || child === null || child === undefined) return '';
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) return textOfAll(child, space);
  if (child instanceof Promise || ('callbacks' in child && child.callbacks)) throw NOT_PLAIN;
  if (child instanceof String) return String(child);
  return textOfNode(child, space);
}

function textOfAll(children: readonly Child[], space: Space): string {
  let text = '';
  for (const child of children) text += textOf(child, space);
  return text;
}

function textOfNode({ tag, props, children }: JSXNode, space: Space): string {
  if (tag === '') return textOfAll(children, space);
  if (typeof tag === 'string') return textOfElement(tag, props, children, space);
  const [only] = children;
  const given = children.length === 0 ? props : { ...props, children: children.length === 1 ? only : children };
  const name = wrapped.get(tag);
  if (!name) return textOf(tag(given), space);
  if (children.length === 1 && !only) throw NOT_PLAIN; // what is nothing counts there as a child or not
  const inside = given.children ?? [];
  return textOfElement(staying(name, props, space), props, Array.isArray(inside) ? inside : [inside], space);
}

/** The name of an element that stays where it stands. */
function staying(name: string, props: JSXNode['props'], space: Space): string {
  const isAtHome = space === 'head' || FORMS.includes(name) || (space === 'svg' && name === 'title');
  if (!isAtHome || HOISTED_BY.some((key) => key in props)) throw NOT_PLAIN;
  return name;
}

function textOfElement(name: string, props: JSXNode['props'], children: readonly Child[], around: Space): string {
  const isSpace = name === 'svg' || name === 'head';
  if (isSpace && around !== 'html') throw NOT_PLAIN; // one within another: what is metadata then, the library says
  const space = isSpace ? name : around;
  let text = `<${name}`;
  let inside: readonly Child[] | undefined = isSpace ? contentOf(children) : children;
  let own = '';
  for (const key in props) {
    const value = props[key];
    if (key === 'children') continue;
    if (key === 'dangerouslySetInnerHTML') {
      own = value.__html;
      inside = undefined;
    } else text += attributeOf(key, value, space === 'svg');
  }
  if (inside?.length === 0 && VOID.has(name)) return `${text}/>`;
  return `${text}>${inside ? textOfAll(inside, space) : own}</${name}>`;
}

/** The library puts a component around what stands in a head or a drawing. */
function contentOf([around]: readonly Child[]): readonly Child[] {
  const { children } = around as JSXNode;
  if (children.length === 1 && typeof children[0] === 'boolean') throw NOT_PLAIN;
  return children;
}

const names = { html: new Map<string, string>(), svg: new Map<string, string>() };

function attributeOf(key: string, value: unknown, isInSvg: boolean): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return flagOf(key, value, isInSvg);
  if (typeof value !== 'string' && typeof value !== 'number') throw NOT_PLAIN;
  const known = isInSvg ? names.svg : names.html;
  let before = known.get(key);
  if (before === undefined) {
    before = attributesIn(isInSvg, { [key]: '' }).slice(0, -1);
    known.set(key, before);
  }
  return before === '' ? '' : `${before}${typeof value === 'string' ? escaped(value) : value}"`;
}

const flags = new Map<string, string>();

function flagOf(key: string, value: boolean, isInSvg: boolean): string {
  const name = `${key} ${value} ${isInSvg}`;
  const flag = flags.get(name) ?? attributesIn(isInSvg, { [key]: value });
  flags.set(name, flag);
  return flag;
}

/** What the library writes for attributes, with the space before them. */
function attributesIn(isInSvg: boolean, props: Record<string, unknown>): string {
  const name = isInSvg ? 'svg' : 'p';
  return String(jsx(name, props)).slice(name.length + 1, -(name.length + 4));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (sign) => ESCAPES[sign] ?? sign) : text;
}
