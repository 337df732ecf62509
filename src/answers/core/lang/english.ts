import { ENGLISH_FORMS } from './forms-english.ts';
import { stemEnglish } from './stem-english.ts';
import type { Tongue } from './tongue.ts';

const FUNCTION_WORDS =
  `a about after all also am an and any are as at be because been before being but by can cannot could d did
  do does doing don for from get got had has have having he hello her here hers hi him his how i if in into is it its just ll m may me
  might must my no nor not now of on only or other our ours out over own please re s same shall she should so some such t than thank
  thanks that the their theirs them then there these they this those through to too under until up us ve very want was we were what
  when where which while who whom why will with would you your yours`.split(/\s+/);

export const english: Tongue = {
  stem: stemEnglish,
  forms: ENGLISH_FORMS,
  base: (word) => word,
  functionWords: FUNCTION_WORDS,
  negations: ['not', 'no', 'never', 'without', 'cannot', 't', 'none', 'nothing'],
  asked: [
    [
      'price',
      'how much (?:\\S+ ){0,4}?(?:costs?|pay|charged?|price)|prices?|pricing|costs?|fees?|charge[ds]?|expensive',
    ],
    ['duration', 'how (?:long|quickly|fast|soon)|how many (?:hours|days|weeks|months|years)|duration'],
    ['amount', 'how (?:many|much|often|high|big|large|far|old)'],
    ['when', 'when|what time|what date|opening hours'],
    ['where', 'where|in which (?:city|place|country|countries)'],
    ['why', 'why|how come|what is the reason'],
    ['who', 'who|whom|whose'],
    ['how', 'how|what (?:should|must|can|do) i do'],
    ['which', 'which'],
    ['what', 'what'],
    ['whether', '^(?:can|could|may|is|are|am|do|does|did|has|have|should|will|would|must|was|were)'],
    ['whether', '(?:can|may|should|must|if) (?:i|we|one)'],
  ],
};
