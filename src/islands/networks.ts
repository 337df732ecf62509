import { mastodon } from './archives/mastodon.ts';
import type { Network } from './network.ts';

/** All that can be brought, in the order it is looked for. An archive may hold several. */
export const NETWORKS: readonly Network[] = [mastodon];
