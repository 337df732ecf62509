import type { Island } from '../store/island.ts';
import { numberPrint } from './ask.ts';
import { readNumber } from './core/number.ts';
import type { Question } from './core/question.ts';
import { questionWithNumber } from './store.ts';

export type Collected =
  | { readonly kind: 'found'; readonly question: Question }
  /** It cannot be a number: something is missing or too much. */
  | { readonly kind: 'misread' }
  | { readonly kind: 'unknown' };

/** The question of a pick-up number, however it was typed. */
export async function collect(island: Island, typed: string): Promise<Collected> {
  const number = readNumber(typed);
  if (!number) return { kind: 'misread' };
  const question = await questionWithNumber(island, numberPrint(island, number));
  return question ? { kind: 'found', question } : { kind: 'unknown' };
}
