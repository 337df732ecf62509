const BLOCK =
  /^<\/?(address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;

/** Texts of before the blocks: an empty line is a paragraph, a line's end a break. What stands in `pre` stays. */
export function paragraphed(html: string): string {
  return html
    .split(/(<(pre|script|style)\b[\s\S]*?<\/\2>)/i)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : inParagraphs(part)))
    .join('\n');
}

function inParagraphs(html: string): string {
  return html
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+|(?=<(?:h[1-6]|ul|ol|table|blockquote|div|p|hr|figure)\b)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replace(/\r?\n/g, '<br>\n')}</p>`))
    .join('\n');
}

/** Captions, galleries, films and sounds as HTML. Shortcodes of plug-ins stay in the text, where they can be seen. */
export function withoutShortcodes(html: string, gallery: (numbers: readonly string[] | undefined) => string): string {
  return html
    .replace(/(?<!\[)\[gallery\b([^\]]*)\]/g, (_, said: string) => {
      const ids = /\bids=["']([\d\s,]+)["']/.exec(said)?.[1];
      return `\n\n<div>${gallery(ids?.split(',').map((each) => each.trim()))}</div>\n\n`;
    })
    .replace(
      /(?<!\[)\[(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g,
      (_, said: string, inner: string) => {
        const [, image = '', rest = ''] =
          /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inner) ?? [];
        const words = rest.trim() || /\bcaption=["']([^"']*)["']/.exec(said)?.[1] || '';
        return `\n\n<figure>${image === '' ? inner : image}<figcaption>${image === '' ? '' : words}</figcaption></figure>\n\n`;
      },
    )
    .replace(/(?<!\[)\[embed\b[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, '\n\n<a href="$1">$1</a>\n\n')
    .replace(
      /(?<!\[)\[(?:audio|video)\b[^\]]*?\b(?:src|mp3|mp4|m4v|ogg|webm)=["']([^"']+)["'][^\]]*\](?:\s*\[\/(?:audio|video)\])?/g,
      '\n\n<a href="$1">$1</a>\n\n',
    );
}
