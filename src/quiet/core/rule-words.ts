import type { Language } from '../../kit/language.ts';
import { clockTime, listed } from '../../words/dates.ts';
import { quietWords } from '../../words/quiet.ts';
import type { RoundRule, Weekday } from './rules.ts';

/** The rule as one says it: »dienstags und donnerstags um 10 Uhr«. Days with the same times stand together. */
export function ruleInWords(lang: Language, rules: readonly RoundRule[]): string {
  const groups = Map.groupBy(daysOf(rules), (day) => timesOn(lang, rules, day));
  return listed(
    lang,
    [...groups].map(([times, days]) => `${daysInWords(lang, days)} ${times}`),
  );
}

/** The one time at which all rounds begin, where there is one. */
export function onlyTime(rules: readonly RoundRule[]): Temporal.PlainTime | undefined {
  const [first] = rules;
  return first && rules.every(({ at }) => at.equals(first.at)) ? first.at : undefined;
}

function daysOf(rules: readonly RoundRule[]): readonly Weekday[] {
  return [...new Set(rules.flatMap(({ days }) => days))].sort();
}

function timesOn(lang: Language, rules: readonly RoundRule[], day: Weekday): string {
  const times = rules
    .filter(({ days }) => days.includes(day))
    .map(({ at }) => at)
    .sort(Temporal.PlainTime.compare);
  return listed(
    lang,
    times.map((at) => quietWords[lang].at(clockTime(lang, at))),
  );
}

function daysInWords(lang: Language, days: readonly Weekday[]): string {
  const words = quietWords[lang];
  if (days.length === 7) return words.everyDay;
  const names = days.map((day) => words.daysOfWeek[day - 1] ?? '');
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  return words.onDays(isRow(days) ? words.fromTo(first, last) : listed(lang, names));
}

/** Three days or more, one after the other. */
function isRow(days: readonly Weekday[]): boolean {
  return days.length > 2 && days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) === 1);
}
