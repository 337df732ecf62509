import type { Language } from '../../kit/language.ts';
import { type HelpCountry, quietWords, type Said } from '../../words/quiet.ts';
import type { Rules } from './rules.ts';
import { type HelpPlace, spokenIn } from './settings.ts';

const BY_ZONE: Readonly<Record<string, HelpCountry>> = { 'Europe/Vienna': 'AT', 'Europe/Zurich': 'CH' };

type Where = Pick<Rules, 'zone'> & { readonly holidays?: string | undefined };

/** Whose help line is named: the country of the holidays, else of the zone, else Germany. */
export function helpCountry({ zone, holidays }: Where): HelpCountry {
  const country = holidays?.slice(0, 2);
  return country === 'AT' || country === 'CH' || country === 'DE' ? country : (BY_ZONE[zone] ?? 'DE');
}

/** Whom to call in distress: those the owner names, else the help line of the country; and in danger. */
export function helpInWords(
  lang: Language,
  first: Language,
  settings: Where & { readonly help: readonly HelpPlace[] },
): Said {
  const words = quietWords[lang];
  if (settings.help.length === 0) return words.help[helpCountry(settings)];
  const places = settings.help.map(({ name, telephone }): Said => {
    const said = spokenIn(name, lang, first)?.text ?? '';
    return [said === '' ? '' : `${said} `, { telephone }];
  });
  return words.ownHelp(places.flatMap((place, nth) => (nth === 0 ? place : [', ', ...place])));
}
