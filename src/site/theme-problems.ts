import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTheme } from '../look/core/theme.ts';
import { causeOf } from '../source/cause.ts';
import type { Problem } from '../source/core/content.ts';
import { refusedIn } from '../source/problems.ts';
import type { Island } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';

/** What keeps the colours of `theme/theme.css` from being used: while there is anything, those of the house stand. */
export function themeProblems({ place }: Island): Problem[] {
  return refusalsIn(join(place.folder, 'theme', 'theme.css')).map((refusal) => refusedIn('theme/theme.css', refusal));
}

function refusalsIn(file: string): readonly Refusal[] {
  try {
    const reading = readTheme(readFileSync(file, 'utf8'));
    return reading.kind === 'refused' ? reading.refusals : [];
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    return cause === 'ENOENT' || cause === 'ENOTDIR' ? [] : [new Refusal('fileUnreadable', { cause })];
  }
}
