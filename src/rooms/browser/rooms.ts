import type { Language } from '../../kit/language.ts';
import type { RoomRefusal } from '../core/refusals.ts';

// What the application can do with rooms. All of it happens in the browser; `openRooms` makes one.

/** Said to the person in words/room-refusals.ts. */
export type Refused = { readonly kind: 'refused'; readonly why: RoomRefusal };

export type RoomKind = 'two' | 'circle' | 'own';

/** A room as the list shows it; the name is known in this browser only. */
export type RoomView = {
  readonly id: string;
  readonly name: string;
  readonly kind: RoomKind;
  /** For rooms that are each by themselves: under which heading the owner writes to all of them at once. */
  readonly heading: string;
  /** The circle this room for two leads into; empty where it leads into none. */
  readonly circle: string;
  readonly isClosed: boolean;
  readonly waiting: number;
  readonly unread: number;
  readonly disappearSeconds: number;
  readonly notices: readonly RoomRefusal[];
};

export type FileView = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
};

/** A message as it is shown. `sent` once the server has taken it; until then it waits in the outbox and is not lost. */
export type MessageView = {
  readonly key: string;
  readonly id: string;
  readonly from: string;
  readonly fromKey: string;
  /** What it is: 'text', 'file', 'timer' (its text are the seconds), 'leave' or 'excerpt' (of the own, its text is how many). */
  readonly said: string;
  readonly isOwn: boolean;
  readonly state: 'waiting' | 'sent';
  readonly writtenAt: string;
  readonly text: string;
  readonly file?: FileView;
  readonly isDeleted: boolean;
  readonly disappearsAt: string;
  /** Handed over by a member from before this browser came in: by that member's word. */
  readonly isExcerpt: boolean;
  /** Whether the owner may hand it over to those who came later: nothing that is to disappear. */
  readonly mayBeGiven: boolean;
};

export type MemberView = {
  readonly name: string;
  readonly userKey: string;
  readonly devices: number;
  readonly isOwn: boolean;
  readonly isOwner: boolean;
  readonly isConfirmed: boolean;
};

/**
 * One of a person's browsers: two words, empty until it has said its key, and the day (ISO 8601) since when it is his; of
 * a client's no day is known. `isAsking` where the client has to say first that it may come in.
 */
export type DeviceView = {
  readonly id: string;
  readonly name: string;
  readonly addedOn: string;
  readonly isThis: boolean;
  readonly isAsking: boolean;
};

export type Me = {
  readonly name: string;
  readonly userKey: string;
  readonly isOwner: boolean;
  readonly hasCode: boolean;
};

