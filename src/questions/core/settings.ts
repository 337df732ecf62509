import * as z from 'zod';
import { addressIn } from '../../kit/address.ts';
import { sectionOf } from '../../kit/section.ts';
import { reasonIssue } from '../../words/reason-issue.ts';
import type { Reason } from '../../words/refusals.ts';

const LONGEST_UNDO_MINUTES = 1440;
const KEEP_DAYS = { min: 30, max: 365 };

const questions = z
  .strictObject({
    undoMinutes: wholeNumber('undoMinutes', { min: 0, max: LONGEST_UNDO_MINUTES }).default(10),
    keepDays: wholeNumber('keepDays', KEEP_DAYS).default(90),
    advice: z.enum(['monthly', 'never']).default('monthly'),
    digest: z.enum(['text', 'link']).default('text'),
    receipt: z.enum(['quote', 'link']).default('quote'),
    /** Where a digest goes that could not be handed over to the owner's address within two hours. */
    secondEmail: z
      .string()
      .transform((text, context): string => {
        const address = addressIn(text);
        if (address) return address;
        context.addIssue(reasonIssue('secondEmail', { value: text }));
        return z.NEVER;
      })
      .optional(),
  })
  .prefault({});

/** `questions` of `insel.yaml`; every scalar arrives as text. */
export const questionsSection = sectionOf('questions', z.object({ questions }));

/**
 * `rooms.url`, as far as the line for clients needs it: the rooms stand above questions and read their own keys. The schema of
 * whoever comes later in the list of sections counts.
 */
export const roomsLinkSection = sectionOf(
  'rooms-link',
  z.object({ rooms: z.object({ url: z.url({ protocol: /^https?$/ }).optional() }).optional() }),
);

function wholeNumber(reason: Reason, { min, max }: { readonly min: number; readonly max: number }) {
  return z.string().transform((text, context): number => {
    const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
    if (number >= min && number <= max) return number;
    context.addIssue(reasonIssue(reason, { value: text, min: String(min), max: String(max) }));
    return z.NEVER;
  });
}
