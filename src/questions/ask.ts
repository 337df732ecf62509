import { folded } from '../kit/address.ts';
import { newId } from '../kit/ids.ts';
import { countMailsTo, post } from '../mail/outbox.ts';
import { screen } from '../quiet/core/screen.ts';
import { type Island, together } from '../store/island.ts';
import { fingerprint } from '../store/seal.ts';
import { urlOf } from '../words/addresses.ts';
import { joinAnnounced } from './announce.ts';
import type { Draft } from './core/draft.ts';
import { isOpen, type Question } from './core/question.ts';
import { planForgetting, trayForgetAt } from './forget-at.ts';
import { confirmToken, numberOf, refOf } from './links.ts';
import { confirmation, written } from './mails.ts';
import { readProof } from './proof.ts';
import { planRound, promiseNow } from './rounds.ts';
import { emailPrint, hasAnswered, questionLike, questionSentOnce, saveQuestion } from './store.ts';

/** Automatic mails to one address; what is more waits on the asker's page. */
const MOST_MAILS_A_DAY = 3;
const PAUSE_MINUTES = 10;
const SAME_WORDS_HOURS = 24;

/** What came with the form besides the question. */
export type Form = {
  /** Tells one form from another; the same form sent twice is one question. */
  readonly once?: string | undefined;
  readonly proof?: string | undefined;
  /** What was announced and is to be answered to this asker, too. */
  readonly announced?: string | undefined;
};

export type Asked =
  /** New, or the same form once more. */
  | { readonly kind: 'asked'; readonly question: Question }
  /** The same words from the same address are here and not yet answered; who asks now may be somebody else. */
  | { readonly kind: 'known'; readonly question: Pick<Question, 'state' | 'askedAt' | 'roundAt'> };

/** Accepts a question for the next round or a tray, and mails the asker a confirmation without a word of theirs. */
export async function ask(island: Island, draft: Draft, form: Form = {}): Promise<Asked> {
  const prints = printsOf(island, draft, form);
  const again = prints.once && (await questionSentOnce(island, prints.once));
  if (again) return { kind: 'asked', question: again };
  const since = island.now.subtract({ hours: SAME_WORDS_HOURS });
  const like = prints.same && (await questionLike(island, prints.same, since));
  // What was withdrawn, or has its answer, is asked anew.
  if (like && isOpen(like.state)) return { kind: 'known', question: like };
  const proof = form.proof ? await readProof(island, form.proof) : undefined;
  return together(island, async (island) => {
    const saved = await saveNew(island, draft, { ...prints, proof });
    if (!saved) return afterAll(island, prints.once);
    if (saved.roundAt) await planRound(island, saved.roundAt);
    await planForgetting(island, saved.forgetAt);
    await askToConfirm(island, saved);
    const question = form.announced ? await joinAnnounced(island, saved, form.announced) : saved;
    return { kind: 'asked', question };
  });
}

type Prints = { readonly once: string | undefined; readonly same: string | undefined };

function printsOf(island: Island, { text, reply }: Draft, { once }: Form): Prints {
  const to = reply.by === 'email' ? folded(reply.address) : '';
  return {
    once: once && fingerprint(island, 'question-form', [once, to, text].join('\n')),
    same: to ? fingerprint(island, 'question-words', [to, text].join('\n')) : undefined,
  };
}

/** A proof that was used before is none; then the question is saved without it. */
async function saveNew(
  island: Island,
  draft: Draft,
  { once, same, proof }: Prints & { readonly proof: string | undefined },
): Promise<Question | undefined> {
  const question = await accept(island, draft, proof !== undefined);
  const prints = { number: numberPrint(island, numberOf(island, question.id)), once, same, proof };
  if (await saveQuestion(island, question, prints)) return question;
  return proof === undefined ? undefined : saveNew(island, draft, { once, same, proof: undefined });
}

/** Another process took the same form a moment ago. */
async function afterAll(island: Island, once: string | undefined): Promise<Asked> {
  const question = once ? await questionSentOnce(island, once) : undefined;
  if (!question) throw new Error('a question was neither saved nor found');
  return { kind: 'asked', question };
}

async function accept(island: Island, draft: Draft, hasProofOfWork: boolean): Promise<Question> {
  const { reply, ...said } = draft;
  const id = newId(island.now);
  const way = reply.by === 'email' ? ({ ...reply, generation: 0, isConfirmed: false } as const) : reply;
  return {
    id,
    ref: refOf(id),
    ...said,
    ...(await placeOf(island, draft, hasProofOfWork)),
    source: 'web',
    reply: way,
    isAlone: false,
    isRescued: false,
    follows: undefined,
    groupId: undefined,
    answerId: undefined,
    askedAt: island.now,
    deliveredAt: undefined,
    endedAt: undefined,
  };
}

type PlaceOfQuestion = Pick<Question, 'state' | 'tray' | 'trayReason' | 'roundAt' | 'forgetAt'>;

/** The round that was promised, or the tray it is told about. */
async function placeOf(island: Island, draft: Draft, hasProofOfWork: boolean): Promise<PlaceOfQuestion> {
  const hosts = [new URL(island.about.url).host, ...island.about.hosts];
  const isKnown = await isAnswered(island, draft.reply);
  const screened = screen({ ...draft, replyKind: draft.reply.by, hasProofOfWork, isKnown, hosts });
  if (screened.to === 'tray') {
    const { tray, reason, sign = '' } = screened;
    const forgetAt = trayForgetAt(tray, island.now);
    return { state: 'tray', tray, trayReason: { reason, sign }, roundAt: undefined, forgetAt };
  }
  const { round } = await promiseNow(island);
  return { state: 'waiting', tray: undefined, trayReason: undefined, roundAt: round.opensAt, forgetAt: undefined };
}

/** Whether the owner has answered this address before. It is only typed here: whoever borrows it gains a look, no more. */
function isAnswered(island: Island, reply: Draft['reply']): Promise<boolean> | false {
  return reply.by === 'email' && hasAnswered(island, emailPrint(island, reply.address));
}

/** By what a typed number is found. */
export function numberPrint(island: Island, number: string): string {
  return fingerprint(island, 'question-number', number);
}

/** Posts a confirmation unless the address had enough mails; whether it was posted. */
export async function askToConfirm(island: Island, question: Question): Promise<boolean> {
  const { reply, lang, id } = question;
  if (reply.by === 'number' || reply.isConfirmed || !(await mayMail(island, reply.address))) return false;
  const { about } = island;
  const link = urlOf(island, lang, 'confirm', { token: confirmToken(island, question) });
  const mail = confirmation(lang, { site: new URL(about.url).host, name: about.name, link });
  await post(island, {
    kind: 'confirmation',
    to: reply.address,
    ...written(island, lang, mail),
    lang,
    about: id,
    automatic: true,
  });
  return true;
}

const AUTOMATIC = ['confirmation', 'receipt', 'later'];

/** Three a day, and one in ten minutes: nobody can make an island flood somebody else. */
export async function mayMail(island: Island, address: string): Promise<boolean> {
  const kinds = AUTOMATIC;
  const today = await countMailsTo(island, address, { kinds, since: island.now.subtract({ hours: 24 }) });
  if (today >= MOST_MAILS_A_DAY) return false;
  const since = island.now.subtract({ minutes: PAUSE_MINUTES });
  return (await countMailsTo(island, address, { kinds: ['confirmation'], since })) === 0;
}
