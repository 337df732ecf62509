import { Parser } from 'htmlparser2';

const HIDDEN = new Set(['script', 'style', 'iframe', 'template', 'noscript', 'object', 'svg']);
const AROUND: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', del: '~~', s: '~~' };
const BLOCKS = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * A post's HTML as Markdown: paragraphs, breaks, emphasis, lists, quotes, code and links to http(s). Scripts, styles,
 * frames, pictures and attributes are left out. Entities are decoded once.
 */
export function markdownFromHtml(html: string): string {
  let out = '';
  let hidden = 0;
  let quoted = 0;
  let code = 0;
  let isBlockOfCode = false;
  const lists: { ordered: boolean; number: number }[] = [];
  const links: { href: string; from: number; isMention: boolean }[] = [];
  const newLine = () => `\n${'> '.repeat(quoted)}${'  '.repeat(Math.max(0, lists.length - 1))}`;
  const newBlock = () => {
    const before = out.trimEnd().replace(/(\n[> ]*)+$/, '');
    const marks = '> '.repeat(quoted);
    out = /^[> ]*$/.test(before) ? marks : `${before}\n${marks.trim()}${newLine()}`;
  };
  const parser = new Parser({
    onopentag(name, { href = '', class: classes = '' }) {
      if (HIDDEN.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (name === 'blockquote') quoted += 1;
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', number: 0 });
      if (name === 'br') out += code > 0 ? '\n' : `\\${newLine()}`;
      else if (name === 'li') {
        const list = lists.at(-1);
        if (list) list.number += 1;
        out = `${out.trimEnd()}${newLine()}${list?.ordered ? `${list.number}. ` : '- '}`;
      } else if (name === 'pre') {
        newBlock();
        out += '```\n';
        code = 1;
        isBlockOfCode = true;
      } else if (name === 'code' && code === 0) {
        out += '`';
        code += 1;
      } else if (BLOCKS.has(name) && !(name === 'p' && /[-.] $/.test(out) && lists.length > 0)) newBlock();
      else if (name === 'a') links.push({ href, from: out.length, isMention: /\bmention\b/.test(classes) });
      else if (AROUND[name]) out += AROUND[name];
    },
    ontext(text) {
      if (hidden > 0) return;
      out += code > 0 ? text : escaped(text.replace(/\s+/g, ' '), out === '' || /\n[> ]*$/.test(out));
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
      if (hidden > 0) return;
      if (name === 'blockquote') quoted = Math.max(0, quoted - 1);
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'pre') {
        out = `${out.trimEnd()}\n\`\`\`\n`;
        code = 0;
        isBlockOfCode = false;
      } else if (name === 'code' && code === 1 && !isBlockOfCode) {
        out += '`';
        code = 0;
      } else if (name === 'a') out = linked(out, links.pop());
      else if (AROUND[name]) out += AROUND[name];
    },
  });
  parser.write(html);
  parser.end();
  return out.replace(/\\\n[> ]*$/, '').trim();
}

/** A name of a person or a tag stays text; an address shown as its own text becomes a plain link. */
function linked(out: string, link: { href: string; from: number; isMention: boolean } | undefined): string {
  const url = link && URL.parse(link.href);
  if (!link || link.isMention || !url || !/^https?:$/.test(url.protocol)) return out;
  const [before, text] = [out.slice(0, link.from), out.slice(link.from)];
  const address = withoutTracking(url);
  const plain = text.replace(/\\(?=[\p{P}\p{S}])/gu, '');
  const isItself = plain === '' || link.href.endsWith(plain) || /^https?:\/\//.test(plain);
  return `${before}${isItself ? `<${address}>` : `[${text}](<${address}>)`}`;
}

/** Without what follows a visitor from site to site. */
export function withoutTracking(url: URL): string {
  const wrong = [...url.searchParams.keys()].filter((key) =>
    /^(utm_.*|fbclid|igshid|igsh|si|gclid|mc_cid|mc_eid)$/.test(key),
  );
  for (const key of wrong) url.searchParams.delete(key);
  return url.href.replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Text whose signs mean nothing in Markdown; `isStart` where it begins a line. */
export function escaped(text: string, isStart: boolean): string {
  const safe = text.replace(/[\\`*_[\]<>&~]/g, (sign) => `\\${sign}`);
  if (!isStart) return safe;
  return safe
    .trimStart()
    .replace(/^(#{1,6}(?=\s|$)|[-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
