import type { Engine } from './engine.ts';
import type { MessageView } from './rooms.ts';
import type { RoomRow } from './rows.ts';
import { textsIn } from './texts.ts';
import { messageOf } from './views.ts';

const MOST_FOUND = 200;

/** Texts in which all words stand, the newest first, over everything this browser holds. Works in slices. */
export async function search(engine: Engine, words: string) {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const found: { room: string; message: MessageView }[] = [];
  if (wanted.length === 0) return found;
  for (const [, row] of await engine.kept.list<RoomRow>('room/')) {
    for await (const slice of textsIn(engine, row.id))
      for (const [key, text] of slice) {
        const content = folded(`${text.text} ${text.file?.name ?? ''}`);
        if (wanted.every((word) => content.includes(word)))
          found.push({ room: row.id, message: messageOf(engine, row, key, text) });
      }
  }
  return found.sort((a, b) => (a.message.writtenAt < b.message.writtenAt ? 1 : -1)).slice(0, MOST_FOUND);
}

/** Without case and accents, as people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
