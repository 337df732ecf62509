import type { Language } from '../../kit/language.ts';
import type { Entry, EntryKind } from './content.ts';

type List = readonly Entry[];
type Months = readonly List[];
type Changed = readonly (readonly [from: Entry, to: Entry])[];

// Of more it is as cheap to begin anew.
const MOST_CHANGED = 20;

/**
 * Public entries by kind and language and by months, newest first. A list or month in which nothing changed is the same
 * array as before, so that what was made of it holds: a save changes one month of thirty years.
 */
export class Published {
  readonly entries: List;
  #lists = new Map<string, List>();
  #months = new Map<string, Months>();
  /** What can still hold of them. */
  #monthsBefore: ReadonlyMap<string, Months> = new Map();

  constructor(entries: List, before?: Published) {
    this.entries = entries;
    if (!before) return;
    this.#monthsBefore = new Map([...before.#monthsBefore, ...before.#months]);
    const changed = changedIn(before.entries, entries);
    if (!changed) return;
    this.#lists = mapped(before.#lists, (list) => amended(list, changed));
    this.#months = mapped(before.#months, (months) => monthsAmended(months, changed));
  }

  of(kind: EntryKind, lang?: Language): List {
    const key = keyOf(kind, lang);
    const known = this.#lists.get(key);
    if (known) return known;
    const found = lang
      ? this.of(kind).filter((entry) => entry.lang === lang)
      : this.entries.filter((entry) => entry.kind === kind);
    this.#lists.set(key, found);
    return found;
  }

  months(kind: EntryKind, lang: Language): Months {
    const key = keyOf(kind, lang);
    const known = this.#months.get(key);
    if (known) return known;
    const months = inMonths(this.of(kind, lang), this.#monthsBefore.get(key) ?? []);
    this.#months.set(key, months);
    return months;
  }
}

function keyOf(kind: EntryKind, lang: Language | undefined): string {
  return lang ? `${kind} ${lang}` : kind;
}

function mapped<T>(map: ReadonlyMap<string, T>, to: (value: T) => T): Map<string, T> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}

/** Where few entries are others in the same places, of the same kind, language and month: these. */
function changedIn(before: List, entries: List): Changed | undefined {
  if (before.length !== entries.length) return undefined;
  const changed: [Entry, Entry][] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const [from, to] = [before[at], entries[at]];
    if (from === to || !from || !to) continue;
    if (changed.length === MOST_CHANGED || standingOf(from) !== standingOf(to)) return undefined;
    changed.push([from, to]);
  }
  return changed;
}

function standingOf(entry: Entry): string {
  return `${entry.kind} ${entry.lang} ${monthOf(entry)}`;
}

function amended(list: List, changed: Changed): List {
  let other: Entry[] | undefined;
  for (const [from, to] of changed) {
    const at = list.indexOf(from);
    if (at < 0) continue;
    other ??= [...list];
    other[at] = to;
  }
  return other ?? list;
}

function monthsAmended(months: Months, changed: Changed): Months {
  const of = new Set(changed.map(([from]) => monthOf(from)));
  return months.map((month) => (of.has(monthOf(month[0])) ? amended(month, changed) : month));
}

function inMonths(entries: List, known: Months): Months {
  const before = new Map(known.map((month) => [monthOf(month[0]), month]));
  const months: List[] = [];
  for (let from = 0; from < entries.length; from += months.at(-1)?.length ?? 0) {
    const name = monthOf(entries[from]);
    const last = before.get(name) ?? [];
    const isSame = last.every((entry, at) => entry === entries[from + at]);
    let to = isSame ? from + last.length : from;
    while (monthOf(entries[to]) === name) to += 1;
    months.push(isSame && to === from + last.length ? last : entries.slice(from, to));
  }
  return months;
}

function monthOf(entry: Entry | undefined): string | undefined {
  return entry?.date.slice(0, 7);
}
