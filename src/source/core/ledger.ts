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

/** Reads the ledger's text. A last line without its end was never finished and counts as not written. */
export function parseLedger(text: string): Ledger {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1).map(parseLine);
  const broken = lines.flatMap((line, index) => (line === undefined ? [index + 1] : []));
  return {
    ...withLines(
      EMPTY,
      lines.filter((line) => line !== undefined && line !== 'empty'),
    ),
    broken,
  };
}

function parseLine(text: string): LedgerLine | 'empty' | undefined {
  const line = text.replace(/^\uFEFF/, '').replace(/\r$/, '');
  if (line === '') return 'empty';
  const [path = '', what = '', id = '', date = '', ...more] = line.split('\t');
  const [, state, to = ''] = /^(live|moved|gone)(?: (\/\S*))?$/.exec(what) ?? [];
  const isWhole = path.startsWith('/') && /^\d{4}-\d{2}-\d{2}$/.test(date) && id !== '' && more.length === 0;
  if (!isWhole || (state === 'moved') !== (to !== '')) return undefined;
  return { path, state: state as LedgerLine['state'], to, id, date };
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

/** An entry as the ledger sees it. */
export type Standing = { readonly path: string; readonly id: string; readonly aliases: readonly string[] };

/**
 * What has to be written so that the ledger says what is public: new addresses, old ones of the same id that moved,
 * and those whose entry is gone. `held` are ids whose file cannot be read just now; nothing is said of them.
 */
export function linesFor(
  ledger: Ledger,
  standing: readonly Standing[],
  held: (line: LedgerLine) => boolean,
  date: string,
): LedgerLine[] {
  const pathOf = new Map(standing.map(({ id, path }) => [id, path]));
  const live = new Set(pathOf.values());
  const arrived = standing.flatMap(({ path, id }) => {
    const last = ledger.last.get(path);
    if (path.includes('#')) return []; // a place on a page that stays whatever stands there
    return last?.state === 'live' && last.id === id ? [] : [lineOf(path, 'live', '', id, date)];
  });
  const left = [...ledger.last.values()].flatMap((line) => {
    if (line.state === 'moved' || live.has(line.path)) return [];
    const to = pathOf.get(line.id);
    if (to) return [lineOf(line.path, 'moved', to, line.id, date)];
    return line.state === 'gone' || held(line) ? [] : [lineOf(line.path, 'gone', '', line.id, date)];
  });
  return [...arrived, ...left, ...oldAddresses(ledger, standing, live, date)];
}

/** Addresses from before Insel, as an entry names them: they are public as soon as it is. */
function oldAddresses(ledger: Ledger, standing: readonly Standing[], live: ReadonlySet<string>, date: string) {
  return standing.flatMap(({ path, id, aliases }) =>
    aliases
      .filter((alias) => !live.has(alias) && ledger.last.get(alias)?.id !== id)
      .map((alias) => lineOf(alias, 'moved', path, id, date)),
  );
}

function lineOf(path: string, state: LedgerLine['state'], to: string, id: string, date: string): LedgerLine {
  return { path, state, to, id, date };
}

/** Where the addresses lead that are not live: to a page that is, or nowhere any more. Circles count as gone. */
export function leadsOf(ledger: Ledger, isLive: (path: string) => boolean) {
  const moved = new Map<string, string>();
  const gone = new Map<string, { readonly on: string }>();
  for (const line of ledger.last.values()) {
    if (line.state === 'live' || isLive(line.path)) continue;
    const end = endOf(ledger, line, isLive);
    if (typeof end === 'string') moved.set(line.path, end);
    else if (end) gone.set(line.path, { on: end.date });
  }
  return { moved, gone };
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
