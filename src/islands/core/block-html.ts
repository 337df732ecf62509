import * as z from 'zod';

const fields = z.record(z.string(), z.unknown());
const range = z.object({ offset: z.number().int().min(0), length: z.number().int().min(0) });
const block = z.object({
  type: z.string().catch('unstyled'),
  text: z.string().catch(''),
  inlineStyleRanges: z.array(range.extend({ style: z.string() })).catch([]),
  entityRanges: z.array(range.extend({ key: z.coerce.string() })).catch([]),
});
const entity = z.object({ type: z.string().catch(''), data: fields.catch({}) });

type Block = z.output<typeof block>;
type Entities = ReadonlyMap<string, z.output<typeof entity>>;

/** What stands between the paragraphs, as HTML: a picture, or what comes from elsewhere. */
export type Between = (type: string, data: Readonly<Record<string, unknown>>) => string;

const TAGS: Readonly<Record<string, string>> = {
  'header-one': 'h2',
  'header-two': 'h2',
  'header-three': 'h3',
  'header-four': 'h4',
  blockquote: 'blockquote',
  'unordered-list-item': 'li',
  'ordered-list-item': 'li',
};
const LISTS: Readonly<Record<string, string>> = { 'unordered-list-item': 'ul', 'ordered-list-item': 'ol' };
const STYLES: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', strikethrough: 'del', code: 'code' };

/** A text as the editor Draft.js keeps it, as HTML; undefined where it is no such text. */
export function htmlOfBlocks(state: Readonly<Record<string, unknown>>, between: Between): string | undefined {
  const blocks = z.array(block).safeParse(state.blocks).data;
  if (!blocks) return undefined;
  const entities = entitiesOf(state.entityMap ?? state.entity_map);
  return blocks
    .map((each) => blockHtml(each, entities, between))
    .join('')
    .replaceAll(/<\/(ul|ol)><\1>/g, ''); // items that follow one another are one list
}

/** By key: a list of pairs, or an object. */
function entitiesOf(said: unknown): Entities {
  const pairs = z.array(z.object({ key: z.coerce.string(), value: entity })).safeParse(said).data;
  if (pairs) return new Map(pairs.map(({ key, value }) => [key, value]));
  return new Map(Object.entries(z.record(z.string(), entity).safeParse(said).data ?? {}));
}

function blockHtml(each: Block, entities: Entities, between: Between): string {
  if (each.type === 'atomic') {
    return each.entityRanges
      .map(({ key }) => {
        const { type = '', data = {} } = entities.get(key) ?? {};
        return between(type, data);
      })
      .join('');
  }
  if (each.type === 'code-block') return `<pre><code>${htmlText(each.text)}</code></pre>`;
  const tag = TAGS[each.type] ?? 'p';
  const list = LISTS[each.type];
  const text = `<${tag}>${markedHtml(each, entities)}</${tag}>`;
  return list ? `<${list}>${text}</${list}>` : text;
}

type Mark = { readonly offset: number; readonly length: number; readonly open: string; readonly close: string };

/** Places are counted in UTF-16, as JavaScript does. Links lie around all else. */
function markedHtml({ text, inlineStyleRanges, entityRanges }: Block, entities: Entities): string {
  const links = entityRanges.flatMap(({ key, ...place }) => {
    const { type = '', data = {} } = entities.get(key) ?? {};
    const url = /^link$/i.test(type) ? (data.url ?? data.href) : undefined;
    return typeof url === 'string' ? [{ ...place, open: `<a href="${htmlText(url)}">`, close: '</a>' }] : [];
  });
  const styles = inlineStyleRanges.flatMap(({ style, ...place }) => {
    const tag = STYLES[style.toLowerCase()];
    return tag ? [{ ...place, open: `<${tag}>`, close: `</${tag}>` }] : [];
  });
  const plain = (from: number, to: number) => htmlText(text.slice(from, to)).replaceAll('\n', '<br>');
  return within(links, 0, text.length, (from, to) => within(styles, from, to, plain));
}

/** Each stretch between two places where a mark begins or ends, with the marks that lie on it. */
function within(marks: readonly Mark[], from: number, to: number, inner: (from: number, to: number) => string): string {
  const cuts = new Set([from, ...marks.flatMap(({ offset, length }) => [offset, offset + length])]);
  const places = [...cuts].filter((cut) => cut >= from && cut < to).sort((a, b) => a - b);
  return places
    .map((begin, index) => {
      const around = marks.filter(({ offset, length }) => offset <= begin && begin < offset + length);
      return around.reduceRight((text, { open, close }) => open + text + close, inner(begin, places[index + 1] ?? to));
    })
    .join('');
}

export function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
