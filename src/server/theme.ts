import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTheme, writeTheme } from '../look/core/theme.ts';
import type { Place } from '../store/island.ts';
import { type AssetShelf, assetOf } from './assets.ts';

type Held = { readonly stamp: string; readonly shelf: AssetShelf };

const held = new WeakMap<Place, Held>();

/**
 * The files of the browser with the colours of `theme/theme.css`, in the one style sheet, so that they cost no request.
 * A theme that is refused (check and desk say why) leaves the colours as they are.
 */
export function themed(shelf: AssetShelf, place: Place): AssetShelf {
  const file = join(place.folder, 'theme', 'theme.css');
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return shelf;
  const stamp = `${shelf.addresses.css} ${stats.mtimeMs} ${stats.size}`;
  const known = held.get(place);
  if (known?.stamp === stamp) return known.shelf;
  const css = contentOrNothing(file);
  if (css === undefined) return shelf;
  const made = withTheme(shelf, css);
  held.set(place, { stamp, shelf: made });
  return made;
}

/** A theme that cannot be read is none: check and desk say why, and the pages stand. */
function contentOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const LOOKED_AFRESH_MS = 250;

const looked = new WeakMap<Place, { readonly at: number; readonly shelf: AssetShelf }>();

/** The same as it was a moment ago: what is asked thousands of times a second need not look at the file each time. */
export function themedLately(shelf: AssetShelf, place: Place): AssetShelf {
  const known = looked.get(place);
  const at = performance.now();
  if (known && at - known.at < LOOKED_AFRESH_MS) return known.shelf;
  const now = themed(shelf, place);
  looked.set(place, { at, shelf: now });
  return now;
}

function withTheme(shelf: AssetShelf, css: string): AssetShelf {
  const reading = readTheme(css);
  const plain = shelf.byPath.get(shelf.addresses.css);
  if (reading.kind !== 'theme' || !plain) return shelf;
  const body = Buffer.concat([plain.body, Buffer.from(`\n${writeTheme(reading.theme)}`)]);
  const sheet = assetOf('insel.css', plain.type, body);
  return {
    byPath: new Map([...shelf.byPath, [sheet.path, sheet]]),
    addresses: { ...shelf.addresses, css: sheet.path },
  };
}
