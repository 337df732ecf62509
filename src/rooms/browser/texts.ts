import type { Engine } from './engine.ts';
import type { TextRow } from './rows.ts';

const SLICE = 25; // opening many at once holds the page: 250 held it for 90 ms and more

/** The texts of a room in slices, the newest slice first. The page can do what waits between any two. */
export async function* textsIn(
  { kept }: Pick<Engine, 'kept'>,
  room: string,
): AsyncGenerator<readonly (readonly [string, TextRow])[]> {
  for (let before: string | undefined; ; ) {
    const slice = await kept.list<TextRow>(`text/${room}/`, { before, most: SLICE });
    yield slice;
    if (slice.length < SLICE) return;
    before = slice[0]?.[0];
    await letOthers();
  }
}

/** Gives the page a turn: at once where the browser can, soon where it cannot. */
function letOthers(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
