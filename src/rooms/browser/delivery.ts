import type { Founding, GivenPackage } from '../invite.ts';
import type { ListedDevice, Offer } from '../owner-device.ts';
import type { Log } from '../read.ts';
import type { CommitSending, Sending, Sent } from '../send.ts';
import type { Vault, VaultWritten } from '../vault.ts';

/** A token is 32 random bytes in base 64 for addresses; the server knows its SHA-256 in hex alone. */
export type Seat = { readonly id: string; readonly tokenHash: string };
export type Card = { readonly card: Uint8Array; readonly expiresAt: string; readonly isUsed: boolean };
export type NewRoom = { readonly room: string; readonly invite: string; readonly body: Uint8Array };
export type Begun = Omit<Founding, 'seat'> & { readonly seat: Seat };

/** Why the service takes nothing now; the browser keeps what it has and tries again. Also thrown by whatever cannot be reached. */
export type Away = 'offline' | 'busy' | 'disk' | 'fault';

/** The service could not be asked. What was to be sent stays in the outbox. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly why: Away;

  constructor(why: Away, cause?: unknown) {
    super(`the delivery service cannot be asked: ${why}`, { cause });
    this.why = why;
  }
}

/**
 * What a browser can ask of the server: the verbs of this part, one to one. The answers are not trusted: whoever stands
 * behind it may lie. Every function throws `Unreachable` where no answer came, and nothing else.
 */
export type Delivery = {
  readonly registerDevice: (code: string, tokenHash: string) => Promise<string | undefined>;
  readonly offerKeyPackages: (token: string, offer: Offer) => Promise<number | undefined>;
  readonly devices: (token: string) => Promise<readonly ListedDevice[] | undefined>;
  readonly shutOut: (token: string, device: string) => Promise<boolean>;
  /** For another of the owner's browsers that is to enter a room. */
  readonly packageFor: (token: string, device: string, room: string) => Promise<Uint8Array | undefined>;
  readonly leaveWelcome: (token: string, device: string, left: NewRoom) => Promise<boolean>;
  readonly newRooms: (token: string) => Promise<readonly NewRoom[] | undefined>;
  readonly entered: (token: string, room: string) => Promise<boolean>;

  readonly invite: (
    token: string,
    made: { readonly id: string; readonly tokenHash: string; readonly card: Uint8Array },
  ) => Promise<boolean>;
  readonly openInvite: (id: string) => Promise<Card | undefined>;
  readonly claim: (id: string, token: string) => Promise<readonly GivenPackage[] | undefined>;
  readonly found: (id: string, token: string, made: Begun) => Promise<'made' | 'refused' | 'used'>;

  readonly readLog: (room: string, seatToken: string, after: number) => Promise<Log | undefined>;
  /** A seat of this browser's own, or one lent to somebody who was added. */
  readonly takeSeat: (
    room: string,
    token: string,
    seat: Seat,
    whose: 'own' | 'loan',
  ) => Promise<'taken' | 'refused' | 'full'>;
  /** Leads on behind a removal; false where the token is not of the epoch that it opened. */
  readonly passGate: (room: string, token: string, seatToken: string) => Promise<boolean>;
  readonly acknowledge: (room: string, seatToken: string, seq: number) => Promise<boolean>;
  readonly sendText: (room: string, token: string, sending: Sending) => Promise<Sent>;
  /** `late` says where the room stands; the rows that are missing come by `readLog`. */
  readonly sendCommit: (room: string, token: string, sending: CommitSending) => Promise<Sent>;
  readonly deleteRoom: (room: string, deviceToken: string) => Promise<boolean>;

  readonly keepPart: (
    room: string,
    token: string,
    file: string,
    part: number,
    body: Uint8Array,
  ) => Promise<'kept' | 'unknown' | 'full'>;
  readonly readPart: (room: string, seatToken: string, file: string, part: number) => Promise<Uint8Array | undefined>;

  readonly readVault: (id: string, token: string) => Promise<Vault | undefined>;
  readonly writeVault: (id: string, token: string, vault: Vault) => Promise<VaultWritten>;
  readonly giveUpVault: (id: string, token: string) => Promise<boolean>;
};
