const BLOCK =
  /<\/?(?:p|h[1-6]|li|ul|ol|blockquote|pre|table|thead|tbody|tr|figure|figcaption|section|hr|a class="back")(?=[\s>])[^>]*>/;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * The text content of HTML that `render` made, white space collapsed as browsers do: no-break spaces stay.
 * Only for our own HTML, in which `<`, `>`, `&` and `"` are always escaped.
 */
export function textOf(html: string): string {
  return collapse(decode(html.replace(/<[^>]*>/g, '')));
}

/** The same, block by block: paragraphs, items, rows. Joined by spaces they are the text of the whole. */
export function blocksOf(html: string): string[] {
  return html
    .split(BLOCK)
    .map(textOf)
    .filter((text) => text !== '');
}

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity) : text;
}

function collapse(text: string): string {
  if (!/[\t\n\f\r]|^ | $| {2}/.test(text)) return text;
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
