import { dateFormat } from '../../kit/date-format.ts';
import type { Language } from '../../kit/language.ts';
import { localeOf } from '../../kit/locale.ts';

/** An instant (ISO 8601) as the reader writes it. */
export function written(instant: string, lang: Language, how: Intl.DateTimeFormatOptions): string {
  return dateFormat(localeOf(lang), how).format(new Date(instant));
}
