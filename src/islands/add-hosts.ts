import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { hostIn } from '../source/core/settings.ts';
import { writeFileWhole } from '../store/files.ts';

/**
 * Enters the hosts an old website stood on into `hosts:` of `insel.yaml`, so that its addresses lead on; answers with
 * those that were new. Everything else in the file stays as it is written.
 */
export function addHosts(folder: string, hosts: readonly string[]): readonly string[] {
  const file = join(folder, 'insel.yaml');
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text);
  if (!isMap(document.contents)) return [];
  const known = document.get('hosts');
  const own = URL.parse(String(document.get('url') ?? ''))?.hostname;
  const there = new Set([own, ...(isSeq(known) ? known.items.map(String) : [])]);
  const fresh = [...new Set(hosts.flatMap((host) => settableHost(host) ?? []))].filter((host) => !there.has(host));
  if (fresh.length === 0) return [];
  if (isSeq(known)) for (const host of fresh) known.add(host);
  else document.set('hosts', fresh);
  writeFileWhole(file, document.toString({ lineWidth: 0 }));
  return fresh;
}

/** The host as `hosts:` takes it; undefined where it does not, such as one with `_`. */
export function settableHost(host: string): string | undefined {
  return hostIn(host.replace(/:\d+$/, ''));
}
