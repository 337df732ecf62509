import type { Visit } from '../../look/route.ts';
import { clockTime, wholeDay } from '../../words/dates.ts';
import { letterWords } from '../../words/letter.ts';
import { textsOf, writeLetter } from '../compose.ts';
import type { Letter } from '../core/letter.ts';
import { type Standing, standingInWords } from '../desk-view.ts';

/** Sonntag, 29. November um 8 Uhr. */
export function momentIn({ island, lang }: Visit, at: Temporal.Instant): string {
  const there = at.toZonedDateTimeISO(island.about.zone);
  return `${wholeDay(lang, there.toPlainDate())}, ${clockTime(lang, there.toPlainTime())}`;
}

/** What a letter is about: its subject, or the one it would have now. */
export function titleOf({ island, lang }: Visit, letter: Letter): string {
  if (letter.content) return letter.content.subject;
  const entries = textsOf(island, letter.entryIds);
  return entries.length > 0 ? writeLetter(island, letter.lang, entries).subject : letterWords[lang].desk.empty;
}

/** When it went, and where its mails stand. */
export function lineOf(visit: Visit, letter: Letter, standing: Standing): string {
  const words = letterWords[visit.lang].desk;
  const when = momentIn(visit, letter.sendAt);
  if (letter.state === 'taken back') return `${when}: ${words.takenBack}`;
  if (letter.state === 'empty') return `${when}: ${words.empty}`;
  return `${when}: ${standingInWords(visit.lang, standing)}`;
}
