import { addressIn, isSameAddress } from '../kit/address.ts';
import { newId } from '../kit/ids.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { mailSection } from '../mail/core/settings.ts';
import { isSameSubject } from '../mail/core/subject.ts';
import { mailWithId, post } from '../mail/outbox.ts';
import { nextRounds } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, section, together } from '../store/island.ts';
import { fingerprint } from '../store/seal.ts';
import { urlOf } from '../words/addresses.ts';
import type { Trouble } from '../words/question-mails.ts';
import { answer, type Given } from './answer.ts';
import { askByMail, followUp } from './ask-by-mail.ts';
import { type DigestAnswer, readDigestReply, type Scope } from './core/digest-reply.ts';
import { isOpen, type Question } from './core/question.ts';
import { DIGEST_LASTS } from './forget-at.ts';
import { wholeGroups } from './group.ts';
import { leaksOf } from './leaks.ts';
import { hasTokens, type MailToken, readMailToken, takeBackToken } from './links.ts';
import { acknowledgement, type Outgone, written } from './mails.ts';
import { planRound } from './rounds.ts';
import { saidTime } from './said.ts';
import { questionsWithIds, questionWithId, questionWithRef } from './store.ts';
import { answerWithId } from './store-answer.ts';
import {
  type Digest,
  digestWithMessageId,
  digestWithRef,
  digestWithTag,
  saveHeld,
  saveTrouble,
} from './store-digest.ts';
import { isOwnersAddress } from './watch-digest.ts';

/** Whether a mail really comes from where it says (RFC 7489, 9989). */
export type Authentication = { readonly dmarc: 'pass' | 'fail' | 'unknown' };

/** What a mail became. `about` is the question or digest it is deleted with; empty where it belongs to none. */
export type ReplyOutcome = { readonly about: string } & (
  | { readonly kind: 'answered'; readonly answers: number }
  /** It waits at the desk for the owner's yes. */
  | { readonly kind: 'held'; readonly answers: number }
  | { readonly kind: 'asked'; readonly question: Question }
  /** It is told in the next digest; nothing went out. */
  | { readonly kind: 'trouble'; readonly cause: Trouble }
  | { readonly kind: 'ignored'; readonly because: 'automatic' | 'nobody' | 'empty' }
);

/**
 * Takes a mail that came to the island's address: the owner's answer to a digest, an asker's reply, or a question.
 * Authority is a token of ours, in time, and the owner's address as its sender; automatic mail never has any.
 */
export async function takeReply(island: Island, incoming: Incoming, auth: Authentication): Promise<ReplyOutcome> {
  if (incoming.automatic !== 'no') return ignored('automatic');
  if (!incoming.from || !addressIn(incoming.from.address)) return ignored('nobody'); // no answer could reach them
  const isOwner = isOwnersAddress(island, incoming.from.address);
  const token = await tokenOf(island, incoming);
  if (token === undefined) return isOwner ? trouble(island, 'unaddressed') : asked(island, incoming, auth);
  if (token === 'unknown') return isOwner ? trouble(island, 'unknown') : asked(island, incoming, auth);
  if (token.kind === 'question') return takeFollowUp(island, incoming, auth, token.ref);
  return isOwner ? takeAnswers(island, incoming, auth, token) : trouble(island, 'stranger');
}

function ignored(because: 'automatic' | 'nobody' | 'empty'): ReplyOutcome {
  return { kind: 'ignored', because, about: '' };
}

async function asked(island: Island, incoming: Incoming, auth: Authentication): Promise<ReplyOutcome> {
  const question = await askByMail(island, incoming, auth);
  return question ? { kind: 'asked', question, about: question.id } : ignored('empty');
}

