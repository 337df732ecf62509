import type { Language } from '../../kit/language.ts';
import { clockTime, wholeDay } from '../../words/dates.ts';
import { quietWords, type Said } from '../../words/quiet.ts';
import { timeOfRound } from './promise-words.ts';
import type { Round } from './rounds.ts';
import type { Rules } from './rules.ts';

/** »Was Sie bis Dienstag, 24. November, 9:30 Uhr senden, liegt um 10 Uhr auf meinem Tisch.« */
export function nextRoundInWords(lang: Language, rules: Pick<Rules, 'zone'>, round: Round): Said {
  const words = quietWords[lang].availability;
  const cutoff = cutoffInWords(lang, rules, round);
  const time = timeOfRound(lang, rules, round);
  const isSameDay = round.cutoffAt.toZonedDateTimeISO(rules.zone).toPlainDate().equals(round.day);
  return isSameDay ? words.until(cutoff, time) : words.untilTheDayBefore(cutoff, wholeDay(lang, round.day), time);
}

/** »Dienstag, 24. November, 9:30 Uhr«. */
export function cutoffInWords(lang: Language, { zone }: Pick<Rules, 'zone'>, { cutoffAt }: Round): string {
  const cutoff = cutoffAt.toZonedDateTimeISO(zone);
  return `${wholeDay(lang, cutoff.toPlainDate())}, ${clockTime(lang, cutoff.toPlainTime())}`;
}
