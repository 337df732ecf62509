import { sendBulk } from '../mail/send-bulk.ts';
import type { SigningKey } from '../mail/sign.ts';
import { ensureSigningKeys, publishedKey, signsItself } from '../mail/sign.ts';
import { type Island, section } from '../store/island.ts';
import { letterSection } from './core/settings.ts';
import { planLetters, releaseDue } from './plan.ts';
import { letterMaker } from './send.ts';
import { plannedLetters } from './store.ts';

const UNALIGNED_MINUTES = 5;

export type Working = { readonly now: () => Temporal.Instant; readonly signal?: AbortSignal | undefined };

/** Plans what is new, lets go what is due, hands over what waits; gives when to come back. Nothing at all where letters are off. */
export async function workOnLetters(
  islandAt: (now: Temporal.Instant) => Island,
  { now, signal }: Working,
): Promise<Temporal.Instant | undefined> {
  const island = islandAt(now());
  const { send, hours, slowStart } = section(island, letterSection);
  await planLetters(island);
  if (send === 'off') return undefined;
  await releaseDue(island);
  const again = (await missingKey(island))
    ? island.now.add({ minutes: UNALIGNED_MINUTES })
    : await sendBulk(islandAt, letterMaker, { now, hours, slowStart: slowStart === 'on', signal });
  const planned = (await plannedLetters(island))[0]?.sendAt;
  if (!planned || !again) return planned ?? again;
  return Temporal.Instant.compare(planned, again) < 0 ? planned : again;
}

/**
 * The key that must stand in DNS before a letter may go: without it nobody could tell that a letter is the owner's, so
 * DMARC would fail (RFC 9989) and it would end as spam. Nothing where all is well.
 */
export async function missingKey(island: Island): Promise<SigningKey | undefined> {
  if (!signsItself(island)) return undefined;
  const [newest] = ensureSigningKeys(island, 'brief');
  return (await publishedKey(island, 'brief')) ? undefined : newest;
}
