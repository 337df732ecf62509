import type { Language } from '../kit/language.ts';
import { fill } from './fill.ts';
import { type Reason, refusals } from './refusals.ts';

/** Something the person can understand and change. The sentence is chosen at the edge, in the person's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;
  readonly details: Readonly<Record<string, string>>;

  constructor(reason: Reason, details: Readonly<Record<string, string>> = {}) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.reason = reason;
    this.details = details;
  }

  sentence(language: Language): string {
    return fill(refusals[language][this.reason], this.details);
  }
}
