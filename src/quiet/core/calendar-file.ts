/** A moment in somebody's calendar; it takes no time of theirs. */
export type CalendarEvent = {
  readonly uid: string;
  readonly at: Temporal.Instant;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};

export type CalendarFile = {
  readonly name: string;
  /** When the file was made. */
  readonly now: Temporal.Instant;
  readonly events: readonly CalendarEvent[];
};

const LONGEST_LINE_BYTES = 75;

/**
 * A calendar as text, RFC 5545, refreshed daily (RFC 7986 §5.7). Times are UTC: a round keeps its wall time, so each is
 * an event of its own and needs no description of a time zone.
 */
export function calendarFile({ name, now, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Insel//Rounds//EN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Without an end the event ends when it begins (§3.6.1). */
function eventLines({ uid, at, summary, description, url }: CalendarEvent, now: Temporal.Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** 20261124T090000Z, §3.3.5. */
export function utc(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** §3.3.11; control characters have no place in a text. */
function text(value: string): string {
  const written = value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
  return written.replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 bytes, never cut within a letter (§3.1). */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > LONGEST_LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}
