/** How a list came from the one before: what stayed in its order, and the places of what came in. */
export type Change = { readonly runs: readonly Run[]; readonly added: readonly number[]; readonly size: number };

/** The places `from` to `to` of the list before, which are now further on by `shift`. Runs ascend in both lists. */
export type Run = { readonly from: number; readonly to: number; readonly shift: number };

/** Things are the same if they are one object. Linear; of two that changed places, what moved further came in anew. */
export function changeBetween<T extends object>(before: readonly T[], after: readonly T[]): Change {
  const runs: Run[] = [];
  const added: number[] = [];
  let [old, now] = [0, 0];
  const take = () => {
    const from = old;
    for (; old < before.length && now < after.length && before[old] === after[now]; old += 1) now += 1;
    if (old > from) runs.push({ from, to: old, shift: now - old });
  };
  take();
  let [oldEnd, nowEnd] = [before.length, after.length];
  for (; oldEnd > old && nowEnd > now && before[oldEnd - 1] === after[nowEnd - 1]; oldEnd -= 1) nowEnd -= 1;
  const oldPlaceOf = placesIn(before, old, oldEnd);
  const placeOf = placesIn(after, now, nowEnd);
  while (old < oldEnd || now < nowEnd) {
    const goesTo = old < oldEnd ? placeOf(before[old]) - now : -1;
    const comesFrom = now < nowEnd ? oldPlaceOf(after[now]) - old : -1;
    if (now === nowEnd || (old < oldEnd && (goesTo < 0 || (comesFrom >= 0 && comesFrom <= goesTo)))) old += 1;
    else added.push(now++);
    take();
  }
  take();
  return { runs, added, size: after.length };
}

function placesIn<T extends object>(list: readonly T[], from: number, to: number): (thing: T | undefined) => number {
  const places = new Map(list.slice(from, to).map((thing, i) => [thing as T | undefined, from + i]));
  return (thing) => places.get(thing) ?? -1;
}

/** The list as it is now of what belongs to each place: taken over where it stayed, made where it came in. */
export function takenOver<T>({ runs, added, size }: Change, before: readonly T[], make: (place: number) => T): T[] {
  const list = new Array<T>(size);
  for (const { from, to, shift } of runs)
    for (let place = from; place < to; place += 1) list[place + shift] = before[place] as T;
  for (const place of added) list[place] = make(place);
  return list;
}

/** The same of lines that belong to things; where the lines of each thing begin, and the last ones end, before and now. */
export function changeOfLines({ runs, added }: Change, before: Int32Array, now: Int32Array): Change {
  return {
    runs: runs.map(({ from, to, shift }) => {
      const first = before[from] ?? 0;
      return { from: first, to: before[to] ?? 0, shift: (now[from + shift] ?? 0) - first };
    }),
    added: added.flatMap((thing) => {
      const first = now[thing] ?? 0;
      return Array.from({ length: (now[thing + 1] ?? 0) - first }, (_, i) => first + i);
    }),
    size: now.at(-1) ?? 0,
  };
}
