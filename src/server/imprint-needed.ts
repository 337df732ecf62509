import { siteSection } from '../site/core/settings.ts';
import { type Island, section } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';

// Names and networks that nobody reaches from outside (RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 1918, RFC 4193).
const AT_HOME =
  /(^|\.)(localhost|local|lan|internal|home\.arpa|test|invalid|example|example\.(com|net|org))$|^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\.|^\[(::1|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/i;

/** An island with an address in the world is not served without who is behind it and where (§ 5 DDG). `url` as insel.yaml has it. */
export function refuseWithoutImprint(island: Island, url: string): void {
  if (url === '' || AT_HOME.test(new URL(url).hostname)) return;
  if (section(island, siteSection).legal.imprint === 'optional' || island.about.owner.address) return;
  throw new Refusal('imprintNeeded', { url });
}
