import { makeToken, readToken } from '../kit/tokens.ts';
import type { Keys } from '../store/island.ts';

const HOURS_VALID = 24;
const PURPOSE = 'form';

/** A token for the hidden field `form`: the hour it was made in. It is the same for everybody, so it follows nobody. */
export function formToken(keys: Keys, now: Temporal.Instant): string {
  return makeToken(keys.tokens, PURPOSE, { id: hourBytes(now), generation: 0 });
}

/** What a state change must show (DESIGN section 3): the origin of the host asked, or same-origin, or neither and a form token. */
export function mayChange(request: Request, host: string, hasToken: () => boolean): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin !== null && origin !== 'null') return hostOf(origin) === host;
  if (site !== null) return site === 'same-origin';
  return hasToken();
}

export function isFormToken(keys: Keys, now: Temporal.Instant, text: string): boolean {
  const token = readToken(keys.tokens, PURPOSE, text);
  if (token?.id.length !== 4) return false;
  const age = hourOf(now) - new DataView(token.id.slice().buffer).getUint32(0);
  return age >= 0 && age <= HOURS_VALID;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function hourOf(now: Temporal.Instant): number {
  return Math.floor(now.epochMilliseconds / 3_600_000);
}

function hourBytes(now: Temporal.Instant): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, hourOf(now));
  return bytes;
}
