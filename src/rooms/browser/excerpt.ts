import { type ExcerptText, encodeContent } from './content.ts';
import { type Engine, inTurn, roomInHand } from './engine.ts';
import type { Row } from './kept.ts';
import { orderOf, say } from './outgoing.ts';
import { LONGEST_CONTENT_BYTES } from './padding.ts';
import type { TextRow } from './rows.ts';
import { textsIn } from './texts.ts';
import { mayBeGiven, nameIn } from './views.ts';

/** What a message needs beside the texts of an excerpt: id, count, time. */
const ROOM_BYTES = 1_024;

/** Hands over chosen messages to all who are in a room, in as many messages as they need. What is to disappear stays behind. */
export function giveExcerpt(engine: Engine, id: string, ids: readonly string[]): Promise<number> {
  return inTurn(engine, id, async () => {
    const texts = await chosen(engine, id, ids);
    for (const part of inMessages(texts)) await say(engine, id, { kind: 'excerpt', texts: part });
    return texts.length;
  });
}

/** What somebody handed over, by that person's word; without what this browser has anyway. */
export async function excerptRows(
  engine: Engine,
  { room, place, texts, from }: ExcerptPlace & { readonly texts: readonly ExcerptText[]; readonly from: string },
): Promise<Row[]> {
  const times = new Set(texts.map(({ writtenAt }) => writtenAt));
  const known: TextRow[] = [];
  for await (const slice of textsIn(engine, room))
    known.push(...slice.flatMap(([, text]) => (times.has(text.writtenAt) ? [text] : [])));
  return texts.flatMap((each, at): Row[] => {
    const told = { ...each, text: `${each.from}: ${each.text}`.trim() };
    const isKnown = known.some((one) => isSame(one, one.isExcerpt ? told : each));
    return isKnown ? [] : [[`${place}/${orderOf(at)}`, excerptRow(`${place}/${at}`, from, told)]];
  });
}

type ExcerptPlace = { readonly room: string; readonly place: string };

function excerptRow(id: string, from: string, { writtenAt, text, file }: ExcerptText): TextRow {
  return {
    id,
    from,
    writtenAt,
    text,
    ...(file && { file }),
    state: 'sent',
    isOwn: false,
    isDeleted: false,
    isExcerpt: true,
    disappearsAt: 0,
    said: 'excerpt',
  };
}

function isSame(one: TextRow, { writtenAt, text, file }: ExcerptText): boolean {
  return one.writtenAt === writtenAt && one.text === text && one.file?.id === file?.id;
}

async function chosen(engine: Engine, id: string, ids: readonly string[]): Promise<ExcerptText[]> {
  const { row } = await roomInHand(engine, id);
  const wanted = new Set(ids);
  const found: ExcerptText[] = [];
  for await (const slice of textsIn(engine, id))
    found.unshift(
      ...slice.flatMap(([, text]) => {
        if (!wanted.has(text.id) || !mayBeGiven(text)) return [];
        const { writtenAt, file } = text;
        return [{ from: nameIn(engine, row, text.from), writtenAt, text: text.text, ...(file && { file }) }];
      }),
    );
  return found;
}

/** Together as many as fit into one message. */
function inMessages(texts: readonly ExcerptText[]): ExcerptText[][] {
  const parts: ExcerptText[][] = [];
  let room = 0;
  for (const text of texts) {
    const size = encodeContent({ id: '', count: 0, writtenAt: '', saying: { kind: 'excerpt', texts: [text] } }).length;
    if (size > room) {
      parts.push([]);
      room = LONGEST_CONTENT_BYTES - ROOM_BYTES;
    }
    parts.at(-1)?.push(text);
    room -= size;
  }
  return parts;
}
