import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { deleteRoom } from '../../src/rooms/delete-room.ts';
import { keepPart, readPart } from '../../src/rooms/files.ts';
import { claim, found, invite, openInvite } from '../../src/rooms/invite.ts';
import * as owners from '../../src/rooms/owner-device.ts';
import { acknowledge, passGate, readLog, takeSeat } from '../../src/rooms/read.ts';
import { sendCommit, sendText } from '../../src/rooms/send.ts';
import { giveUpVault, readVault, writeVault } from '../../src/rooms/vault.ts';
import type { Island } from '../../src/store/island.ts';

/** The delivery service without the web between: the verbs themselves. */
export function deliveryHere(island: Island): Delivery {
  let device: string | undefined;
  let sitting = { room: '', seat: '' };
  return {
    registerDevice: (code, tokenHash) => owners.registerDevice(island, code, tokenHash),
    offerKeyPackages: (token, offer) => {
      device = token;
      return owners.offerKeyPackages(island, token, offer);
    },
    devices: (token) => owners.ownersDevices(island, token),
    shutOut: (token, id) => owners.shutOut(island, token, id),
    packageFor: (token, id, room) => owners.packageFor(island, token, room, id),
    leaveWelcome: (token, id, left) => owners.leaveWelcome(island, token, id, left),
    newRooms: async (token) =>
      (await owners.newRooms(island, token))?.map((row) => ({
        room: row.room_id,
        invite: row.invite_id,
        body: row.body,
      })),
    entered: (token, room) => owners.entered(island, token, room),
    invite: (token, made) => invite(island, token, made),
    openInvite: async (id) => {
      const row = await openInvite(island, id);
      return row && { card: row.card, expiresAt: row.expires_at, isUsed: row.room_id !== '' };
    },
    claim: (id, token) => claim(island, id, token),
    found: (id, token, { seat, ...made }) =>
      found(island, id, token, { ...made, seat: { id: seat.id, token_hash: seat.tokenHash } }, device),
    readLog: (room, token, after) => {
      sitting = { room, seat: token };
      return readLog(island, room, token, after);
    },
    takeSeat: (room, token, { id, tokenHash }, whose) =>
      takeSeat(island, room, token, { id, token_hash: tokenHash }, whose === 'own' ? device : undefined),
    passGate: (room, token, seatToken) => passGate(island, room, token, seatToken),
    acknowledge: (room, token, seq) => acknowledge(island, room, token, seq),
    sendText: (room, token, sending) => sendText(island, room, token, sending),
    sendCommit: (room, token, sending) => sendCommit(island, room, token, sending, device),
    deleteRoom: (room, device) => deleteRoom(island, room, device),
    keepPart: (room, token, file, part, body) => keepPart(island, room, token, { file, part }, body),
    readPart: (room, token, file, part) => readPart(island, room, token, { file, part }),
    readVault: (id, token) => readVault(island, id, token),
    writeVault: (id, token, vault) => writeVault(island, id, token, vault, { device, ...sitting }),
    giveUpVault: (id, token) => giveUpVault(island, id, token),
  };
}
