import type { Language } from '../kit/language.ts';
import { roundsAfter } from '../quiet/core/rounds.ts';
import { reasonInWords } from '../quiet/core/screen-words.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, section } from '../store/island.ts';
import { questionWords } from '../words/questions.ts';
import type { Question } from './core/question.ts';
import { questionsSection } from './core/settings.ts';
import { saidDay, zoned } from './said.ts';

/** Why it lies in a tray and what becomes of it there, as its sender is told. */
export function trayInWords(island: Island, lang: Language, { tray, trayReason }: Question): string {
  const words = questionWords[lang].trays;
  const why = trayReason ? reasonInWords(lang, 'sender', trayReason) : words.byOwner;
  if (tray !== 'advice') return trayReason ? `${why} ${words.notInRound}` : why;
  return trayReason?.reason === 'declaredAdvice'
    ? adviceInWords(island, lang)
    : `${why} ${adviceInWords(island, lang)}`;
}

function adviceInWords(island: Island, lang: Language): string {
  const words = questionWords[lang].trays;
  const day = nextAdviceDay(island);
  return day ? words.adviceMonthly(saidDay(island, lang, day)) : words.adviceNever;
}

/** Whether somebody waits to be read now: advice does from its month on, where it is read at all; all else at once. */
export function isTrayDue(island: Island, { tray, askedAt }: Question): boolean {
  if (tray !== 'advice') return true;
  const day = nextAdviceDay(island, askedAt);
  return day !== undefined && Temporal.Instant.compare(day, island.now) <= 0;
}

/** Advice is read once a month, in the first round of the month after it came. */
function nextAdviceDay(island: Island, after = island.now): Temporal.Instant | undefined {
  if (section(island, questionsSection).questions.advice === 'never') return undefined;
  const nextMonth = zoned(island, after).toPlainDate().toPlainYearMonth().add({ months: 1 });
  const from = nextMonth.toPlainDate({ day: 1 }).toZonedDateTime(island.about.zone).toInstant();
  return roundsAfter(rulesOf(island), from.subtract({ milliseconds: 1 })).next().value?.opensAt;
}
