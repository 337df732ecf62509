import type { Engine } from './engine.ts';
import { letOthers } from './let-others.ts';
import type { TextRow } from './rows.ts';

const SLICE = 25; // opening many at once holds the page: 250 held it for 90 ms and more

type Placed = readonly [key: string, text: TextRow];

/**
 * The texts of a room in slices, the newest slice first. The page can do what waits between any two. What is sent meanwhile
 * moves to an earlier place, and comes once all the same.
 */
export async function* textsIn({ kept }: Pick<Engine, 'kept'>, room: string): AsyncGenerator<readonly Placed[]> {
  const given = new Set<string>();
  for (let before: string | undefined; ; ) {
    const slice = await kept.list<TextRow>(`text/${room}/`, { before, most: SLICE });
    yield slice.filter(([, { id }]) => given.size < given.add(id).size);
    if (slice.length < SLICE) return;
    before = slice[0]?.[0];
    await letOthers();
  }
}

/** The newest text of a room of which that is true, among the last `most`. */
export async function findText(
  engine: Pick<Engine, 'kept'>,
  room: string,
  isIt: (text: TextRow) => boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<Placed | undefined> {
  let seen = 0;
  for await (const slice of textsIn(engine, room)) {
    const found = slice.findLast(([, text]) => isIt(text));
    seen += slice.length;
    if (found || seen >= most) return found;
  }
  return undefined;
}
