import type { Language } from '../kit/language.ts';
import { type Island, section } from '../store/island.ts';
import { letterWords } from '../words/letter.ts';
import { letterSection } from './core/settings.ts';

/** What the letter is, in one sentence: the first one where it is ordered, and part of the proof. */
export function leadOf(island: Island, lang: Language): string {
  const { send } = section(island, letterSection);
  return letterWords[lang].order.lead[send === 'each' ? 'each' : 'weekly'];
}
