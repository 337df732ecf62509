import type { Engine } from './engine.ts';
import type { MessageView } from './rooms.ts';
import type { RoomRow, TextRow } from './rows.ts';
import { messageOf } from './views.ts';

const SLICE = 250; // decrypting more at once would hold the page for longer than 50 ms
const MOST_FOUND = 200;

/** Texts in which all words stand, the newest first, over everything this browser holds. Works in slices. */
export async function search(engine: Engine, words: string) {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const found: { room: string; message: MessageView }[] = [];
  if (wanted.length === 0) return found;
  for (const [, row] of await engine.kept.list<RoomRow>('room/')) {
    for (let before: string | undefined; ; ) {
      const slice = await engine.kept.list<TextRow>(`text/${row.id}/`, { before, most: SLICE });
      for (const [key, text] of slice) {
        const content = folded(`${text.text} ${text.file?.name ?? ''}`);
        if (wanted.every((word) => content.includes(word)))
          found.push({ room: row.id, message: messageOf(engine, row, key, text) });
      }
      if (slice.length < SLICE) break;
      before = slice[0]?.[0];
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return found.sort((a, b) => (a.message.writtenAt < b.message.writtenAt ? 1 : -1)).slice(0, MOST_FOUND);
}

/** Without case and accents, as people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
