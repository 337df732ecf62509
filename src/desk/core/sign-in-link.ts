import { idBytes, idText, makeToken, readToken } from '../../kit/tokens.ts';

const PURPOSE = 'sign-in';
const MINUTES_VALID = 10;

/** The token of a sign-in link; `id` is a UUIDv7 and carries the time it was made at. */
export function linkToken(key: Uint8Array, id: string): string {
  return makeToken(key, PURPOSE, { id: idBytes(id), generation: 0 });
}

/** The id of a link, if it is ours and at most ten minutes old. Whether it was used before is another question. */
export function readLink(key: Uint8Array, text: string, now: Temporal.Instant): string | undefined {
  const token = readToken(key, PURPOSE, text);
  if (token?.id.length !== 16) return undefined;
  const id = idText(token.id);
  const ageMs = now.epochMilliseconds - madeAtMs(id);
  return ageMs >= 0 && ageMs <= MINUTES_VALID * 60_000 ? id : undefined;
}

function madeAtMs(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
