import { Parser } from 'htmlparser2';
import { Refusal } from '../../words/refusal.ts';
import type { HtmlElement } from './html-tree.ts';

const DEEPEST = 200;
const LARGEST_ITEM_CHARS = 20_000_000;

/** Entities of its own, which could grow without end or fetch files: nobody's export has them. */
const OWN_ENTITIES = /^!doctype[\s\S]*\[|^!(entity|element|attlist|notation)\b/i;

/**
 * What stands directly in the root of an XML file, or in its `channel`, one after the other: the file may be larger than
 * memory. Refuses what declares entities, is not in the encoding it says, is nested too deep, or ends early.
 */
export async function* xmlItems(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<HtmlElement> {
  const items: HtmlElement[] = [];
  const path: HtmlElement[] = [];
  let around = 0; // how many of the elements are only around the items
  let size = 0;
  let at = 0;
  let isWhole = false;
  const parser = new Parser(
    {
      onprocessinginstruction(_, data) {
        if (OWN_ENTITIES.test(data)) throw new Refusal('importEntities', { file });
      },
      onopentag(name, attributes) {
        if (path.length >= DEEPEST) throw new Refusal('importDeep', { file, at: String(at), most: String(DEEPEST) });
        const element: HtmlElement = { name, attributes, children: [] };
        const isAround = path.length === around && (path.length === 0 || (path.length === 1 && name === 'channel'));
        if (isAround) around += 1;
        else if (path.length > around) path.at(-1)?.children.push(element);
        path.push(element);
      },
      ontext(text) {
        size += text.length;
        if (size > LARGEST_ITEM_CHARS) throw new Refusal('importBroken', { file, at: String(at) });
        if (path.length > around) path.at(-1)?.children.push(text);
      },
      onclosetag(_, isImplied) {
        const element = path.pop();
        if (element && path.length === around) {
          items.push(element);
          size = 0;
        }
        around = Math.min(around, path.length);
        if (path.length === 0) isWhole = !isImplied;
      },
    },
    { xmlMode: true },
  );
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk);
    at += chunk.length;
    parser.write(decoded(decoder, file, at, chunk));
    yield* items.splice(0);
  }
  parser.write(decoded(decoder ?? new TextDecoder(), file, at));
  parser.end();
  yield* items.splice(0);
  if (!isWhole) throw new Refusal('importBroken', { file, at: String(at) });
}

/** The first child of this name. */
export function childOf(element: HtmlElement, name: string): HtmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function childrenOf({ children }: HtmlElement, name: string): HtmlElement[] {
  return children.filter((child): child is HtmlElement => typeof child !== 'string' && child.name === name);
}

/** All text in it, as it stands there; empty where it is missing. */
export function xmlText(element: HtmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
}

/** What a file says of its encoding in its first line. */
function decoderFor(head: Uint8Array): TextDecoder {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const said = /^[^>]*encoding=["']([\w-]+)/.exec(Buffer.from(head.subarray(0, 200)).toString('latin1'))?.[1];
  try {
    return new TextDecoder(said ?? 'utf-8', { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}

function decoded(decoder: TextDecoder, file: string, at: number, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal('importNotUtf8', { file, at: String(at) });
  }
}
