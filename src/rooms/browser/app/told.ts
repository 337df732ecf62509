import type { RoomsAppWords } from '../../../words/rooms-app.ts';
import type { MessageView } from '../rooms.ts';

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** What a message says to the reader: its text, or the sentence for what somebody did. */
export function toldOf({ room: words }: RoomsAppWords, lang: string, { said, text, isExcerpt }: MessageView): string {
  if (said === 'excerpt' && !isExcerpt) return words.gave(Number(text));
  if (said === 'leave') return words.hasLeft;
  if (said !== 'timer') return text;
  const seconds = Number(text);
  return seconds > 0 ? words.willDisappear(lengthOf(seconds, lang)) : words.willStay;
}

function lengthOf(seconds: number, lang: string): string {
  const [unit, length] = seconds < DAY_SECONDS ? (['hour', HOUR_SECONDS] as const) : (['day', DAY_SECONDS] as const);
  const how = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return (seconds / length).toLocaleString(lang, how);
}
