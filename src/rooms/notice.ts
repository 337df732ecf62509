import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { roomWords } from '../words/rooms.ts';
import { KEEP_DAYS } from './core/limits.ts';
import { roomsUrl } from './origin.ts';

/** What is known of those who write in rooms, for the privacy page; nothing where there are none. */
export function roomNotice(island: Island, lang: Language): readonly { title: string; text: string }[] {
  const { title, text } = roomWords[lang].privacy;
  return roomsUrl(island) ? [{ title, text: text(KEEP_DAYS) }] : [];
}
