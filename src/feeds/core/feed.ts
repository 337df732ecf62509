import type { Language } from '../../kit/language.ts';

/** A feed, whatever its format; times are instants, addresses absolute, ids never change. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  readonly author: string;
  readonly home: string;
  readonly updated: Temporal.Instant;
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | undefined;
  /** The full text. */
  readonly html: string;
  readonly published: Temporal.Instant;
  readonly updated: Temporal.Instant;
  readonly tags: readonly string[];
};

/** Root-relative links and pictures of our own HTML, made absolute for readers elsewhere. */
export function withAbsoluteLinks(html: string, origin: string): string {
  return html.replace(
    /\b(href|src|srcset)="(\/[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${origin}${path}"`,
  );
}
