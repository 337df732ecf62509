import type { Crawlers } from './settings.ts';

// The names by which these programs ask, as their makers published them by November 2026.
const TRAINING = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'Meta-ExternalAgent',
  'omgili',
  'Timpibot',
];
const ANSWERS = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'Meta-ExternalFetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
];

/**
 * `robots.txt` (RFC 9309) as the owner decided on programs that learn from texts, and on those that answer with them. It is
 * a request; nobody can be made to heed it.
 */
export function robotsText(crawlers: Crawlers, closed: readonly string[], sitemap: string): string {
  const kept = { all: [], answers: TRAINING, search: [...TRAINING, ...ANSWERS] }[crawlers];
  const out = kept.map((agent) => `User-agent: ${agent}\n`).join('');
  const everybody = `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}`;
  return `${out === '' ? '' : `${out}Disallow: /\n\n`}${everybody}\nSitemap: ${sitemap}\n`;
}