/** Only whoever asked can come back to a question; from anybody else it is a question of their own. */
async function takeFollowUp(
  island: Island,
  incoming: Incoming,
  auth: Authentication,
  ref: string,
): Promise<ReplyOutcome> {
  const earlier = await questionWithRef(island, ref);
  const isAsker = earlier?.reply.by === 'email' && isSameAddress(earlier.reply.address, incoming.from?.address ?? '');
  if (!earlier || !isAsker) return asked(island, incoming, auth);
  const question = await followUp(island, incoming, auth, earlier);
  return question ? { kind: 'asked', question, about: question.id } : ignored('empty');
}

/** The token in one of the addresses; without plus addressing the Message-ID, or the tag in a marker, is the token. */
async function tokenOf(
  island: Island,
  { to, inReplyTo, references, subject, text }: Incoming,
): Promise<MailToken | 'unknown' | undefined> {
  const tokens = to.map((address) => readMailToken(island, address)).filter((each) => each !== undefined);
  const known = tokens.find((each) => each !== 'unknown');
  if (known || tokens.length > 0 || hasTokens(island)) return known ?? tokens[0];
  for (const id of new Set([inReplyTo, ...references.toReversed()])) {
    const mail = id === '' ? undefined : await mailWithId(island, id);
    // What a program only carries along among its references is the thread where the subject says so, too.
    if (!mail || (id !== inReplyTo && mail.content && !isSameSubject(mail.content.subject, subject))) continue;
    const digest = await digestWithMessageId(island, id);
    if (digest) return { kind: 'digest', ref: digest.ref, number: 0, publish: false };
    const question = await questionWithId(island, mail.about);
    if (question) return { kind: 'question', ref: question.ref };
  }
  const tag = /^[>\s]*\[#\s?\d{1,4}\s+([0-9a-z]{4,})\]\s*$/im.exec(text)?.[1]?.toLowerCase();
  const digest = tag === undefined ? undefined : await digestWithTag(island, tag);
  return digest && { kind: 'digest', ref: digest.ref, number: 0, publish: false };
}

type DigestToken = Extract<MailToken, { kind: 'digest' }>;

async function takeAnswers(
  island: Island,
  incoming: Incoming,
  { dmarc }: Authentication,
  token: DigestToken,
): Promise<ReplyOutcome> {
  const digest = await digestWithRef(island, token.ref);
  if (!digest || Temporal.Instant.compare(digest.madeAt.add(DIGEST_LASTS), island.now) < 0)
    return trouble(island, 'expired', digest?.id);
  const scope: Scope | undefined = token.number > 0 ? { number: token.number, publish: token.publish } : undefined;
  if (scope && !digest.questions.has(scope.number)) return trouble(island, 'closed', digest.id);
  const { answers, unplaced } = readDigestReply(incoming.text, digest, scope);
  if (answers.length === 0) return trouble(island, unplaced === '' ? 'empty' : 'unmarked', digest.id);
  const { ownerReplies } = section(island, mailSection);
  if (dmarc === 'fail') return hold(island, digest, answers, 'forged');
  if (dmarc === 'unknown' && ownerReplies === 'verified') return hold(island, digest, answers, 'held');
  return together(island, (island) => giveAnswers(island, incoming, digest, answers, unplaced));
}

async function giveAnswers(
  island: Island,
  incoming: Incoming,
  digest: Digest,
  answers: readonly DigestAnswer[],
  unplaced: string,
): Promise<ReplyOutcome> {
  const given: { readonly number: number; readonly given: Given }[] = [];
  let closed = 0;
  for (const each of answers) {
    const named = await questionsWithIds(island, digest.questions.get(each.number) ?? []);
    const questions = await wholeGroups(island, named); // some may have been joined at the desk since
    const open = questions.filter(({ state }) => isOpen(state) && state !== 'sending');
    if (open.length > 0) given.push({ number: each.number, given: await give(island, each, open) });
    else if (!(await wasGiven(island, each, questions))) closed += 1;
  }
  if (given.length > 0) await acknowledge(island, incoming, digest, { given, unplaced });
  if (closed > 0) return trouble(island, 'closed', digest.id);
  return { kind: 'answered', answers: given.length, about: digest.id };
}

function give(island: Island, { text, publish, title }: DigestAnswer, questions: readonly Question[]): Promise<Given> {
  const isPrivate = questions.some(({ betweenUs }) => betweenUs);
  const leaks = leaksOf(island, questions, { markdown: text, title, isPublic: true });
  return answer(island, {
    ending: 'answered',
    questionIds: questions.map(({ id }) => id),
    markdown: text,
    publish: publish && !isPrivate ? { title, isHeld: leaks.length > 0 } : undefined,
    source: 'mail',
  });
}

/** The same reply twice is one answer. */
async function wasGiven(island: Island, { text }: DigestAnswer, questions: readonly Question[]): Promise<boolean> {
  const ids = [...new Set(questions.map(({ answerId }) => answerId).filter((id) => id !== undefined))];
  const earlier = await Promise.all(ids.map((id) => answerWithId(island, id)));
  return earlier.some((each) => each?.markdown === text);
}

type ToAcknowledge = {
  readonly given: readonly { readonly number: number; readonly given: Given }[];
  readonly unplaced: string;
};

/** Shows the owner once, word by word, what goes out, when, and how it is taken back. */
async function acknowledge(
  island: Island,
  { messageId, text, from }: Incoming,
  digest: Digest,
  { given, unplaced }: ToAcknowledge,
): Promise<void> {
  const [lang] = island.about.languages;
  const sendAt = given[0]?.given.answer.sendAt ?? island.now;
  const time = Temporal.Instant.compare(sendAt, island.now) > 0 ? saidTime(island, lang, sendAt) : '';
  const outgone = given.map(({ number, given }) => outgoneOf(island, number, given));
  const mail = written(island, lang, acknowledgement(lang, { time, outgone, unplaced }));
  const print = fingerprint(island, 'acknowledged', [messageId, text].join('\n'));
  await post(island, {
    kind: 'acknowledgement',
    to: from?.address ?? island.about.owner.email,
    ...mail,
    lang,
    about: digest.id,
    automatic: true,
    inReplyTo: messageId || undefined,
    key: `acknowledgement:${print}`,
  });
}

function outgoneOf(island: Island, number: number, { answer, questions, mails }: Given): Outgone {
  const [first] = mails.values();
  const { publication, lang } = answer;
  return {
    number,
    text: first?.text ?? '',
    others: questions.length - (first ? 1 : 0),
    publishes:
      publication && !publication.isHeld
        ? {
            title: publication.title,
            link: urlOf(island, lang, 'question', { slug: publication.slug }),
          }
        : undefined,
    isHeld: publication?.isHeld === true,
    takeBack: urlOf(island, island.about.languages[0], 'takeBack', { token: takeBackToken(island, answer.id) }),
  };
}

/** Nobody knows whether the owner wrote it: it lies at the desk until he says so. */
async function hold(
  island: Island,
  digest: Digest,
  answers: readonly DigestAnswer[],
  cause: 'forged' | 'held',
): Promise<ReplyOutcome> {
  return together(island, async (island) => {
    for (const { number, text, publish, title } of answers) {
      const [questionId] = digest.questions.get(number) ?? [];
      if (questionId)
        await saveHeld(island, { id: newId(island.now), questionId, cause, text, publish, title, at: island.now });
    }
    await trouble(island, cause, digest.id);
    return { kind: 'held', answers: answers.length, about: digest.id };
  });
}

async function trouble(island: Island, cause: Trouble, about = ''): Promise<ReplyOutcome> {
  await noteTrouble(island, cause);
  return { kind: 'trouble', cause, about };
}

/** Has something told in the next digest, one line a cause. */
export function noteTrouble(island: Island, cause: Trouble): Promise<void> {
  return together(island, async (island) => {
    await saveTrouble(island, cause);
    const [next] = nextRounds(rulesOf(island), island.now, 1);
    if (next) await planRound(island, next.opensAt);
  });
}
