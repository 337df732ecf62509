import type { Engine } from './engine.ts';
import type { Row } from './kept.ts';
import type { FadeRow } from './rows.ts';
import { groupRows } from './stored-group.ts';

/** Takes a room and everything of it from this browser. */
export async function forgetRoom(engine: Engine, room: string, more: readonly Row[] = []): Promise<void> {
  const rows: Row[] = [[`room/${room}`, undefined], ...groupRows(room, undefined)];
  for (const prefix of ['outbox', 'text', 'seat', 'letin', 'reply', 'upload', 'greeted'])
    for (const key of await engine.kept.keys(`${prefix}/${room}/`)) rows.push([key, undefined]);
  await engine.kept.write([...rows, ...more]);
  engine.inHand.delete(room);
  engine.tell('');
}

/** Takes away the texts whose time has come. */
export async function fade(engine: Engine): Promise<void> {
  const due = await engine.kept.list<FadeRow>('fade/', { before: `fade/${String(engine.now()).padStart(15, '0')}` });
  if (due.length === 0) return;
  await engine.kept.write(
    due.flatMap(([fadeKey, { key }]): Row[] => [
      [fadeKey, undefined],
      [key, undefined],
    ]),
  );
  for (const room of new Set(due.map(([, { key }]) => key.split('/')[1] ?? ''))) engine.tell(room);
}
