/** After so many attempts a job waits for a person: with the waits below, after about three and a half days. */
export const MOST_ATTEMPTS = 24;

const FIRST_WAIT_S = 10;
const LONGEST_WAIT_S = 6 * 3_600;

/** How long a job rests after its attempt number `attempts` (1 is the first) has failed: doubled each time, to 6 hours. */
export function restAfter(attempts: number): Temporal.Duration {
  const seconds = Math.min(FIRST_WAIT_S * 2 ** (attempts - 1), LONGEST_WAIT_S);
  return Temporal.Duration.from({ seconds });
}
