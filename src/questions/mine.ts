import { instantText } from '../kit/instants.ts';
import { takeBack as takeMailBack } from '../mail/outbox.ts';
import { screen } from '../quiet/core/screen.ts';
import { contentOf } from '../source/content-of.ts';
import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { postAnswer } from './answer.ts';
import { askToConfirm } from './ask.ts';
import type { DraftChanges } from './core/draft.ts';
import { isOpen, isOpenToItsAsker, type Question, type ReplyWay } from './core/question.ts';
import { withdrawPhrasings } from './erase.ts';
import { forgetAt, planForgetting, trayForgetAt } from './forget-at.ts';
import { generationOf, readQuestionToken } from './links.ts';
import { planRound, promiseNow, roundAt } from './rounds.ts';
import { zoned } from './said.ts';
import { move, note, questionWithId, replyColumns } from './store.ts';
import { answerWithId, changeMail, countAnsweredBy, recipientOfAnswer, removeRecipient } from './store-answer.ts';
import { withdrawTitles } from './wording-as-title.ts';

const MOST_ADDRESS_CHANGES = 20;

/** The question an asker's link opens; undefined where it leads nowhere any more. */
export async function openMine(island: Island, token: string): Promise<Question | undefined> {
  const read = readQuestionToken(island, 'mine', token);
  const question = read && (await questionWithId(island, read.id));
  return question && generationOf(question) === read.generation ? question : undefined;
}

/** Until when the words can be changed; undefined where they cannot, `always` in a tray. */
export function editableUntil(
  island: Island,
  { state, roundAt: opensAt }: Question,
): Temporal.Instant | 'always' | undefined {
  if (!isOpenToItsAsker(state)) return undefined;
  if (state === 'tray' || !opensAt) return 'always';
  const until = roundAt(island, opensAt)?.cutoffAt ?? opensAt;
  return Temporal.Instant.compare(island.now, until) <= 0 ? until : undefined;
}

/** Other words, as long as no round has taken them. They are screened like the first ones. */
export function edit(island: Island, opened: Question, changes: DraftChanges): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    if (!editableUntil(island, question)) throw new Refusal(isOpen(question.state) ? 'questionTaken' : 'questionOver');
    const edited = await note(island, question, 'edited', 'asker', columnsOf(question, changes));
    const hosts = [new URL(island.about.url).host, ...island.about.hosts];
    const screened = screen({ ...edited, replyKind: edited.reply.by, hasProofOfWork: true, hosts });
    if (edited.state !== 'waiting' || edited.isRescued || screened.to === 'round') return edited;
    const { tray, reason, sign = '' } = screened;
    const forgetAt = trayForgetAt(tray, island.now);
    await planForgetting(island, forgetAt);
    const forget_at = instantText(forgetAt);
    const why = { tray, tray_reason: reason, tray_sign: sign, round_at: '', forget_at };
    return move(island, edited, { kind: 'set-aside' }, 'machine', why);
  });
}

function columnsOf(question: Question, changes: DraftChanges) {
  const { text, differs = question.differs, betweenUs = question.betweenUs, consent = question.consent } = changes;
  return {
    text,
    differs,
    between_us: Number(betweenUs),
    consent: Number(consent && !betweenUs),
    same_print: '',
  };
}

/** The asker's wording may no longer be published; where it was, it is taken out of the file again. At any time. */
export function takeConsentBack(island: Island, opened: Question): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    if (!question.consent) return question;
    return withoutConsent(island, question, 'asker');
  });
}

/** The same by id, as a restored backup needs it; nothing happens where it is gone or was never given. */
export function takeConsentBackAgain(island: Island, id: string): Promise<void> {
  return together(island, async (island) => {
    const question = await questionWithId(island, id);
    if (question?.consent) await withoutConsent(island, question, 'machine');
  });
}

/** It is written down as an erasure is: a backup made before has it taken back again. */
async function withoutConsent(island: Island, question: Question, by: 'asker' | 'machine'): Promise<Question> {
  await withdrawPhrasings(island, question.id);
  await withdrawTitles(island, question);
  await leaveNoTrace(island, { kind: 'consent', id: question.id });
  return note(island, question, 'edited', by, { consent: 0 });
}

/** The asker wants no answer any more. An answer that has not left does not leave. */
export function withdraw(island: Island, opened: Question): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    if (question.state === 'sending') await stopAnswer(island, question);
    return move(island, question, { kind: 'withdrawn' }, 'asker', {
      ...(await endNow(island)),
      group_id: '',
      answer_id: '',
    });
  });
}

