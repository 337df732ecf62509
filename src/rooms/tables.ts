/** A room as the server knows it: where its history stands, and by what its members are known in this epoch. */
export type RoomRow = {
  readonly island_id: string;
  readonly id: string;
  readonly epoch: number;
  readonly seq: number;
  readonly token_hash: string;
  readonly former_token_hash: string;
  readonly stored_bytes: number;
  /** Where somebody was removed last; 0 where nobody ever was. */
  readonly gate_seq: number;
  readonly made_on: string;
};

/** What a room's bytes are sealed with on top; gone with the room, so that what is left of it anywhere is noise. */
export type WrapKeyRow = { readonly island_id: string; readonly room_id: string; readonly wrap_key: Uint8Array };

export type EntryKind = 'text' | 'commit';

export type EntryRow = {
  readonly island_id: string;
  readonly room_id: string;
  readonly seq: number;
  readonly epoch: number;
  readonly kind: EntryKind;
  /** Chosen by the sender's browser: the same entry sent again is the same entry. */
  readonly client_id: string;
  readonly body: Uint8Array;
  readonly expires_at: string;
};

/** From where a device reads, and how far it has. Which texts it sent is not known. */
export type SeatRow = {
  readonly island_id: string;
  readonly room_id: string;
  readonly id: string;
  readonly token_hash: string;
  readonly read_seq: number;
  /** The owner's browser that sits there; empty for others, of whom nothing is known. */
  readonly device_id: string;
  readonly announce: Announcing;
  /** Up to where the owner was told by mail. */
  readonly announced_seq: number;
  /** Up to where it was shown that whoever sits there was not removed. */
  readonly passed_seq: number;
};

/** A commit that removed somebody, and by what the members of the epoch it opened are known. */
export type GateRow = {
  readonly island_id: string;
  readonly room_id: string;
  readonly seq: number;
  readonly epoch: number;
  readonly token_hash: string;
};

/** When the owner is told of a room: at his rounds, soon, or never. */
export type Announcing = 'rounds' | 'any' | 'never';

/** The owner's browsers. */
export type DeviceRow = {
  readonly island_id: string;
  readonly id: string;
  readonly token_hash: string;
  readonly made_on: string;
  /** By which the members of a room know it, in base 64 for addresses; empty until it has said so. */
  readonly device_key: string;
};

export type UsedCodeRow = { readonly island_id: string; readonly id: string; readonly used_at: string };

/** A one-use package of the owner's; `invite_id` once it was given away. */
export type KeyPackageRow = {
  readonly island_id: string;
  readonly ref: string;
  readonly device_id: string;
  readonly body: Uint8Array;
  readonly invite_id: string;
  readonly expires_at: string;
};

export type InviteRow = {
  readonly island_id: string;
  readonly id: string;
  readonly token_hash: string;
  /** Who invites, sealed with a key that stands in the link alone. */
  readonly card: Uint8Array;
  readonly expires_at: string;
  /** The room it became; empty until then. */
  readonly room_id: string;
};

export type WelcomeRow = {
  readonly island_id: string;
  readonly device_id: string;
  readonly room_id: string;
  readonly invite_id: string;
  readonly body: Uint8Array;
  readonly expires_at: string;
};

export type FilePartRow = {
  readonly island_id: string;
  readonly room_id: string;
  readonly file_id: string;
  readonly part: number;
  readonly body: Uint8Array;
  readonly expires_at: string;
};

export type VaultRow = {
  readonly island_id: string;
  readonly id: string;
  readonly token_hash: string;
  readonly version: number;
  /** Empty where the person has given the code up: nobody writes there again. */
  readonly body: Uint8Array;
  /** The day it was last written or read. */
  readonly touched_on: string;
};

export type RoomTables = {
  readonly room: RoomRow;
  readonly room_wrap_key: WrapKeyRow;
  readonly room_entry: EntryRow;
  readonly room_seat: SeatRow;
  readonly room_gate: GateRow;
  readonly room_device: DeviceRow;
  readonly room_used_code: UsedCodeRow;
  readonly room_key_package: KeyPackageRow;
  readonly room_invite: InviteRow;
  readonly room_welcome: WelcomeRow;
  readonly room_file_part: FilePartRow;
  readonly room_vault: VaultRow;
};
