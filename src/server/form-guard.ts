import { makeToken, readToken } from '../kit/tokens.ts';
import type { Visit } from '../look/route.ts';
import type { Keys } from '../store/island.ts';

const HOURS_VALID = 24;
const PURPOSE = 'form';

/** A token for the hidden field `form`: the hour it was made in. It is the same for everybody, so it follows nobody. */
export function formToken(keys: Keys, now: Temporal.Instant): string {
  return makeToken(keys.tokens, PURPOSE, { id: hourBytes(now), generation: 0 });
}

type Sent = { readonly request: Request; readonly host: string; readonly transport: Visit['transport'] };

/** What a state change must show (DESIGN section 3): the origin of the host asked, or same-origin, or neither and a form token. */
export function mayChange({ request, host, transport }: Sent, hasToken: () => boolean): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  // Our name over plain http may be anybody on the way there; behind a proxy that does not say so, https is not known.
  if (origin?.startsWith('http:') && transport === 'https') return false;
  if (origin !== null && origin !== 'null') return hostOf(origin) === host;
  if (site !== null) return site === 'same-origin';
  return hasToken();
}

/** Neither of the headers by which a browser says where a form came from. */
export function hasNoOrigin(request: Request): boolean {
  return [null, 'null'].includes(request.headers.get('origin')) && !request.headers.has('sec-fetch-site');
}

export function isFormToken(keys: Keys, now: Temporal.Instant, text: string): boolean {
  const age = ageOf(keys, now, text);
  return age !== undefined && age >= 0 && age <= HOURS_VALID;
}

/**
 * One of ours that is too old: whoever sends it had the form open for long, or keeps it. Or from an hour that is still
 * to come: the clock was set back meanwhile. It changes nothing.
 */
export function isOldFormToken(keys: Keys, now: Temporal.Instant, text: string): boolean {
  const age = ageOf(keys, now, text);
  return age !== undefined && (age > HOURS_VALID || age < 0);
}

function ageOf(keys: Keys, now: Temporal.Instant, text: string): number | undefined {
  const token = readToken(keys.tokens, PURPOSE, text);
  return token?.id.length === 4 ? hourOf(now) - new DataView(token.id.slice().buffer).getUint32(0) : undefined;
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
