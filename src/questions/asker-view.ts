import type { Suggestion } from '../answers/core/suggestion.ts';
import { suggestionsFor } from '../answers/find.ts';
import { folded } from '../kit/address.ts';
import { mailsAbout } from '../mail/outbox.ts';
import { sendsToFiles } from '../mail/way.ts';
import type { Island } from '../store/island.ts';
import type { Answer } from './core/answer.ts';
import { isEnding, isOpen, type Question } from './core/question.ts';
import { entryAnswering } from './follow.ts';
import { editableUntil } from './mine.ts';
import { eventsOf } from './store.ts';
import { answerWithId, recipientOfAnswer } from './store-answer.ts';
import type { EventRow } from './tables.ts';

/** Where the confirmation of an address stands; `file` where this island sends no mail yet. */
export type AddressState = 'confirmed' | 'sent' | 'file' | 'waits' | 'failed';

/** Everything the page of a question shows its asker. */
export type AskerView = {
  readonly question: Question;
  readonly editableUntil: Temporal.Instant | 'always' | undefined;
  readonly address: AddressState | undefined;
  /** What was answered, once it has left; the line is for this person alone. */
  readonly answer: (Answer & { readonly personal: string }) | undefined;
  /** When a written answer can be read. */
  readonly answerAt: Temporal.Instant | undefined;
  /** Whether its asker is told of changes to the answer; undefined where there is nothing to tell, or no proven address. */
  readonly isFollowing: boolean | undefined;
  /** What is already written and may suffice. */
  readonly suggestions: readonly Suggestion[];
  readonly events: readonly EventRow[];
};

// How the owner works through a round is nobody's business: no read receipts.
const TOLD_EVENTS: ReadonlySet<EventRow['kind']> = new Set([
  'asked',
  'confirmed',
  'edited',
  'address-changed',
  'moved',
  'delivered',
  'rescued',
  'sent',
  'reopened',
  'settled',
  'withdrawn',
]);

export async function askerView(island: Island, question: Question): Promise<AskerView> {
  const { answerId, state } = question;
  const answer = answerId ? await answerWithId(island, answerId) : undefined;
  const recipient = answerId ? await recipientOfAnswer(island, answerId, question.id) : undefined;
  const hasLeft = answer?.sentAt !== undefined && state !== 'sending';
  return {
    question,
    editableUntil: editableUntil(island, question),
    address: await addressState(island, question),
    answer: hasLeft ? { ...answer, personal: recipient?.personal ?? '' } : undefined,
    answerAt: state === 'sending' ? answer?.sendAt : undefined,
    isFollowing: hasLeft && (await canFollow(island, question)) ? question.knowsEntry !== undefined : undefined,
    suggestions: isOpen(state) && state !== 'sending' ? await suggestionsFor(island, question.lang, question.text) : [],
    events: (await eventsOf(island, question.id)).filter(({ kind }) => TOLD_EVENTS.has(kind)),
  };
}

/** Who opens the page may have mistyped the address: it is written to about changes only when it was confirmed. */
async function canFollow(island: Island, question: Question): Promise<boolean> {
  const { reply, state } = question;
  if (!isEnding(state) || reply.by !== 'email' || !reply.isConfirmed) return false;
  return (await entryAnswering(island, question)) !== undefined;
}

async function addressState(island: Island, { id, reply }: Question): Promise<AddressState | undefined> {
  if (reply.by === 'number') return undefined;
  if (reply.isConfirmed) return 'confirmed';
  const mails = await mailsAbout(island, id);
  const last = mails.findLast(({ kind, content }) => kind === 'confirmation' && isTo(content?.to, reply.address));
  if (!last) return 'waits';
  if (last.file !== undefined || (last.state === 'waiting' && sendsToFiles(island))) return 'file';
  return last.state === 'failed' ? 'failed' : 'sent';
}

function isTo(to: string | undefined, address: string): boolean {
  return to === undefined || folded(to) === folded(address);
}

/** Everything that is kept about a question, for its asker to take along (GDPR art. 20). */
export async function ownData(island: Island, question: Question): Promise<object> {
  const { answer, events } = await askerView(island, question);
  const { text, differs, lang, kind, state, tray, trayReason, reply, betweenUs, consent } = question;
  const { source, askedAt, roundAt, deliveredAt, endedAt, forgetAt } = question;
  const mails = await mailsAbout(island, question.id);
  return {
    text,
    differs,
    lang,
    kind,
    source,
    state,
    tray,
    trayReason,
    reply,
    onlyBetweenUs: betweenUs,
    consentToPublishWording: consent,
    askedAt,
    roundAt,
    deliveredAt,
    endedAt,
    deletedAt: forgetAt,
    answer: answer && { markdown: answer.markdown, personal: answer.personal, sentAt: answer.sentAt },
    events: events.map(({ kind, actor, at }) => ({ kind, by: actor, at })),
    mails: mails.map(({ kind, state, dueAt, content }) => ({ kind, state, dueAt, subject: content?.subject })),
  };
}
