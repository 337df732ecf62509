import type { Loss, Note, Skipped } from './post.ts';

/** What an import found and did. Its parts sum to what was found. */
export type Report = {
  readonly network: string;
  readonly title: string;
  found: number;
  /** Threads and single posts that become drafts, or would. */
  drafts: number;
  /** Of these, those the archive proves to be public. */
  publishable: number;
  /** Parts of threads that stand in the draft of their beginning. */
  joined: number;
  /** Threads an earlier import brought. */
  known: number;
  readonly skipped: Partial<Record<Skipped, number>>;
  /** Items, not drafts: an item may have several. */
  readonly notes: Partial<Record<Note, number>>;
  pictures: number;
  /** Pictures without a text that stands for them. */
  withoutAlt: number;
  readonly missing: string[];
  /** What an old website held and what does not come along. */
  readonly lost: Loss[];
  /** The owner's hosts the texts stood on. */
  readonly hosts: string[];
  /** Those of them that `insel.yaml` does not take. */
  readonly oddHosts: string[];
  /** The owner's pages at the network, as the addresses of the texts name them. */
  readonly profiles: string[];
  /** Hosts that only the texts name, which may be the owner's. */
  readonly askedHosts: string[];
  /** Links in the archive, which are never followed. */
  links: number;
  files: number;
  readonly opened: string[];
  /** Drafts of threads that have more parts in this archive than when they were brought. */
  readonly grown: string[];
  /** Drafts whose source reads otherwise now than when it was brought. */
  readonly changed: string[];
  /** Accounts that are followed, for `islands.opml`. */
  followed: number;
  /** Asked to stop before all drafts were written: the same call goes on from there. */
  isStopped: boolean;
  /** Threads that were not yet written then. */
  left: number;
};

export function emptyReport(network: string, title: string): Report {
  const counts = { found: 0, drafts: 0, publishable: 0, joined: 0, known: 0 };
  const media = {
    pictures: 0,
    withoutAlt: 0,
    missing: [],
    lost: [],
    hosts: [],
    oddHosts: [],
    askedHosts: [],
    profiles: [],
  };
  return {
    network,
    title,
    ...counts,
    ...media,
    links: 0,
    files: 0,
    opened: [],
    skipped: {},
    notes: {},
    grown: [],
    changed: [],
    followed: 0,
    isStopped: false,
    left: 0,
  };
}

/** Whether every item that was found is accounted for once. */
export function isSummed({ found, drafts, joined, known, left, skipped }: Report): boolean {
  return found === drafts + joined + known + left + Object.values(skipped).reduce((sum, count) => sum + count, 0);
}
