import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { nextRounds } from '../quiet/core/rounds.ts';
import type { Tray } from '../quiet/core/screen.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import type { Decision } from './answer.ts';
import type { Answer, Recipient } from './core/answer.ts';
import type { Question } from './core/question.ts';
import { cleanLine, cleanText } from './core/text.ts';
import { planForgetting, trayForgetAt } from './forget-at.ts';
import { planRound } from './rounds.ts';
import { move, note } from './store.ts';
import { dropReplaced, saveAnswer } from './store-answer.ts';
import { beginStep } from './store-step.ts';

/** What stands in the answer's fields. */
export type Written = Pick<Decision, 'markdown' | 'personal' | 'publish'>;

/** Keeps a question for the next round. */
export function postpone(island: Island, questions: readonly Question[]): Promise<void> {
  return together(island, async (island) => {
    const [next] = nextRounds(rulesOf(island), island.now, 1);
    if (!next) throw new Error('there is no next round');
    await planRound(island, next.opensAt);
    const step = await beginStep(island, 'postponed');
    const changes = { round_at: instantText(next.opensAt), delivered_at: '' };
    for (const question of questions) await move(island, question, { kind: 'postponed' }, 'owner', changes, { step });
  });
}

/** Keeps what the owner has written so far; nothing goes out. */
export function keepDraft(island: Island, questions: readonly Question[], written: Written): Promise<void> {
  return together(island, async (island) => {
    const [first] = questions;
    const isOnDesk = ({ state }: Question) => state === 'desk' || state === 'answering';
    if (!first || !questions.every(isOnDesk)) throw new Refusal('questionChanged');
    const draft = draftOf(island, first, written);
    await saveAnswer(island, draft, recipientsOf(questions, written));
    for (const question of questions) {
      const changes = { answer_id: draft.id };
      if (question.state === 'desk') await move(island, question, { kind: 'begun' }, 'owner', changes);
      else await note(island, question, 'drafted', 'owner', changes);
    }
    await dropReplaced(island, questions);
  });
}

/** An answer that was never sent: as if it had been taken back before it could leave. */
function draftOf({ now }: Island, { lang }: Question, { markdown, publish }: Written): Answer {
  return {
    id: newId(now),
    ending: 'answered',
    lang,
    markdown: cleanText(markdown),
    entryPath: undefined,
    colleague: undefined,
    publication: publish && {
      entryId: newId(now),
      title: cleanLine(publish.title ?? ''),
      slug: cleanLine(publish.slug ?? ''),
      isHeld: false,
      path: undefined,
    },
    source: 'desk',
    madeAt: now,
    sendAt: now,
    sentAt: undefined,
    takenBackAt: now,
  };
}

function recipientsOf(questions: readonly Question[], { personal = {} }: Written): readonly Recipient[] {
  return questions.map(({ id }) => ({ questionId: id, personal: cleanText(personal[id] ?? ''), mailId: undefined }));
}

/** Puts a question into a tray; its sender reads so on the page. */
export function setAside(island: Island, questions: readonly Question[], tray: Tray): Promise<void> {
  return together(island, async (island) => {
    const forgetAt = trayForgetAt(tray, island.now);
    await planForgetting(island, forgetAt);
    const forget_at = instantText(forgetAt);
    const changes = { tray, tray_reason: '' as const, tray_sign: '', group_id: '', round_at: '', forget_at };
    const step = await beginStep(island, 'set-aside');
    for (const question of questions) await move(island, question, { kind: 'set-aside' }, 'owner', changes, { step });
  });
}

/** It is a question after all: straight onto the desk, where the owner is looking at it. */
export function takeUp(island: Island, question: Question): Promise<void> {
  return together(island, async (island) => {
    const changes = { tray: '' as const, tray_reason: '' as const, tray_sign: '', forget_at: '' };
    const step = await beginStep(island, 'rescued');
    const waiting = await move(island, question, { kind: 'rescued' }, 'owner', changes, { step });
    const delivered = { delivered_at: instantText(island.now) };
    await move(island, waiting, { kind: 'delivered' }, 'owner', delivered, { step });
  });
}
