import type { Island } from '../store/island.ts';
import type { Letter } from './core/letter.ts';
import { plannedLetters } from './store.ts';

/** Letters that wait for their hour, the next one first. */
export function waitingLetters(island: Island): Promise<readonly Letter[]> {
  return plannedLetters(island);
}
