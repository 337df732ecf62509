import { createHash, randomBytes } from 'node:crypto';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';

// A room as the delivery service sees it: what would be ciphertext is any bytes.

export const token = () => randomBytes(32).toString('base64url');
export const id = () => randomBytes(16).toString('base64url');
export const hashOf = (text: string) => createHash('sha256').update(Buffer.from(text, 'base64url')).digest('hex');
export const bytes = (text: string) => new TextEncoder().encode(text);

/** An owner's browser comes in with a code and invites; a client makes the room. Who founds twice has one room. */
export async function begunRoom(delivery: Delivery, code: string) {
  const device = token();
  await delivery.registerDevice(code, hashOf(device));
  await delivery.offerKeyPackages(device, { key: id(), packages: [{ ref: id(), body: bytes('a package') }] });
  const [invite, claim, room, first, seat, seatId] = [id(), token(), id(), token(), token(), id()];
  const isInvited = await delivery.invite(device, { id: invite, tokenHash: hashOf(claim), card: bytes('card') });
  const given = (await delivery.claim(invite, claim)) ?? [];
  const made = { room, epoch: 1, tokenHash: hashOf(first), welcome: bytes('welcome') };
  const founding = { ...made, seat: { id: seatId, tokenHash: hashOf(seat) } };
  const founded = [await delivery.found(invite, claim, founding), await delivery.found(invite, claim, founding)];
  return { device, invite, claim, room, first, seat, isInvited, given, founded };
}
