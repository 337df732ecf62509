import type { RoomRefusal } from '../core/refusals.ts';
import type { FileContent } from './content.ts';
import type { RoomKind } from './rooms.ts';

// What lies on the shelf, by the beginning of its key:
// me, vault, package/REF, invite/ID, room/ID, group/ID and its parts (bytes), outbox/ROOM/N, text/ROOM/ORDER, letin/CIRCLE/PAIR, reply/PAIR/ID,
// welcome/CIRCLE, seat/ROOM/ID, founded/INVITE, fade/WHEN/ID, upload/ROOM/FILE, greeted/ROOM/PERSON, sure/PERSON, shut/DEVICE,
// gone/ROOM, given/VAULT, bring/DEVICE/ROOM, asks/DEVICE, let/DEVICE, barred.

export type MeRow = {
  readonly name: string;
  readonly seed: Uint8Array;
  readonly userKey: Uint8Array;
  /** This browser's certificate, which is its MLS credential. */
  readonly identity: Uint8Array;
  /** With which the owner's browser is known to the server; empty in a client's. */
  readonly deviceToken: string;
  readonly recovery: Uint8Array | undefined;
  readonly vaultVersion: number;
};

/** When this browser last looked whether its vault is up to date, and what it held then. */
export type VaultRow = {
  readonly at: number;
  readonly digest: Uint8Array;
  readonly touchedAt?: number;
  /** Which rooms it held, and how large it was; not known of one saved before this was noted. */
  readonly rooms?: readonly string[];
  readonly bytes?: number;
};

export type InviteRow = {
  readonly name: string;
  /** The circle it leads into; empty for a room for two. */
  readonly circle: string;
  readonly heading: string;
};

export type RoomRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: RoomKind;
  readonly heading: string;
  /** The circle a room for two was opened for; empty otherwise. */
  readonly forCircle: string;
  readonly ownerKey: Uint8Array;
  readonly ownerName: string;
  /** Up to where the room's history was taken in, and what is missing before. */
  readonly seq: number;
  /** The epoch in which this browser came in, where it did not make the room. */
  readonly since?: number;
  readonly missing: readonly number[];
  readonly seatToken: string;
  /** The seat that was taken for this browser before it came; given back with its next commit. */
  readonly loan: string;
  /** The token of a seat of its own that is not taken yet; empty where it was. */
  readonly ownSeatToken: string;
  /** What came out of the vault when this browser was brought in, by the messages' ids: it may come once more. */
  readonly fromVault?: readonly string[];
  /** How many messages this browser has written here. */
  readonly count: number;
  readonly outboxAt: number;
  readonly sinceRefresh: number;
  readonly refreshedAt: number;
  readonly timerSeconds: number;
  readonly readUpTo: string;
  /** Why nothing can be written any more; empty where it can. */
  readonly closed: RoomRefusal | '';
  readonly notices: readonly RoomRefusal[];
  /** By the browser's key in base 64: how many messages it had written with the last that came. */
  readonly counts: Readonly<Record<string, number>>;
  /** By the person's key in base 64. */
  readonly names: Readonly<Record<string, string>>;
};

export type TextRow = {
  readonly id: string;
  readonly from: string;
  readonly writtenAt: string;
  readonly text: string;
  readonly file?: FileContent;
  readonly state: 'waiting' | 'sent';
  readonly isOwn: boolean;
  readonly isDeleted: boolean;
  readonly isExcerpt: boolean;
  /** Milliseconds since 1970; 0 where it stays. */
  readonly disappearsAt: number;
  readonly said: string;
};

/** What has to be in the room's history, and is kept until it was seen there. */
export type OutboxRow = {
  readonly clientId: string;
  readonly epoch: number;
  readonly token: string;
  readonly body: Uint8Array;
  /** The seq the server says to have given it; 0 before. */
  readonly takenAt: number;
} & (
  | { readonly kind: 'text'; readonly content: Uint8Array; readonly shown: string }
  | {
      readonly kind: 'commit';
      readonly intent: Intent;
      readonly next: Uint8Array;
      readonly nextTokenHash: string;
      readonly removedSeats: readonly string[];
      /** Where somebody is removed: whose seats stay. */
      readonly stayingSeats?: readonly string[] | undefined;
      readonly welcome: Uint8Array | undefined;
    }
);

/** What a commit is for; it is made anew when another's came first. */
export type Intent =
  | { readonly kind: 'refresh' }
  | { readonly kind: 'admit'; readonly pair: string; readonly keyPackage: Uint8Array }
  | { readonly kind: 'remove'; readonly person: Uint8Array }
  /** Another browser of the same person is to read here, too; `device` as it is listed. */
  | { readonly kind: 'bring'; readonly device: string; readonly keyPackage: Uint8Array }
  /** Browsers of the same person that were shut out. */
  | { readonly kind: 'shutOut'; readonly devices: readonly Uint8Array[] };

/** A browser of this person that is to come into a room; a client's with its package; with its Welcome once it was let in. */
export type BringRow = { readonly keyPackage?: Uint8Array; readonly welcome?: Uint8Array };

export type LetInRow = { readonly keyPackage: Uint8Array };

export type ReplyRow = { readonly circle: string; readonly name: string; readonly welcome: Uint8Array };
export type WelcomeRow = ReplyRow & { readonly pair: string };

/** A room that was made here and that the server may not know of yet. */
export type FoundedRow = {
  readonly secret: Uint8Array;
  readonly room: string;
  readonly epoch: number;
  readonly tokenHash: string;
  readonly seat: { readonly id: string; readonly tokenHash: string };
  readonly welcome: Uint8Array;
  readonly isDone: boolean;
};

/** A text that leaves this browser at a time. */
export type FadeRow = { readonly key: string };
