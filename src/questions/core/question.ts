import type { Language } from '../../kit/language.ts';
import type { ScreenReason, Tray } from '../../quiet/core/screen.ts';
import type { Kind } from './draft.ts';

/** Where a question stands: in exactly one state. `sending` waits the minutes in which the owner may take it back. */
export const STATES = [
  'waiting',
  'tray',
  'desk',
  'answering',
  'sending',
  'answered',
  'already-answered',
  'invited',
  'referred',
  'declined',
  'settled',
  'withdrawn',
  'erased',
] as const;

export type State = (typeof STATES)[number];

/** What the owner can decide; the asker is told each. `already-answered` quotes an entry. */
export const ENDINGS = ['answered', 'already-answered', 'invited', 'referred', 'declined'] as const;

export type Ending = (typeof ENDINGS)[number];

/** A rule, and the words of the text that gave it away. */
export type TrayReason = { readonly reason: ScreenReason; readonly sign: string };

export type QuestionEvent =
  /** The round laid it on the desk. */
  | { readonly kind: 'delivered' }
  /** The owner began an answer that is kept as a draft. */
  | { readonly kind: 'begun' }
  /** The owner keeps it for a later round. */
  | { readonly kind: 'postponed' }
  /** The owner put it into a tray. */
  | { readonly kind: 'set-aside' }
  /** It was a question after all: said once by the asker, or by the owner. */
  | { readonly kind: 'rescued' }
  | { readonly kind: 'ended'; readonly as: Ending }
  /** The inverse of the owner's last decision. */
  | { readonly kind: 'taken-back' }
  /** The minutes are over; the mail is on its way. */
  | { readonly kind: 'sent' }
  /** The asker: that does not answer it. */
  | { readonly kind: 'reopened' }
  /** The asker found the answer among what is written. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'erased' };

export type EventKind = QuestionEvent['kind'];

export type Standing = {
  readonly state: State;
  /** What becomes of it when the minutes are over; only while `sending`. */
  readonly ending?: Ending;
  /** Where `taken-back` leads; only after a decision of the owner that can be undone. */
  readonly back?: State;
};

const OPEN: readonly State[] = ['waiting', 'tray', 'desk', 'answering'];

const FROM: Readonly<Record<EventKind, readonly State[]>> = {
  delivered: ['waiting'],
  begun: ['desk'],
  postponed: ['desk', 'answering'],
  'set-aside': ['waiting', 'desk', 'answering'],
  rescued: ['tray'],
  ended: OPEN,
  'taken-back': ['waiting', 'tray', 'sending'],
  sent: ['sending'],
  reopened: ENDINGS,
  settled: OPEN,
  withdrawn: [...OPEN, 'sending'],
  erased: STATES.filter((state) => state !== 'erased'),
};

/** Where a question stands after an event; undefined where the event cannot happen to it. */
export function next(standing: Standing, event: QuestionEvent): Standing | undefined {
  const { state, ending, back } = standing;
  if (!FROM[event.kind].includes(state)) return undefined;
  switch (event.kind) {
    case 'delivered':
      return { state: 'desk' };
    case 'begun':
      return { state: 'answering' };
    case 'postponed':
      return { state: 'waiting', back: state };
    case 'set-aside':
      return { state: 'tray', back: state };
    case 'ended':
      return { state: 'sending', ending: event.as, back: state };
    case 'taken-back':
      return back && { state: back };
    case 'sent':
      return ending && { state: ending };
    case 'rescued':
    case 'reopened':
      return { state: 'waiting' };
    case 'settled':
    case 'withdrawn':
    case 'erased':
      return { state: event.kind };
  }
}

/** Whether the asker may still change the words: as long as no round has taken them. */
export function isOpenToItsAsker(state: State): boolean {
  return state === 'waiting' || state === 'tray';
}

/** Whether it needs something from the owner or the machine, sooner or later. */
export function isOpen(state: State): boolean {
  return OPEN.includes(state) || state === 'sending';
}

/** An end that came from the owner. */
export function isEnding(state: State): state is Ending {
  return (ENDINGS as readonly State[]).includes(state);
}

/** How the asker is told: by a mail to an address that may be confirmed, or on a page opened by a number. */
export type ReplyWay =
  | {
      readonly by: 'email';
      readonly address: string;
      /** Grows with each change, so that links mailed to an earlier address lead nowhere. */
      readonly generation: number;
      readonly isConfirmed: boolean;
    }
  | { readonly by: 'number' };

/** A question somebody asked. */
export type Question = Standing & {
  readonly id: string;
  /** The last half of the id, in hex: short enough for a token in an e-mail address. */
  readonly ref: string;
  readonly lang: Language;
  readonly kind: Kind;
  readonly source: 'web' | 'mail';
  readonly text: string;
  readonly differs: string;
  readonly betweenUs: boolean;
  readonly consent: boolean;
  /** Comes alone into its round: the shared answer did not answer it. */
  readonly isAlone: boolean;
  /** Its asker took it out of a tray, which can be done once. */
  readonly isRescued: boolean;
  readonly tray: Tray | undefined;
  /** Why a rule put it into its tray; undefined where the owner did. */
  readonly trayReason: TrayReason | undefined;
  readonly reply: ReplyWay;
  /** The question it comes back to. */
  readonly follows: string | undefined;
  readonly groupId: string | undefined;
  readonly answerId: string | undefined;
  readonly roundAt: Temporal.Instant | undefined;
  readonly askedAt: Temporal.Instant;
  readonly deliveredAt: Temporal.Instant | undefined;
  readonly endedAt: Temporal.Instant | undefined;
  /** Its asker wants to be told of changes to the published answer, of which this version is known. */
  readonly knowsEntry?: string;
  /** When text and address are removed. */
  readonly forgetAt: Temporal.Instant | undefined;
};
