import type { HelpCountry } from '../../words/quiet.ts';
import type { Rules } from './rules.ts';

const BY_ZONE: Readonly<Record<string, HelpCountry>> = { 'Europe/Vienna': 'AT', 'Europe/Zurich': 'CH' };

/** Whose help line is named: the country of the holidays, else of the zone, else Germany. */
export function helpCountry({
  zone,
  holidays,
}: Pick<Rules, 'zone'> & { readonly holidays?: string | undefined }): HelpCountry {
  const country = holidays?.slice(0, 2);
  return country === 'AT' || country === 'CH' || country === 'DE' ? country : (BY_ZONE[zone] ?? 'DE');
}
