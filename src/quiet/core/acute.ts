import { foldForSigns } from './screened-text.ts';
import { phrases } from './signs/signs.ts';

// Few and plain: thoughts of ending one's life or of hurting oneself, one's own or of somebody near. A word that is
// said in anger or of work (»der Stress bringt mich um«, »beruflicher Selbstmord«) is not among them.
const ACUTE = phrases(
  '(?:mich|sich) (?:\\S+ ){0,3}(?:umbringen|umbringe|umbringt|umzubringen)',
  '(?:bringe?|brächte) mich um',
  '(?:mir|sich) (?:\\S+ ){0,2}das leben (?:zu )?nehmen',
  '(?:nehme|nähme) mir das leben',
  '(?:selbstmord|suizid|freitod)(?:gedanken|versuch|gefährdet|s)?',
  'suizidal',
  '(?:will|möchte|mag|kann) (?:\\S+ ){0,2}(?:nicht|nimmer) (?:mehr|länger) (?:leben|da sein|auf der welt sein)',
  '(?:ich )?(?:will|möchte|würde gern|würde am liebsten) (?:\\S+ ){0,2}(?:sterben|tot sein)',
  'mein(?:em)? leben (?:ein ende (?:setzen|machen)|zu beenden|beenden)',
  'lebensmüde',
  '(?:ritze|verletze|schneide) mich(?: selbst)?',
  '(?:mich|sich) (?:selbst|selber) (?:zu )?verletzen',
  '(?:kill|killing|hang|hanging|shoot|shooting) (?:myself|himself|herself|themselves)',
  '(?:suicide|suicidal)',
  '(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life',
  '(?:want|wish|wanted|wants) (?:to die|to be dead|i was dead|i were dead)',
  '(?:don.t|do not|doesn.t) want to (?:live|be alive|go on living)(?: any ?more| any longer)?',
  '(?:can.t|cannot|can not) (?:go on living|live any ?more|live any longer)',
  '(?:no longer|not) want(?:s)? to (?:live|be alive)',
  '(?:hurt|hurting|harm|harming|cut|cutting) (?:myself|himself|herself|themselves)',
  'self-?harm(?:ing)?',
);
const SAID_OF_WORK =
  /(?:beruflich|politisch|wirtschaftlich|career|political|professional)\p{L}*\s+(?:selbstmord|suizid|suicide)/gu;

/**
 * Whether a text speaks of acute distress, in any language Insel knows. Then the help block is shown at once, and
 * sending stays possible. It is asked anew each time: nothing about it is stored.
 */
export function isAcute(text: string): boolean {
  return foldForSigns(text).toLowerCase().replace(SAID_OF_WORK, ' ').search(ACUTE) >= 0;
}
