import * as z from 'zod';
import { reasonIssue } from './reason-issue.ts';
import type { Reason } from './refusals.ts';
import type { Details } from './say.ts';

/** A text of a settings file or front matter, trimmed and in NFC, as what it means; refused for a reason where `parse` makes nothing of it. */
export function readValue<T>(
  reason: Reason,
  parse: (text: string) => T | undefined,
  detailsOf: (text: string) => Details = () => ({}),
) {
  return z.string().transform((text, context): T => {
    const value = parse(text.trim().normalize('NFC'));
    if (value !== undefined) return value;
    context.addIssue(reasonIssue(reason, { value: text, ...detailsOf(text) }));
    return z.NEVER;
  });
}
