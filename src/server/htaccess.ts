import type { Content } from '../source/core/content.ts';
import { fullyDecoded } from './web-path.ts';

const TYPES = [
  'AddType image/avif .avif',
  'AddType image/webp .webp',
  'AddType application/rss+xml .xml',
  'AddType application/feed+json .json',
  'AddType application/octet-stream .idx',
  'AddCharset utf-8 .html .xml .json .txt',
];

/**
 * `.htaccess` for web spaces with Apache: what moved answers 301, what is not there says so in the island's words. Other
 * servers do not read it; for them a page stands at every old address and leads on.
 */
export function htaccess({ moved }: Pick<Content, 'moved'>): string {
  const plain = [...moved].filter(([path]) => !path.includes('?'));
  const asked = [...moved].filter(([path]) => path.includes('?'));
  return [
    'ErrorDocument 404 /404.html',
    ...TYPES,
    ...plain.map(([path, target]) => `RedirectMatch 301 "^${pattern(path)}$" "${quoted(target)}"`),
    ...(asked.length > 0 ? ['RewriteEngine On'] : []),
    ...asked.flatMap(([path, target]) => {
      const [before = '', query = ''] = path.split('?');
      return [
        `RewriteCond %{QUERY_STRING} "^${pattern(query)}$"`,
        `RewriteRule "^${pattern(before.slice(1))}$" "${quoted(target)}?" [R=301,L]`,
      ];
    }),
    '',
  ].join('\n');
}

/** An address as Apache compares it: decoded, letter by letter. */
function pattern(path: string): string {
  return quoted(fullyDecoded(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** Nothing ends the quotation marks or the line, and nothing is taken for a variable. */
function quoted(text: string): string {
  return text
    .replace(/[\r\n]/g, '')
    .replaceAll('"', '\\"')
    .replaceAll('%', '\\%');
}
