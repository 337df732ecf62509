import type { Engine } from './engine.ts';
import { insel } from './insel.ts';
import { flag } from './output.ts';
import { peers } from './peers.ts';

/** Insel and its peers, or only those that `--engines` names. */
export function engines(): readonly Engine[] {
  const asked = flag('engines')?.split(',');
  return [insel, ...peers].filter(({ name }) => asked?.includes(name) ?? true);
}
