/**
 * A moment as it is stored: ISO 8601, UTC, always with milliseconds. Texts of one length sort as the moments do;
 * those of `toString()` do not, since it leaves out the fraction when there is none.
 */
export function instantText(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'millisecond' });
}
