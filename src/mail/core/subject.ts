const PREFIX = /^(?:(?:re|aw|fwd?|wg|antw|antwort|sv|vs|odp|r)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*)+/i;

/** A subject without what replies and forwards put before it, as it may stand above a text. */
export function bareSubject(subject: string): string {
  return subject.trim().replace(PREFIX, '');
}

/** Whether two mails are about the same, as far as their subjects tell. */
export function isSameSubject(one: string, other: string): boolean {
  const form = (subject: string) => bareSubject(subject).replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
  return form(one) === form(other);
}
