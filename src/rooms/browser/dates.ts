import { dateFormat } from '../../kit/date-format.ts';

/** An instant (ISO 8601) as the reader writes it. */
export function written(instant: string, lang: string, how: Intl.DateTimeFormatOptions): string {
  return dateFormat(lang, how).format(new Date(instant));
}
