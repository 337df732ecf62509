/** A line of `content/permalinks.txt`: what became of an address on a day. */
export type LedgerLine = {
  readonly path: string;
  readonly state: 'live' | 'moved' | 'gone';
  /** Where it moved; empty otherwise. */
  readonly to: string;
  readonly id: string;
  readonly date: string;
};

/** Every address that was ever public. The last line of a path wins; nothing is ever taken out. */
export type Ledger = {
  readonly last: ReadonlyMap<string, LedgerLine>;
  /** The first line of each id at which it was live: feed ids are made of it. */
  readonly first: ReadonlyMap<string, LedgerLine>;
  /** Numbers of the lines that cannot be read; they count as not written. */
  readonly broken: readonly number[];
};

const EMPTY: Ledger = { last: new Map(), first: new Map(), broken: [] };

/** Reads the ledger's text. What stands after the last line end was never finished, unless it is a whole line. */
export function parseLedger(text: string): Ledger {
  const texts = text.split('\n');
  if (!isWholeLine(texts.at(-1) ?? '')) texts.pop();
  const lines: LedgerLine[] = [];
  const broken: number[] = [];
  for (const [index, each] of texts.entries()) {
    const line = parseLine(each);
    if (line === undefined) broken.push(index + 1);
    else if (line !== 'empty') lines.push(line);
  }
  return { ...withLines(EMPTY, lines), broken };
}

/** Whether a text is one line of the ledger without its end. */
export function isWholeLine(text: string): boolean {
  const line = parseLine(text);
  return line !== undefined && line !== 'empty';
}

// What most lines of a long ledger say.
const LIVE: readonly string[] = ['live', 'live'];

function parseLine(text: string): LedgerLine | 'empty' | undefined {
  const line = text.startsWith('\uFEFF') || text.endsWith('\r') ? text.replace(/^\uFEFF|\r$/g, '') : text;
  if (line === '') return 'empty';
  const [path = '', what = '', id = '', date = '', ...more] = line.split('\t');
  const [, state, to = ''] = what === 'live' ? LIVE : (/^(live|moved|gone)(?: (\/\S*))?$/.exec(what) ?? []);
  const isWhole =
    isAddress(path) &&
    (to === '' || isAddress(to)) &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    id !== '' &&
    more.length === 0;
  if (!state || !isWhole || (state === 'moved') !== (to !== '')) return undefined;
  return { path, state: state as LedgerLine['state'], to, id, date };
}

/** A path that stays below the site, also when an export makes a file of it. */
function isAddress(path: string): boolean {
  return /^\/(?!\/)/.test(path) && !/(^|\/)\.{1,2}(\/|$)|%2e|[\\\p{Cc}]/iu.test(path);
}

export function lineText({ path, state, to, id, date }: LedgerLine): string {
  return `${path}\t${state}${to ? ` ${to}` : ''}\t${id}\t${date}\n`;
}

/** The ledger after further lines. */
export function withLines(ledger: Ledger, lines: readonly LedgerLine[]): Ledger {
  if (lines.length === 0) return ledger;
  const last = new Map(ledger.last);
  const first = new Map(ledger.first);
  for (const line of lines) {
    last.set(line.path, line);
    if (line.state === 'live' && !first.has(line.id)) first.set(line.id, line);
  }
  return { last, first, broken: ledger.broken };
}

/** Lines that an earlier reading had and a later one lacks: the last of their path, the first of their id. */
export function missingIn(later: Ledger, earlier: Ledger): LedgerLine[] {
  if (later === earlier) return [];
  const first = [...earlier.first.values()].filter((line) => !later.first.has(line.id));
  const last = [...earlier.last.values()].filter((line) => !later.last.has(line.path) && !first.includes(line));
  return [...first, ...last];
}

/** An entry as the ledger sees it. */
export type Standing = { readonly path: string; readonly id: string; readonly aliases: readonly string[] };

