/** A time zone of the IANA database as it is written there. An offset such as +01:00 is refused: it knows no summer time. */
export function zoneOf(text: string): string | undefined {
  try {
    return /^[a-z]/i.test(text) ? new Temporal.ZonedDateTime(0n, text).timeZoneId : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
