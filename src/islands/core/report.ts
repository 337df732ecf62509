import type { Skipped } from './post.ts';

/** What an import found and did. Its parts sum to what was found. */
export type Report = {
  readonly network: 'mastodon';
  found: number;
  /** Threads and single posts that become drafts, or would. */
  drafts: number;
  /** Parts of threads that stand in the draft of their beginning. */
  joined: number;
  /** Threads an earlier import brought. */
  known: number;
  readonly skipped: Partial<Record<Skipped, number>>;
  pictures: number;
  readonly missing: string[];
  /** Links in the archive, which are never followed. */
  links: number;
  readonly files: number;
  readonly opened: string[];
  /** Drafts of threads that have more parts in this archive than when they were brought. */
  readonly grown: string[];
};

export function emptyReport(network: Report['network'], files: number): Report {
  const counts = { found: 0, drafts: 0, joined: 0, known: 0, pictures: 0, links: 0 };
  return { network, ...counts, files, skipped: {}, missing: [], opened: [], grown: [] };
}

/** Whether every item that was found is accounted for once. */
export function isSummed({ found, drafts, joined, known, skipped }: Report): boolean {
  return found === drafts + joined + known + Object.values(skipped).reduce((sum, count) => sum + count, 0);
}
