import type { Section } from '../kit/section.ts';
import { reasonIssue } from '../words/reason-issue.ts';
import { Refusal } from '../words/refusal.ts';
import { type QuietSettings, quietSection, regionForm } from './core/settings.ts';
import { holidayCalendar } from './holidays.ts';

/** The settings as they are read from the file: a region without known holidays is refused there, with its line. */
export const quietSectionOfFile: Section<QuietSettings> = {
  ...quietSection,
  shape: {
    ...quietSection.shape,
    holidays: regionForm.superRefine((region, context) => {
      const refusal = region === undefined ? undefined : refusalOf(region);
      if (refusal) context.addIssue(reasonIssue(refusal.reason, refusal.details));
    }),
  },
};

function refusalOf(region: string): Refusal | undefined {
  try {
    holidayCalendar(region, 'UTC');
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
