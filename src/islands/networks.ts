import { blogger } from './archives/blogger.ts';
import { bluesky } from './archives/bluesky.ts';
import { facebook } from './archives/facebook.ts';
import { feed } from './archives/feed.ts';
import { ghost } from './archives/ghost.ts';
import { googlePlus } from './archives/google-plus.ts';
import { instagram } from './archives/instagram.ts';
import { linkedin } from './archives/linkedin.ts';
import { mastodon } from './archives/mastodon.ts';
import { medium } from './archives/medium.ts';
import { substack } from './archives/substack.ts';
import { threads } from './archives/threads.ts';
import { tumblr } from './archives/tumblr.ts';
import { twitter } from './archives/twitter.ts';
import { website } from './archives/website.ts';
import { wordpress } from './archives/wordpress.ts';
import type { Network } from './network.ts';

/** All that can be brought, in the order it is looked for. An archive may hold several. */
export const NETWORKS: readonly Network[] = [
  mastodon,
  twitter,
  facebook,
  instagram,
  threads,
  linkedin,
  bluesky,
  tumblr,
  googlePlus,
  wordpress,
  blogger,
  feed,
  ghost,
  medium,
  substack,
  website,
];
