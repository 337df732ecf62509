import { markdownFromHtml } from '../core/markdown-from-html.ts';
import { hasShort, markdownFromText } from '../core/markdown-from-text.ts';
import { type Audience, type Item, type Note, skipped } from '../core/post.ts';
import { tableRows } from '../core/table.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { textOf } from '../read-text.ts';

const SHARES = /^Shares(_\d+)?\.csv$/;
const ARTICLES = /^Articles\/(Articles\/)?[^/]+\.html$/;
const SEEN: Readonly<Record<string, Audience>> = { PUBLIC: 'public', MEMBER_NETWORK: 'ask', '': 'ask' };

/** LinkedIn: shares and articles. Pictures are only addresses that no longer answer. */
export const linkedin: Network = {
  name: 'linkedin',
  knows: async (archive) => {
    for (const { name, isFile } of archive.packed) {
      if (!isFile || !SHARES.test(name)) continue;
      if (/^\ufeff?"?Date"?,"?ShareLink/.test((await headOf(archive, name, 200)).toString('utf8'))) return 'yes';
    }
    const isArticles = archive.packed.some(({ name }) => /^Articles\/Articles\/[^/]+\.html$/.test(name));
    return isArticles ? 'yes' : 'no';
  },
  reads: (name) => SHARES.test(name) || ARTICLES.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed) {
      if (!isFile) continue;
      if (SHARES.test(name)) for await (const row of tableRows(archive.read(name), name)) yield shareItem(row);
      if (ARTICLES.test(name)) yield await articleOf(archive, name);
    }
  },
};

/** One row of shares. A time has no zone; it is UTC. */
export function shareItem(row: Readonly<Record<string, string>>): Item {
  const { Date: at = '', ShareLink: link = '', ShareCommentary: said = '', SharedUrl: shared = '' } = row;
  const instant = Date.parse(`${at.replace(' UTC', '').replace(' ', 'T')}Z`);
  const url = URL.parse(link);
  const isSwapped = /^(PUBLIC|CONNECTIONS|MEMBER_NETWORK)$/.test(said);
  if (Number.isNaN(instant) || !url || isSwapped) return skipped('unknown');
  const visibility = row.Visibility ?? '';
  if (visibility === 'CONNECTIONS') return skipped('protected');
  const audience = SEEN[visibility];
  if (!audience) return skipped('unknown');
  // paragraphs come as a quote, a line's end and a quote
  const source = said.replace(/"\r?\n"/g, '\n').trim();
  if (source === '') return skipped('boost');
  const notes: Note[] = hasShort(source) ? ['short'] : [];
  if (row.MediaUrl) notes.push('linked');
  const body = [markdownFromText(source), markdownFromText(shared)].filter((part) => part !== '').join('\n\n');
  const id = /urn:li:\w+:(\d+)/.exec(decoded(link))?.[1] ?? link;
  const tags = [...new Set(source.match(/(?<=#)[\p{L}\p{N}_]+/gu) ?? [])];
  const publishedAt = new Date(instant).toISOString();
  return { kind: 'post', post: { id, audience, url: url.href, publishedAt, tags, body, pictures: [], notes, source } };
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

async function articleOf(archive: Archive, name: string): Promise<Item> {
  return articleItem(await textOf(archive, name), name);
}

/** An article was public once it was published; one that was not lacks the line that says when. */
export function articleItem(html: string, name: string): Item {
  const published = /<p class="published">Published on ([\d-]+)[ T]([\d:]+)<\/p>/.exec(html);
  if (!published) return skipped('draft');
  const instant = Date.parse(`${published[1]}T${published[2]}Z`);
  if (Number.isNaN(instant)) return skipped('unknown');
  const head = html.slice(0, published.index);
  const body = html.slice(published.index + published[0].length);
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(head) ?? [];
  const url = /<h1[^>]*>\s*<a[^>]*href="([^"]+)"/.exec(head)?.[1];
  const notes: Note[] = /<img\b/.test(html) ? ['linked'] : [];
  if (/<iframe\b/.test(body)) notes.push('embed');
  return {
    kind: 'post',
    post: {
      id: url ?? name,
      audience: 'public',
      url,
      publishedAt: new Date(instant).toISOString(),
      title: plainFromHtml(title),
      tags: [],
      body: markdownFromHtml(body),
      pictures: [],
      notes,
      source: body,
    },
  };
}

function plainFromHtml(html: string): string {
  return markdownFromHtml(html.replace(/<\/?a\b[^>]*>/g, '')).replace(/\\(?=[\p{P}\p{S}])/gu, '');
}
