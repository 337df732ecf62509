import { dateFormat } from '../../kit/date-format.ts';
import type { Language } from '../../kit/language.ts';
import { localeOf } from '../../kit/locale.ts';
import { answersWords } from '../../words/answers.ts';
import type { Suggestion } from './suggestion.ts';

/** Where a quote stands and since when, in words. */
export function placeOf({ kind, date }: Pick<Suggestion, 'kind' | 'date'>, lang: Language): string {
  const words = answersWords[lang];
  const day = dayInWords(date, lang);
  switch (kind) {
    case 'question':
      return words.answerOf(day);
    case 'passage':
      return words.passageOf(day);
    case 'announced':
      return words.announcedFor(day);
  }
}

/** A year stays one: what is dated 2017 was not written on 1 January. */
function dayInWords(date: string, lang: Language): string {
  if (/^\d{4}$/.test(date)) return date;
  const format = dateFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
