import type { Language } from '../../kit/language.ts';
import { wholeDay } from '../../words/dates.ts';
import { quietWords, type Said } from '../../words/quiet.ts';
import { timeIfUnusual } from './promise-words.ts';
import { type Round, roundsBetween } from './rounds.ts';
import type { Rules } from './rules.ts';

/** Until when one may send (milliseconds of the epoch), the sentence that is then true, and when the round opens. */
export type PromisedDay = readonly [cutoffMs: number, sentence: Said, opensMs: number];

const DAYS = 365;

/** What a page that was made once and lies as a file can promise for a year: rounds, holidays and absences as known now. */
export function promisedDays(lang: Language, rules: Rules, now: Temporal.Instant): readonly PromisedDay[] {
  const rounds = roundsBetween(rules, now, now.add({ hours: DAYS * 24 }));
  return rounds.map((round) => [
    round.cutoffAt.epochMilliseconds,
    sentenceOf(lang, rules, round),
    round.opensAt.epochMilliseconds,
  ]);
}

/** What is promised to whoever writes now; undefined once the list has come to its end. */
export function promisedAt(days: readonly PromisedDay[], nowMs: number): PromisedDay | undefined {
  return days.find(([cutoffMs]) => nowMs <= cutoffMs);
}

function sentenceOf(lang: Language, rules: Rules, round: Round): Said {
  return quietWords[lang].promised(wholeDay(lang, round.day), timeIfUnusual(lang, rules, round));
}
