import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from './core/post.ts';
import { type Known, knownIn } from './imported.ts';

/** Where a draft lies: waiting for the owner, thrown away, or as a part of an article that was made of several. */
export const SHELVES = ['waiting', 'discarded', 'merged'] as const;

export type Where = (typeof SHELVES)[number];

/** A draft that was brought and is not published. */
export type Waiting = {
  readonly network: string;
  /** Its name, the same on every shelf. */
  readonly file: string;
  readonly where: Where;
  readonly title: string;
  /** ISO 8601, UTC */
  readonly date: string;
  readonly audience: Audience;
  readonly known: Known;
};

/** Names a draft among those of all networks. */
export function keyOf({ network, file }: Pick<Waiting, 'network' | 'file'>): string {
  return `${network}/${file}`;
}

/** The folder of a shelf of a network. */
export function shelfFolder(folder: string, network: string, where: Where = 'waiting'): string {
  const into = join(folder, 'content', 'import', network);
  return where === 'waiting' ? into : join(into, where);
}

/** The networks of which anything was brought. */
export function broughtNetworks(folder: string): string[] {
  const place = join(folder, 'content', 'import');
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => /^[\w-]+$/.test(name) && existsSync(join(place, name, 'imported.jsonl')))
    .sort();
}

/** Every draft of a shelf, the newest first. What is in no ledger was not brought, and is not looked at. */
export async function draftsOn(folder: string, where: Where = 'waiting', only?: string): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const network of broughtNetworks(folder)) {
    if (only !== undefined && network !== only) continue;
    const place = shelfFolder(folder, network, where);
    const names = new Set(existsSync(place) ? readdirSync(place) : []);
    const drafts = new Map<string, Waiting>();
    for await (const known of knownIn(shelfFolder(folder, network))) {
      if (names.has(known.file)) drafts.set(known.file, waitingOf(network, where, known));
    }
    for (const draft of drafts.values()) found.push(draft);
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** How many drafts wait, by their files alone: the ledger of many years is long. */
export function countWaiting(folder: string): number {
  const counts = broughtNetworks(folder).map((network) => {
    const names = readdirSync(shelfFolder(folder, network));
    return names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function waitingOf(network: string, where: Where, known: Known): Waiting {
  const { file, title = file, date = file.slice(0, 10), audience = 'ask' } = known;
  return { network, file, where, title, date, audience, known };
}

/** The draft of this name, on whichever shelf. */
export async function draftNamed(folder: string, network: string, file: string): Promise<Waiting | undefined> {
  if (!broughtNetworks(folder).includes(network)) return undefined;
  for (const where of SHELVES) {
    const found = (await draftsOn(folder, where, network)).find((each) => each.file === file);
    if (found) return found;
  }
  return undefined;
}

/** What a draft was made of, in its order; nothing where it came as it is. Parts without a network are of its own. */
export async function partsOfDraft(folder: string, { network, known }: Waiting): Promise<Waiting[]> {
  const keys = (known.parts ?? []).map((part) => (part.includes('/') ? part : `${network}/${part}`));
  if (keys.length === 0) return [];
  const byKey = new Map((await draftsOn(folder, 'merged')).map((each) => [keyOf(each), each]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

export function draftTextOf(folder: string, { network, where, file }: Waiting): string {
  return readFileSync(join(shelfFolder(folder, network, where), file), 'utf8');
}

/** What the archive had, part by part; empty where it was brought before that was kept. */
export function sourcesOf(folder: string, { network, known }: Waiting): { source: string; url?: string }[] {
  const path = join(shelfFolder(folder, network), 'sources.jsonl');
  if (!known.source || !existsSync(path)) return [];
  const [at, lengthBytes] = known.source;
  const bytes = Buffer.alloc(Math.min(lengthBytes, 10_000_000));
  const handle = openSync(path, 'r');
  try {
    readSync(handle, bytes, 0, bytes.length, at);
  } finally {
    closeSync(handle);
  }
  try {
    return JSON.parse(bytes.toString('utf8')) as { source: string; url?: string }[];
  } catch {
    return []; // the file was changed by hand
  }
}
