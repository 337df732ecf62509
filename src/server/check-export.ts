import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, ledgerOf } from '../source/content-of.ts';
import { identitySection } from '../source/core/settings.ts';
import { type Island, section } from '../store/island.ts';
import { exportSite, isBelowFile, isFile, underItsUrl } from './export.ts';
import { isLoopback } from './origin.ts';
import type { Furnishing } from './site.ts';
import { fileOf } from './web-path.ts';

/**
 * What an export does not keep: a file that comes out otherwise a second time, an address without a file, a link to
 * nothing, a page that gives an address of this machine as its own.
 */
export type Broken = {
  readonly kind: 'differs' | 'lost' | 'link' | 'local';
  readonly path: string;
  readonly from?: string;
};

/** Proves an export: made once more it has the same bytes, every address that ever was public has a file, no link is dead, and pages have their address in the world. */
export async function checkExport(served: Island, furnishing: Furnishing, out: string): Promise<readonly Broken[]> {
  const island = underItsUrl(served);
  const again = `${out}.again-${process.pid}`;
  try {
    await exportSite(island, furnishing, again);
    return [...differencesIn(out, again), ...lostIn(island, out), ...deadLinksIn(island, out), ...localIn(island, out)];
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

function differencesIn(out: string, again: string): Broken[] {
  const names = new Set([...filesIn(out), ...filesIn(again)]);
  const isSame = (name: string) =>
    existsSync(join(out, name)) &&
    existsSync(join(again, name)) &&
    readFileSync(join(out, name)).equals(readFileSync(join(again, name)));
  return [...names].filter((name) => !isSame(name)).map((path) => ({ kind: 'differs', path }));
}

function lostIn(island: Island, out: string): Broken[] {
  const { moved, gone, byPath } = contentOf(island);
  const paths = new Set([...ledgerOf(island).last.keys(), ...moved.keys(), ...gone.keys(), ...byPath.keys()]);
  return [...paths]
    .filter((path) => !path.includes('?') && !isThere(out, path) && !isBelowFile(join(out, fileOf(path))))
    .map((path) => ({ kind: 'lost', path }));
}

const LINK = /\b(?:href|src)="(\/[^"]*)"|\bsrcset="([^"]*)"/g;

function deadLinksIn({ about }: Island, out: string): Broken[] {
  const known = new Map<string, boolean>();
  const isAlive = (path: string) => {
    const alive = known.get(path) ?? isThere(out, path);
    known.set(path, alive);
    return alive;
  };
  return filesIn(out)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(join(out, name), 'utf8').replaceAll('&amp;', '&');
      const links = [...html.matchAll(LINK)].flatMap(([, path, set = '']) =>
        path ? [path] : set.split(', ').map((each) => each.split(' ')[0] ?? ''),
      );
      const own = links.map((link) => (link.startsWith(`${about.url}/`) ? link.slice(about.url.length) : link));
      const dead = [...new Set(own)].filter((path) => path.startsWith('/') && !isAlive(path));
      return dead.map((path): Broken => ({ kind: 'link', path, from: name }));
    });
}

/** What names this machine as its address is found by nobody else; without `url` there is no other. */
function localIn(island: Island, out: string): Broken[] {
  if (!section(island, identitySection).url) return [];
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const [, from = '', host = ''] = /rel="canonical" href="(https?:\/\/([^"/]+))/.exec(home) ?? [];
  return isLoopback(host) ? [{ kind: 'local', path: 'index.html', from }] : [];
}

/** Whether a web space would find something at an address: what stands behind `?` or `#` is not its business. */
function isThere(out: string, address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  const place = join(out, fileOf(path));
  return isFile(place) || isFile(join(place, 'index.html'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
