import { everyLanguage } from '../kit/language.ts';
import type { Island, Place } from '../store/island.ts';
import type { Refusal } from '../words/refusal.ts';
import { contentOf } from './content-of.ts';
import type { Problem } from './core/content.ts';

const inSettings = new WeakMap<Place, readonly Problem[]>();

/** What was refused in a file, as the owner reads it. `file` is a path below the island's folder. */
export function refusedIn(file: string, refusal: Refusal): Problem {
  const sentence = everyLanguage((lang) => refusal.sentence(lang));
  return { file, line: undefined, column: undefined, sentence };
}

/** What keeps a changed `insel.yaml` from being used; the last good one is in force until it is empty again. */
export function noteSettingsProblems(place: Place, problems: readonly Problem[]): void {
  inSettings.set(place, problems);
}

/** All that is wrong in the owner's folder as it is served: settings first. */
export function problemsOf(island: Island): readonly Problem[] {
  return [...(inSettings.get(island.place) ?? []), ...contentOf(island).problems];
}
