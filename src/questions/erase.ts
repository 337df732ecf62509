import { forgetMessages } from '../mail/inbox.ts';
import { forgetMails, takeBack as takeMailBack } from '../mail/outbox.ts';
import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { cancel, enqueue } from '../store/queue.ts';
import { fingerprint } from '../store/seal.ts';
import type { Question } from './core/question.ts';
import { questionWithId, removeQuestion } from './store.ts';
import { phrasingsOf, recipientOfAnswer, removeRecipient } from './store-answer.ts';
import { digestsWith } from './store-digest.ts';
import { withdrawTitles } from './wording-as-title.ts';

/**
 * Erases a question and all that hangs on it: words, address, mails and their files, what happened, and its words among the
 * phrasings of an entry. What was delivered by mail cannot be called back; what is a title lies on the owner's desk to be changed.
 */
export function erase(island: Island, question: Question): Promise<Erased> {
  return together(island, async (island) => {
    await withdrawPhrasings(island, question.id);
    const isStillTitle = await withdrawTitles(island, question);
    await removeTraces(island, question);
    await leaveNoTrace(island, { kind: 'question', id: question.id });
    return { isStillTitle };
  });
}

/** Whether its words still stand as a title, until the owner changes it. */
export type Erased = { readonly isStillTitle: boolean };

/** The same by id, as a restored backup needs it; nothing happens where it is gone. */
export async function eraseQuestion(island: Island, id: string): Promise<void> {
  const question = await questionWithId(island, id);
  if (question) await erase(island, question);
}

/** Removes words and address because their time has come. Phrasings given with consent stay. */
export async function removeTraces(island: Island, { id, answerId }: Question): Promise<void> {
  if (answerId) {
    const recipient = await recipientOfAnswer(island, answerId, id);
    if (recipient?.mailId) await takeMailBack(island, recipient.mailId);
    await removeRecipient(island, answerId, id);
  }
  for (const about of [id, ...(await digestsWith(island, id))]) {
    await forgetMails(island, about);
    await forgetMessages(island, about);
  }
  await cancel(island, 'tell-moved', id);
  await removeQuestion(island, id);
}

/** Takes all words of a question out of the files they stand in. */
export async function withdrawPhrasings(island: Island, questionId: string): Promise<void> {
  for (const phrasing of await phrasingsOf(island, questionId)) await withdrawPhrasing(island, phrasing);
}

/**
 * A job takes the words out of the file; it carries their fingerprint and not the words. With `after`, it is done once more
 * even if the same was done before what is named there.
 */
export function withdrawPhrasing(
  island: Island,
  { path, text }: { readonly path: string; readonly text: string },
  after = '',
): Promise<void> {
  const print = phrasingPrint(island, text);
  const key = `${path} ${print} ${after}`.trim();
  return enqueue(island, { kind: 'remove-phrasing', key, payload: { path, print } });
}

export function phrasingPrint(island: Island, text: string): string {
  return fingerprint(island, 'phrasing', text);
}
