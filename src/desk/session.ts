import { randomBytes } from 'node:crypto';
import { fromBase32, hmac, toBase32 } from '../kit/bytes.ts';
import { newId } from '../kit/ids.ts';
import { type Island, together } from '../store/island.ts';
import { linkToken, readLink } from './core/sign-in-link.ts';
import { findSession, noteSeen, removeExpired, saveSession, useUp } from './store.ts';
import type { SessionRow } from './tables.ts';

const DAYS_SIGNED_IN = 30;

/** A new sign-in: the secret goes into the cookie and is nowhere else. */
export type SignedIn = { readonly secret: string; readonly expiresAt: Temporal.Instant };

/** A token for the sign-in link, good once and for ten minutes. */
export function newLink(island: Island): string {
  return linkToken(island.keys.tokens, newId(island.now));
}

/** Whether a link could be used now; looking at it changes nothing. */
export function isLink(island: Island, token: string): boolean {
  return readLink(island.keys.tokens, token, island.now) !== undefined;
}

/** Signs the owner in by a link; undefined where it is too old, used before, or not ours. */
export async function signInByLink(island: Island, token: string, browser: string): Promise<SignedIn | undefined> {
  const id = readLink(island.keys.tokens, token, island.now);
  if (!id) return undefined;
  return together(island, async (island) => ((await useUp(island, id)) ? signIn(island, browser) : undefined));
}

/** Starts a session of thirty days. `browser` is what the owner will recognise it by in the list. */
export async function signIn(island: Island, browser: string): Promise<SignedIn> {
  const secret = toBase32(randomBytes(32));
  const expiresAt = island.now.add({ hours: 24 * DAYS_SIGNED_IN });
  await removeExpired(island, island.now.subtract({ hours: 1 }));
  await saveSession(island, {
    id: newId(island.now),
    secret_hash: hashOf(island, secret),
    made_at: island.now.toString(),
    seen_on: dayOf(island),
    expires_at: expiresAt.toString(),
    browser: browser.slice(0, 60),
  });
  return { secret, expiresAt };
}

/** The session a cookie stands for, if it holds. */
export async function sessionOf(island: Island, secret: string | undefined): Promise<SessionRow | undefined> {
  if (!secret || fromBase32(secret)?.length !== 32) return undefined;
  const session = await findSession(island, hashOf(island, secret));
  if (session && session.seen_on !== dayOf(island)) await noteSeen(island, session.id, dayOf(island));
  return session;
}

function hashOf(island: Island, secret: string): string {
  return Buffer.from(hmac(island.keys.tokens, 'session', secret)).toString('hex');
}

function dayOf({ now, about }: Island): string {
  return now.toZonedDateTimeISO(about.zone).toPlainDate().toString();
}
