import type { Language } from '../kit/language.ts';
import type { ScreenReason, Tray } from '../quiet/core/screen.ts';
import type { Kind } from './core/draft.ts';
import type { Ending, EventKind, State } from './core/question.ts';

/** Times are ISO texts in UTC; '' where a thing has not happened. Yes is 1. */
export type QuestionRow = {
  island_id: string;
  id: string;
  /** The last half of the id: short enough for a token in an e-mail address. */
  ref: string;
  state: State;
  ending: Ending | '';
  back: State | '';
  tray: Tray | '';
  tray_reason: ScreenReason | '';
  /** The words of the text that gave it away. */
  tray_sign: string;
  kind: Kind;
  lang: Language;
  source: 'web' | 'mail';
  text: string;
  differs: string;
  between_us: number;
  consent: number;
  /** Comes alone into its round, since its asker said that the shared answer did not answer it. */
  alone: number;
  /** Its asker took it out of a tray, which can be done once. */
  rescued: number;
  reply: 'email' | 'number';
  /** Of no length without e-mail. */
  email_sealed: Uint8Array;
  email_print: string;
  /** Grows with each change of the address, so that earlier confirmation links lead nowhere. */
  email_generation: number;
  confirmed_at: string;
  number_print: string;
  once_print: string;
  same_print: string;
  proof_print: string;
  /** The question it comes back to. */
  follows: string;
  group_id: string;
  answer_id: string;
  /** When the round opens in which it is read; after that, the last one it was in. */
  round_at: string;
  /** When its asker was told of a later round. */
  moved_at: string;
  asked_at: string;
  delivered_at: string;
  ended_at: string;
  forget_at: string;
  /** The version of the published answer its asker knows and wants to be told of changes to; '' where not asked for. */
  knows_entry: string;
};

export type Actor = 'asker' | 'owner' | 'machine';

export type StepKind = 'joined' | 'parted' | 'postponed' | 'set-aside' | 'rescued' | 'ended' | 'held-dropped';

/** What happened besides the changes of state. */
export type Fact =
  | 'asked'
  | 'confirmed'
  | 'edited'
  | 'address-changed'
  | 'joined'
  | 'parted'
  | 'moved'
  | 'drafted'
  | 'held-dropped'
  | 'held-again'
  | 'follows'
  | 'told';

export type EventRow = {
  island_id: string;
  id: string;
  question_id: string;
  kind: EventKind | Fact;
  actor: Actor;
  from_state: State | '';
  to_state: State;
  at: string;
  /** The order of what happened to one question, also within the same moment. */
  nth: number;
  /** The owner's step it belongs to. */
  step: string;
  /** The columns as they were before, as JSON: what undoing brings back. Never words or addresses. */
  was: string;
  /** Undone later, or the undoing itself. */
  undone: number;
};

/** One thing the owner did at the desk, whatever it changed; undone by the inverse of its events. */
export type StepRow = {
  island_id: string;
  id: string;
  nth: number;
  kind: StepKind;
  at: string;
  undone_at: string;
};

/** The owner's word on two questions; `a_id` is the smaller id. */
export type VerdictRow = { island_id: string; a_id: string; b_id: string; same: number; step: string };

/** How often something happened on a day, in the owner's zone; outlives the questions and names nobody. */
export type CountRow = { island_id: string; day: string; what: string; times: number };

export type GroupRow = { island_id: string; id: string; title: string; made_at: string };

export type AnswerRow = {
  island_id: string;
  id: string;
  ending: Ending;
  lang: Language;
  markdown: string;
  /** The entry that is quoted, where it was already answered; root-relative. */
  entry_path: string;
  /** The address of a colleague it is referred to. */
  colleague: string;
  publish: number;
  /** The publication waits for the owner's yes. */
  held: number;
  title: string;
  slug: string;
  entry_id: string;
  published_path: string;
  source: 'desk' | 'mail';
  made_at: string;
  send_at: string;
  sent_at: string;
  taken_back_at: string;
};

export type AnswerPersonRow = {
  island_id: string;
  answer_id: string;
  question_id: string;
  personal: string;
  mail_id: string;
};

export type PhrasingRow = { island_id: string; question_id: string; entry_path: string; text: string };

export type DigestRow = {
  island_id: string;
  id: string;
  ref: string;
  tag: string;
  lang: Language;
  round_at: string;
  /** Every line that is not a visitor's, to recognise them in a reply. */
  lines: string;
  /** How many it had when it was sent; fewer may be left. */
  numbers: number;
  message_id: string;
  mail_id: string;
  made_at: string;
};

/** A question in a digest; a group stands under one number. `said` are its lines. */
export type DigestQuestionRow = {
  island_id: string;
  digest_id: string;
  number: number;
  question_id: string;
  said: string;
};

export type TroubleRow = { island_id: string; id: string; cause: string; at: string; told_at: string };

/** An answer by mail that waits for the owner's yes at the desk. */
export type HeldAnswerRow = {
  island_id: string;
  id: string;
  question_id: string;
  cause: string;
  text: string;
  publish: number;
  title: string;
  at: string;
  /** The owner's step that dropped it; '' while it waits. */
  dropped: string;
};

export type AnsweredCountRow = { island_id: string; day: string; entry_path: string; times: number };

/** A title of the owner's for something he is about to answer. */
export type AnnouncementRow = {
  island_id: string;
  id: string;
  question_id: string;
  lang: Language;
  title: string;
  made_at: string;
};

/** A question that was asked with "the answer to me, too"; `target_id` is the one that was announced. */
export type AnnouncementPersonRow = { island_id: string; question_id: string; target_id: string };

export type QuestionTables = {
  question: QuestionRow;
  question_event: EventRow;
  desk_step: StepRow;
  verdict: VerdictRow;
  question_count: CountRow;
  qgroup: GroupRow;
  answer: AnswerRow;
  answer_person: AnswerPersonRow;
  phrasing: PhrasingRow;
  digest: DigestRow;
  digest_question: DigestQuestionRow;
  reply_trouble: TroubleRow;
  held_answer: HeldAnswerRow;
  answered_count: AnsweredCountRow;
  announcement: AnnouncementRow;
  announcement_person: AnnouncementPersonRow;
};
