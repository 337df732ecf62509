/** What people call the networks whose archives can be brought, by the name of their folder. */
const TITLES: Readonly<Record<string, string>> = {
  mastodon: 'Mastodon',
  twitter: 'X/Twitter',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
  tumblr: 'Tumblr',
  googleplus: 'Google+',
  wordpress: 'WordPress',
  blogger: 'Blogger',
  feed: 'RSS/Atom/JSON Feed',
  ghost: 'Ghost',
  medium: 'Medium',
  substack: 'Substack',
  website: 'Website',
};

/** The name people know a network by. */
export function titleOfNetwork(network: string): string {
  return TITLES[network] ?? network;
}
