import type { OpenIsland } from './open-island.ts';
import { hostOf, isLoopback } from './origin.ts';

/** Which island a host name belongs to, or where it leads. */
export type HostFound =
  | { readonly kind: 'island'; readonly open: OpenIsland }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' };

/** Finds the island by the Host of a request. By a loopback name with the served port, the first island answers. */
export function findHost(islands: readonly OpenIsland[], host: string, now: Temporal.Instant, port: number): HostFound {
  for (const open of islands) {
    const url = open.url();
    if (url && hostOf(url) === host) return { kind: 'island', open };
    const { hosts } = open.at(now).about;
    if (url && hosts.includes(host.replace(/:\d+$/, ''))) return { kind: 'moved', to: url };
  }
  const [first] = islands;
  if (first && isLoopback(host) && portOf(host) === port) return { kind: 'island', open: first };
  return { kind: 'unknown' };
}

function portOf(host: string): number {
  return Number(/:(\d+)$/.exec(host)?.[1] ?? 80);
}
