import { everyLanguage } from '../../kit/language.ts';
import type { Reason } from '../../words/refusals.ts';
import { type Details, say } from '../../words/say.ts';
import type { Problem } from './content.ts';

/** Where in a file, both counted from 1. */
export type Spot = { readonly line: number; readonly column: number };

/** What is wrong in a file that is being read, before its name is known. */
export type Fault = {
  readonly reason: Reason;
  readonly details: Details;
  readonly spot: Spot | undefined;
};

export function fault(reason: Reason, details: Details = {}, spot?: Spot): Fault {
  return { reason, details, spot };
}

/** The fault as the owner reads it. `file` is a path below the island's folder. */
export function problemOf(file: string, { reason, details, spot }: Fault): Problem {
  return {
    file,
    line: spot?.line,
    column: spot?.column,
    sentence: everyLanguage((lang) => say(lang, reason, details)),
  };
}

/** `content/posts/x.md:3:7`, as editors and terminals jump to it. */
export function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
