import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../store/files.ts';
import type { Loss } from './core/post.ts';
import { append } from './imported.ts';
import type { Archive, Packed } from './open-archive.ts';

/** What an address of a website answered; `path` is with its query, `file` the name it lies under here. */
export type Line =
  | {
      readonly kind: 'page' | 'medium';
      readonly path: string;
      readonly file: string;
      readonly type: string;
      readonly changedAt: string | undefined;
    }
  | { readonly kind: 'leads'; readonly path: string; readonly to: string }
  | { readonly kind: 'lost'; readonly path: string; readonly why: Loss['why'] }
  /** What makes a page and is none. */
  | { readonly kind: 'other'; readonly path: string };

/** What was fetched of a website, on the disk: a crawl that is broken off goes on from there. */
export type Fetches = {
  readonly folder: string;
  readonly lines: readonly Line[];
  /** Writes what came of an address, its content first. */
  readonly keep: (line: Line, content?: string | Uint8Array) => void;
  readonly textOf: (line: Line & { readonly file: string }) => string;
};

const LEDGER = 'fetched.jsonl';

export function openFetches(folder: string): Fetches {
  mkdirSync(folder, { recursive: true });
  const ledger = join(folder, LEDGER);
  const lines = existsSync(ledger) ? linesIn(readFileSync(ledger, 'utf8')) : [];
  if (lines.length > 0) append(ledger, '\n'); // ends what a crash cut off
  return {
    folder,
    lines,
    keep: (line, content) => {
      if (content !== undefined && 'file' in line) writeFileWhole(join(folder, line.file), content);
      append(ledger, `${JSON.stringify(line)}\n`);
      lines.push(line);
    },
    textOf: ({ file }) => readFileSync(join(folder, file), 'utf8'),
  };
}

function linesIn(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);
}

/** What was fetched, as if it lay in the folder of a web server; and by which addresses it was reached. */
export function archiveOf({ folder, lines }: Fetches, url: string, host: string): Archive {
  const files = new Map<string, { readonly at: string; readonly packed: Packed }>();
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const line of lines) {
    if (line.kind !== 'page' && line.kind !== 'medium') continue;
    const name = nameFor(line, taken);
    taken.add(name);
    names.set(line.path, name);
    const changedAt = line.changedAt === undefined ? undefined : new Date(line.changedAt);
    files.set(name, { at: join(folder, line.file), packed: { name, isFile: true, isLink: false, changedAt } });
  }
  const astray = addLeading(lines, names);
  const paths = Map.groupBy(names, ([, name]) => name);
  const read = (name: string) => createReadStream(files.get(name)?.at ?? '');
  return {
    file: url,
    isPacked: false,
    packed: [...files.values()].map(({ packed }) => packed),
    fetched: {
      host,
      pathsOf: (name) => (paths.get(name) ?? []).map(([path]) => path),
      nameAt: (path) => names.get(path),
      lost: [...lines.filter((line) => line.kind === 'lost'), ...astray].map(({ path, why }) => ({ what: path, why })),
    },
    read,
    walk: async (wants, take) => {
      for (const name of files.keys()) if (wants(name)) await take(name, read(name));
    },
    close: () => {},
  };
}

/** Gives addresses that lead on the name of where they end; answers with those that end nowhere. */
function addLeading(lines: readonly Line[], names: Map<string, string>) {
  const to = new Map(lines.flatMap((line) => (line.kind === 'leads' ? [[line.path, line.to] as const] : [])));
  const astray: { readonly path: string; readonly why: Loss['why'] }[] = [];
  for (const path of to.keys()) {
    const seen = new Set<string>();
    let at: string | undefined = path;
    while (at !== undefined && !names.has(at) && !seen.has(at)) {
      seen.add(at);
      at = to.get(at);
    }
    const name = at === undefined ? undefined : names.get(at);
    if (name !== undefined) names.set(path, name);
    else if (at !== undefined) astray.push({ path, why: 'circle' });
  }
  return astray;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/heic': '.heic',
  'video/mp4': '.mp4',
  'video/webm': '.webm',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/ogg': '.ogg',
  'application/pdf': '.pdf',
};

const NAMED_PAGE = /\.(html?|xhtml|shtml)$/i;
/** Some servers do not know the endings of pictures, and programs that make them have others. */
export const NAMED_MEDIUM = /\.(jpe?g|png|gif|webp|avif|heic|mp4|m4v|webm|mp3|m4a|ogg|pdf)$/i;

/** The name programs that mirror a website give: what is a folder has an `index.html`, what has no ending gets one. */
function nameFor({ kind, path, type }: Line & { readonly type: string }, taken: ReadonlySet<string>): string {
  const [before = '', query] = path.split(/\?(.*)/s);
  const plain = decoded(before.slice(1)) + (before.endsWith('/') && kind === 'page' ? 'index.html' : '');
  const whole = query ? `${plain}?${query}` : plain;
  const ending = kind === 'page' ? '.html' : (ENDINGS[type] ?? '');
  const hasOne = (kind === 'page' ? NAMED_PAGE : NAMED_MEDIUM).test(whole);
  const name = hasOne ? whole : whole + ending;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : name.replace(/(\.[^./]+)?$/, `-${number}$1`);
    if (!taken.has(free)) return free;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
