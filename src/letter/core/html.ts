import type { Language } from '../../kit/language.ts';
import { letterWords } from '../../words/letter.ts';

const SANS = "font-family:system-ui,-apple-system,'Segoe UI',sans-serif";

/** Inline, since many mail programs drop everything else; LOOK section 7.9. */
const INLINE: Readonly<Record<string, string>> = {
  h2: 'margin:30px 0 8px;font-size:21px;line-height:28px;font-weight:600',
  h3: 'margin:26px 0 6px;font-size:18px;line-height:28px;font-weight:600',
  p: 'margin:0 0 18px',
  blockquote: 'margin:0 0 18px;padding:0 0 0 22px;font-style:italic',
  ul: 'margin:0 0 18px;padding:0 0 0 24px',
  ol: 'margin:0 0 18px;padding:0 0 0 24px',
  table: `width:100%;margin:0 0 20px;border-collapse:collapse;${SANS};font-size:15px;line-height:22px`,
  th: 'padding:5px 12px 5px 0;border-bottom:1px solid #3c4c55;text-align:left;font-weight:400',
  td: 'padding:6px 12px 6px 0;border-bottom:1px solid #c9d3d2',
  pre: 'margin:0 0 18px;font-size:15px;line-height:22px;white-space:pre-wrap',
  hr: 'margin:24px 0;border:0;border-top:1px solid #c9d3d2',
  figcaption: `margin:0 0 18px;${SANS};font-size:14px;line-height:21px`,
};

type Setting = { readonly lang: Language; readonly origin: string; readonly page: string };

/**
 * The HTML of an entry, as `source/core/render.ts` made it, in the form a mail has: nothing to be fetched (a picture is a
 * link in its words), no ids or classes, absolute links, styles in place.
 */
export function letterHtml(html: string, setting: Setting): string {
  return html
    .replace(/<sup><a [^>]*role="doc-noteref"[^>]*>(\d+)<\/a><\/sup>/g, ' [$1]')
    .replace(/\s*<a class="back"[^>]*>.*?<\/a>/g, '')
    .replace(/<img\b[^>]*>/g, (tag) => pictureInWords(tag, setting))
    .replace(/<\/?(?:section|figure|div|picture)\b[^>]*>\n?/g, '')
    .replace(/<(\/?)figcaption\b[^>]*>/g, '<$1figcaption>')
    .replace(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g, (_, name: string, attributes: string) =>
      tag(name, attributes, setting),
    )
    .replace(/<(\/?)figcaption/g, '<$1p');
}

function tag(name: string, attributes: string, { origin }: Setting): string {
  const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
  const lang = /\slang="([^"]*)"/.exec(attributes)?.[1];
  const start = /\sstart="(\d+)"/.exec(attributes)?.[1];
  const align =
    /text-align:\s*(right|center)/.exec(attributes)?.[1] ??
    /class="[^"]*\b(right|center|number)\b/.exec(attributes)?.[1];
  const style = [INLINE[name], align && `text-align:${align === 'number' ? 'right' : align}`].filter(Boolean).join(';');
  const kept = [
    href === undefined ? '' : ` href="${href.startsWith('/') ? origin + href : href}"`,
    lang ? ` lang="${lang}"` : '',
    start ? ` start="${start}"` : '',
    style ? ` style="${style}"` : '',
  ];
  return href?.startsWith('#') ? '<a>' : `<${name}${kept.join('')}>`;
}

function pictureInWords(tag: string, { lang, page }: Setting): string {
  const alt = /\salt="([^"]*)"/.exec(tag)?.[1] ?? '';
  return `<a href="${page}">[${letterWords[lang].picture(alt)}]</a>`;
}
