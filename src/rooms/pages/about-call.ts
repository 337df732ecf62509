import { json } from '../../look/route.ts';
import { timeOfRound } from '../../quiet/core/promise-words.ts';
import { roundsAfter } from '../../quiet/core/rounds.ts';
import { rulesOf } from '../../quiet/rules-of.ts';
import { wholeDay } from '../../words/dates.ts';
import { programKey } from '../program-key.ts';
import type { CallRoute } from './call.ts';

/** Whose rooms these are, and when the owner next looks in. */
export const aboutCall: CallRoute = {
  method: 'GET',
  at: '/api/about',
  answer: async ({ island, lang }) => {
    const rules = rulesOf(island);
    const [next] = roundsAfter(rules, island.now);
    return json({
      name: island.about.name,
      site: island.about.url,
      languages: island.about.languages,
      programKey: programKey(island.place)?.text,
      looksIn: next && { day: wholeDay(lang, next.day), time: timeOfRound(lang, rules, next) },
    });
  },
};
