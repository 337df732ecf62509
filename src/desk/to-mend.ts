import { themeProblems } from '../site/theme-problems.ts';
import type { Problem } from '../source/core/content.ts';
import { problemsOf } from '../source/problems.ts';
import type { Island } from '../store/island.ts';

/** What in the owner's folder is not served as it stands there: settings, texts, the colours of the theme. */
export function toMend(island: Island): readonly Problem[] {
  return [...problemsOf(island), ...themeProblems(island)];
}