export type Rooms = {
  readonly me: () => Me | undefined;
  /** Called with the room's id whenever something in it has changed, also in another tab; '' for the list. */
  readonly onChange: (listener: (room: string) => void) => () => void;
  /** Whether this device's clock is wrong by more than half an hour, as the server tells. */
  readonly isClockWrong: () => boolean;
  /** Whether this tab writes; others show and wait. */
  readonly isWriter: () => boolean;

  /** The owner's browser comes in with the one-time code of the desk. */
  readonly becomeOwner: (code: string, name: string) => Promise<{ readonly kind: 'owner' } | Refused>;
  /** `origin` is the rooms' own; the link's secret stands behind its `#`. */
  readonly invite: (
    forWhom: {
      readonly name: string;
      readonly kind: 'two' | 'circle';
      readonly room?: string;
      readonly heading?: string;
    },
    origin: string,
  ) => Promise<{ readonly kind: 'invited'; readonly link: string; readonly id: string } | Refused>;
  /** Looking uses nothing up. */
  readonly lookAt: (link: string) => Promise<
    | {
        readonly kind: 'card';
        readonly name: string;
        readonly userKey: string;
        readonly expiresAt: string;
        readonly isCircle: boolean;
      }
    | Refused
  >;
  readonly accept: (
    link: string,
    ownName: string,
  ) => Promise<{ readonly kind: 'room'; readonly room: string } | Refused>;
  /** The owner opens a circle, in which first he alone is. */
  readonly openCircle: (name: string) => Promise<{ readonly kind: 'room'; readonly room: string } | Refused>;

  /** All rooms, or those that are named and there. */
  readonly list: (rooms?: readonly string[]) => Promise<readonly RoomView[]>;
  /** Fetches and sends what there is, in all rooms or in one; enters rooms that clients have begun. */
  readonly meet: (room?: string) => Promise<{ readonly kind: 'met' } | Refused>;
  readonly messages: (
    room: string,
    page?: { readonly before?: string; readonly most?: number },
  ) => Promise<readonly MessageView[]>;
  readonly members: (room: string) => Promise<readonly MemberView[]>;
  /** The same on both sides; `lang` of the reader. */
  readonly safetyWords: (room: string, userKey: string, lang: Language) => Promise<readonly string[]>;
  readonly confirmMember: (room: string, userKey: string) => Promise<void>;

  /** Kept before it is sent: what this answers with `kept` survives whatever happens to the tab. */
  readonly write: (room: string, text: string) => Promise<{ readonly kind: 'kept'; readonly id: string } | Refused>;
  readonly writeToEach: (
    heading: string,
    text: string,
  ) => Promise<
    readonly { readonly room: string; readonly result: { readonly kind: 'kept'; readonly id: string } | Refused }[]
  >;
  /** Goes on where it broke off when the same file is sent again. `progress` from 0 to 1. */
  readonly sendFile: (
    room: string,
    file: File,
    progress: (done: number) => void,
  ) => Promise<{ readonly kind: 'kept'; readonly id: string } | Refused>;
  readonly readFile: (
    room: string,
    messageId: string,
    progress: (done: number) => void,
  ) => Promise<{ readonly kind: 'file'; readonly file: File } | Refused>;
  readonly markRead: (room: string) => Promise<void>;
  readonly deleteForAll: (
    room: string,
    messageId: string,
  ) => Promise<{ readonly kind: 'kept'; readonly id: string } | Refused>;
  readonly setDisappearing: (
    room: string,
    seconds: number,
  ) => Promise<{ readonly kind: 'kept'; readonly id: string } | Refused>;
  readonly rename: (room: string, name: string) => Promise<void>;
  /** Hands over messages to all who are in the room; says how many. Who has one already does not see it twice. */
  readonly giveExcerpt: (
    room: string,
    messageIds: readonly string[],
  ) => Promise<{ readonly kind: 'given'; readonly count: number } | Refused>;

  /** This person's browsers. */
  readonly devices: (
    lang: Language,
  ) => Promise<{ readonly kind: 'devices'; readonly devices: readonly DeviceView[] } | Refused>;
  /** Shuts one of them out; `waiting` rooms are left by it as soon as they can be reached. */
  readonly shutOut: (device: string) => Promise<{ readonly kind: 'shutOut'; readonly waiting: number } | Refused>;
  /** Brings another of them into the rooms this one is in; `waiting` of them as soon as that can be done. */
  readonly bringIn: (device: string) => Promise<{ readonly kind: 'brought'; readonly waiting: number } | Refused>;
  readonly removeMember: (room: string, userKey: string) => Promise<{ readonly kind: 'removed' } | Refused>;
  /** Says so to the others, then forgets the room in this browser. */
  readonly leave: (room: string) => Promise<{ readonly kind: 'left' } | Refused>;
  /** The owner deletes the room on the server for everybody. */
  readonly close: (room: string) => Promise<{ readonly kind: 'closed' } | Refused>;

  readonly search: (words: string) => Promise<readonly { readonly room: string; readonly message: MessageView }[]>;
  readonly exportRoom: (room: string, form: 'html' | 'markdown', lang: Language) => Promise<string>;
  /** The same as a page, encrypted with words that are made here and kept nowhere. */
  readonly exportSealed: (
    room: string,
    lang: Language,
  ) => Promise<{ readonly passphrase: string; readonly file: Blob }>;
  /** Twelve words, shown once. */
  readonly makeRecoveryCode: (
    lang: Language,
  ) => Promise<{ readonly kind: 'code'; readonly words: readonly string[] } | Refused>;
  readonly saveVault: () => Promise<{ readonly kind: 'saved' } | Refused>;
  /**
   * In an empty browser: the same person again, with what was kept; running conversations go on as soon as another
   * browser of his brings this one in. In a browser that is in them: the code is this one's as well from now on.
   */
  readonly recover: (words: string) => Promise<{ readonly kind: 'recovered' | 'adopted' } | Refused>;
};
