import { type Island, section } from '../store/island.ts';
import { letterSection } from './core/settings.ts';

/** Whether there is a letter to order. */
export function hasLetter(island: Island): boolean {
  return section(island, letterSection).send !== 'off';
}