/**
 * What has to be written so that the ledger says what is public: new addresses, old ones of the same id that moved,
 * and those whose entry is gone. Nothing is said of lines that are `held`, since their file cannot be read just now.
 * Linear; writing the lines and asking again gives none.
 */
export function linesFor(
  ledger: Ledger,
  standing: readonly Standing[],
  held: (line: LedgerLine) => boolean,
  date: string,
): LedgerLine[] {
  const pathOf = new Map(standing.map(({ id, path }) => [id, path]));
  const live = new Set(pathOf.values());
  const lines: LedgerLine[] = [];
  for (const { path, id } of standing) {
    const isPlaceOnPage = path.includes('#'); // that page stays, whatever stands on it
    if (!isPlaceOnPage && !isLiveAs(ledger.last.get(path), id)) lines.push(lineOf(path, 'live', '', id, date));
  }
  for (const line of ledger.last.values()) {
    if (line.state === 'moved' || live.has(line.path)) continue;
    const to = pathOf.get(line.id);
    if (to) lines.push(lineOf(line.path, 'moved', to, line.id, date));
    else if (line.state === 'live' && !held(line)) lines.push(lineOf(line.path, 'gone', '', line.id, date));
  }
  return [...lines, ...oldAddresses(withLines(ledger, lines), standing, live, date)];
}

export function isLiveAs(line: LedgerLine | undefined, id: string | undefined): boolean {
  return line?.state === 'live' && line.id === id;
}

/** Addresses from before Insel, as an entry names them: they are public as soon as it is. The first to claim one has it. */
function oldAddresses(
  ledger: Ledger,
  standing: readonly Standing[],
  live: ReadonlySet<string>,
  date: string,
): LedgerLine[] {
  const claimed = new Map<string, LedgerLine>();
  for (const { path, id, aliases } of standing) {
    for (const alias of aliases) {
      if (!live.has(alias) && !claimed.has(alias)) claimed.set(alias, lineOf(alias, 'moved', path, id, date));
    }
  }
  return [...claimed.values()].filter(({ path, id }) => {
    const last = ledger.last.get(path);
    return last?.state !== 'moved' || last.id !== id;
  });
}

function lineOf(path: string, state: LedgerLine['state'], to: string, id: string, date: string): LedgerLine {
  return { path, state, to, id, date };
}

/**
 * Where the addresses lead that are not live: to a page that is, or nowhere any more. Circles count as gone. `held`
 * are those of which neither can be said, because their file cannot be read.
 */
export function leadsOf(ledger: Ledger, isLive: (path: string) => boolean) {
  const moved = new Map<string, string>();
  const gone = new Map<string, { readonly on: string }>();
  const held = new Set<string>();
  for (const line of ledger.last.values()) {
    if (isLive(line.path)) continue;
    const end = endOf(ledger, line, isLive);
    for (const path of spellingsOf(line.path)) {
      if (typeof end === 'string') moved.set(path, end);
      else if (end) gone.set(path, { on: end.date });
      else held.add(path);
    }
  }
  return { moved, gone, held };
}

/** As browsers ask for it, and as people read it. */
function spellingsOf(path: string): string[] {
  if (!path.includes('%')) return [path];
  try {
    return [path, decodeURI(path)];
  } catch (error) {
    if (error instanceof URIError) return [path];
    throw error;
  }
}

/** Follows an address: to a live path, to its last line where it is gone, or undefined where that cannot be said now. */
function endOf(ledger: Ledger, start: LedgerLine, isLive: (path: string) => boolean): string | LedgerLine | undefined {
  const seen = new Set<string>();
  for (let line = start; !seen.has(line.path); ) {
    seen.add(line.path);
    if (line.state === 'live') return undefined;
    if (line.state === 'gone') return line;
    if (isLive(line.to)) return line.to;
    const next = ledger.last.get(line.to);
    if (!next) return line;
    line = next;
  }
  return start;
}
