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

/** Advice is read once a month, in the month's first round. */
export function nextAdviceDay(island: Island): Temporal.Instant | undefined {
  if (section(island, questionsSection).questions.advice === 'never') return undefined;
  const nextMonth = zoned(island, island.now).toPlainDate().toPlainYearMonth().add({ months: 1 });
  const from = nextMonth.toPlainDate({ day: 1 }).toZonedDateTime(island.about.zone).toInstant();
  return roundsAfter(rulesOf(island), from.subtract({ milliseconds: 1 })).next().value?.opensAt;
}
