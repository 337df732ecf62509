import { joinBytes, toBase64, utf8 } from './bytes.ts';
import { derive, sha256, tokenOf } from './keys.ts';
import * as mls from './mls.ts';

const ID_BYTES = 16;

/** The seat of a browser in a room. The server sees an id that tells it nothing; members can work it out. */
export async function seatId(room: string, deviceKey: Uint8Array, kind: 'own' | 'loan'): Promise<string> {
  const digest = await sha256(joinBytes(utf8(`insel seat ${kind} ${room} `), deviceKey));
  return toBase64(digest.slice(0, ID_BYTES));
}

/**
 * A seat taken for a browser together with its being added, so that it can follow from there however late it comes. Who
 * adds and who is added make the same token from the epoch in which that happens.
 */
export async function loanOf(group: mls.Group, room: string, deviceKey: Uint8Array) {
  const secret = await derive(await mls.exported(group, 'insel loan 1'), `seat ${toBase64(deviceKey)}`);
  return { id: await seatId(room, deviceKey, 'loan'), ...(await tokenOf(secret)) };
}

/** By what all members of an epoch are known to the server, alike. */
export async function epochToken(group: mls.Group) {
  return tokenOf(await mls.exported(group, 'insel-ds'));
}
