import type { Language } from '../kit/language.ts';
import { fill } from './fill.ts';
import { type Reason, refusals } from './refusals.ts';

/** What is filled into a sentence; a value may itself be a sentence in each language. */
export type Details = Readonly<Record<string, string | Readonly<Record<Language, string>>>>;

/** The sentence of a reason in a language. */
export function say(language: Language, reason: Reason, details: Details = {}): string {
  const values = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value[language],
  ]);
  return fill(refusals[language][reason], Object.fromEntries(values));
}
