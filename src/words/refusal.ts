import type { Language } from '../kit/language.ts';
import type { Reason } from './refusals.ts';
import { type Details, say } from './say.ts';

/** Something the person can understand and change. The sentence is chosen at the edge, in the person's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;
  readonly details: Details;

  constructor(reason: Reason, details: Details = {}) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.reason = reason;
    this.details = details;
  }

  sentence(language: Language): string {
    return say(language, this.reason, this.details);
  }
}