/** What was shown is enough. Counts the entry and the day, and teaches nothing. */
export function settle(island: Island, opened: Question, entryPath: string): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    await countAnswered(island, entryPath);
    return move(island, question, { kind: 'settled' }, 'asker', { ...(await endNow(island)), group_id: '' });
  });
}

/** Counts that an entry answered somebody; what is no public entry is not counted. */
export async function countAnswered(island: Island, entryPath: string): Promise<boolean> {
  const [path = ''] = entryPath.split('#');
  if (!contentOf(island).byPath.has(path)) return false;
  await countAnsweredBy(island, path, zoned(island, island.now).toPlainDate().toString());
  return true;
}

/** It was a question after all: into the next round, once. */
export function rescue(island: Island, opened: Question): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    if (question.isRescued) throw new Refusal('questionRescued');
    const changes = { tray: '', tray_reason: '', tray_sign: '', rescued: 1, forget_at: '' } as const;
    return intoNextRound(island, question, { kind: 'rescued' }, changes);
  });
}

/** The answer did not answer it: it comes back in the next round, alone, with what its asker adds. */
export function reopen(island: Island, opened: Question, added: string): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    const differs = [question.differs, added].filter((text) => text !== '').join('\n\n');
    const changes = { differs, alone: 1, group_id: '', answer_id: '', ended_at: '', forget_at: '', delivered_at: '' };
    return intoNextRound(island, question, { kind: 'reopened' }, changes);
  });
}

async function intoNextRound(
  island: Island,
  question: Question,
  event: { readonly kind: 'rescued' | 'reopened' },
  changes: Parameters<typeof note>[4],
): Promise<Question> {
  const { round } = await promiseNow(island);
  await planRound(island, round.opensAt);
  return move(island, question, event, 'asker', { ...changes, round_at: instantText(round.opensAt) });
}

/** Another address, or one instead of the number. Links mailed to the earlier one lead nowhere from now on. */
export function changeAddress(island: Island, opened: Question, address: string): Promise<Question> {
  return together(island, async (island) => {
    const question = await asItIs(island, opened);
    const generation = generationOf(question) + 1;
    if (generation > MOST_ADDRESS_CHANGES) throw new Refusal('addressChanges');
    if (!isOpenToItsAsker(question.state) && !['desk', 'answering', 'sending'].includes(question.state))
      throw new Refusal('questionChanged');
    const reply: ReplyWay = { by: 'email', address, generation, isConfirmed: false };
    const columns = { ...replyColumns(island, reply), confirmed_at: '', same_print: '' };
    const changed = await note(island, question, 'address-changed', 'asker', columns);
    if (question.state === 'sending') await readdressAnswer(island, question, changed);
    await askToConfirm(island, changed);
    return changed;
  });
}

/** The confirmation once more, unless the address had enough for now; whether it was sent. */
export function sendAgain(island: Island, opened: Question): Promise<boolean> {
  return together(island, async (island) => askToConfirm(island, await asItIs(island, opened)));
}

/** A round may have opened this very moment; what may be done is decided by how the question stands in this transaction. */
async function asItIs(island: Island, opened: Question): Promise<Question> {
  const question = await questionWithId(island, opened.id);
  if (!question || generationOf(question) !== generationOf(opened)) throw new Refusal('questionChanged');
  return question;
}

async function stopAnswer(island: Island, { answerId = '', id }: Question): Promise<void> {
  const recipient = await recipientOfAnswer(island, answerId, id);
  if (recipient?.mailId && !(await takeMailBack(island, recipient.mailId))) throw new Refusal('answerLeft');
  await removeRecipient(island, answerId, id);
}

async function readdressAnswer(island: Island, { answerId = '', id }: Question, changed: Question): Promise<void> {
  const given = await answerWithId(island, answerId);
  const recipient = await recipientOfAnswer(island, answerId, id);
  if (!given || !recipient) throw new Refusal('questionChanged');
  if (recipient.mailId && !(await takeMailBack(island, recipient.mailId))) throw new Refusal('answerLeft');
  const mail = await postAnswer(island, given, changed, recipient.personal);
  if (mail) await changeMail(island, given.id, id, mail.id);
}

async function endNow(island: Island): Promise<{ ended_at: string; forget_at: string }> {
  const at = forgetAt(island, island.now);
  await planForgetting(island, at);
  return { ended_at: instantText(island.now), forget_at: instantText(at) };
}
