import type { Language } from '../../kit/language.ts';
import { clockTime, dayAndMonth, wholeDay } from '../../words/dates.ts';
import { quietWords, type Said } from '../../words/quiet.ts';
import type { Promise_ } from './promise.ts';
import type { Round } from './rounds.ts';
import { onlyTime, ruleInWords } from './rule-words.ts';
import type { Rules } from './rules.ts';

/** When a question is read, as it is told wherever one can ask. Texts of the owner's are not in it. */
export function promiseInWords(lang: Language, rules: Rules, { round, away, full }: Promise_): Said {
  const words = quietWords[lang];
  if (away) return words.away(dayAndMonth(lang, away.to), wholeDay(lang, round.day), timeOfRound(lang, rules, round));
  return [
    `${ruleSentence(lang, rules)} ${fullInWords(lang, full)}`,
    ...words.promised(wholeDay(lang, round.day), timeIfUnusual(lang, rules, round)),
  ];
}

/** »Ich lese jede Frage selbst, dienstags und donnerstags um 10 Uhr.« */
export function ruleSentence(lang: Language, { rounds }: Pick<Rules, 'rounds'>): string {
  return quietWords[lang].rule(ruleInWords(lang, rounds));
}

/** »10 Uhr«, in the owner's zone. */
export function timeOfRound(lang: Language, rules: Pick<Rules, 'zone'>, round: Pick<Round, 'opensAt'>): string {
  return clockTime(lang, wallTime(rules, round));
}

/** Empty where all rounds begin at one time, and this one does. */
export function timeIfUnusual(
  lang: Language,
  rules: Pick<Rules, 'zone' | 'rounds'>,
  round: Pick<Round, 'opensAt'>,
): string {
  return onlyTime(rules.rounds)?.equals(wallTime(rules, round)) ? '' : timeOfRound(lang, rules, round);
}

/** Which rounds before are full, with a space after it; nothing where none is. */
export function fullInWords(lang: Language, full: readonly Round[]): string {
  const last = full.at(-1);
  if (!last) return '';
  const words = quietWords[lang];
  return `${(full.length === 1 ? words.full : words.fullUntil)(wholeDay(lang, last.day))} `;
}

function wallTime({ zone }: Pick<Rules, 'zone'>, { opensAt }: Pick<Round, 'opensAt'>): Temporal.PlainTime {
  return opensAt.toZonedDateTimeISO(zone).toPlainTime();
}
