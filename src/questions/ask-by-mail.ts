import { languageOf } from '../answers/core/analysis.ts';
import { newId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { cutReply } from '../mail/core/reply.ts';
import { bareSubject } from '../mail/core/subject.ts';
import { isAcute } from '../quiet/core/acute.ts';
import { screen } from '../quiet/core/screen.ts';
import { type Island, together } from '../store/island.ts';
import { fingerprint } from '../store/seal.ts';
import { questionMails } from '../words/question-mails.ts';
import { mayMail, numberPrint } from './ask.ts';
import { postReceipt } from './confirm.ts';
import { LONGEST_QUESTION_CHARS } from './core/draft.ts';
import type { Question } from './core/question.ts';
import { cleanLine, cleanText, lengthOf } from './core/text.ts';
import { planForgetting, trayForgetAt } from './forget-at.ts';
import { secondsToWait } from './limits.ts';
import { numberOf, refOf } from './links.ts';
import { planRound, promiseNow } from './rounds.ts';
import { emailPrint, hasAnswered, questionSentOnce, saveQuestion } from './store.ts';

type Auth = { readonly dmarc: 'pass' | 'fail' | 'unknown' };

const DANGEROUS = /\.(exe|scr|com|bat|cmd|pif|js|jse|vbs|vbe|wsf|hta|lnk|msi|jar|ps1|iso|img|docm|xlsm|html?)$/i;

/**
 * A question by mail. A stranger whose mail passes DMARC gets one receipt; to others nothing is sent back, since the
 * address may be somebody else's, nor to anybody the owner has answered before: they know him. Undefined where there are no words.
 */
export async function askByMail(island: Island, incoming: Incoming, auth: Auth): Promise<Question | undefined> {
  const text = textOf(island, incoming, true);
  if (text === '' || !incoming.from) return undefined;
  const isConfirmed = auth.dmarc === 'pass';
  const place = await placeOf(island, incoming, auth, text);
  const isThread = incoming.inReplyTo !== '' || incoming.references.length > 0;
  return save(island, incoming, { text, isConfirmed, place, follows: undefined, hasReceipt: isConfirmed && !isThread });
}

/** An asker's reply to a mail of ours: it comes back alone in the next round. The token shows that the mail reached them. */
export async function followUp(
  island: Island,
  incoming: Incoming,
  auth: Auth,
  earlier: Question,
): Promise<Question | undefined> {
  const text = textOf(island, incoming, false);
  if (text === '') return undefined;
  if (auth.dmarc === 'fail') return askByMail(island, incoming, auth);
  const place = (await isTooOften(island, incoming)) ? inTray(island) : await inNextRound(island);
  return save(island, incoming, {
    text,
    isConfirmed: true,
    place,
    follows: earlier,
    hasReceipt: auth.dmarc === 'pass',
  });
}

type Place = Pick<Question, 'state' | 'roundAt'> & Partial<Pick<Question, 'tray' | 'trayReason' | 'forgetAt'>>;

/**
 * Rules decide as for a form; mail whose sender is certainly another one waits in a tray unless
 * somebody is in acute distress, and what comes too often always does.
 */
async function placeOf(island: Island, incoming: Incoming, { dmarc }: Auth, text: string): Promise<Place> {
  const isTooMuch = await isTooOften(island, incoming);
  if ((dmarc === 'fail' && !isAcute(text)) || isTooMuch) return inTray(island);
  const address = emailPrint(island, incoming.from?.address ?? '');
  const screened = screen({
    text,
    kind: 'question',
    lang: languageIn(island, text),
    replyKind: 'email',
    hasProofOfWork: false,
    isKnown: dmarc === 'pass' && (await hasAnswered(island, address)),
    hosts: [new URL(island.about.url).host, ...island.about.hosts],
    mail: { isBulk: false, hasDangerousAttachment: incoming.attachments.some(({ name }) => DANGEROUS.test(name)) },
  });
  if (screened.to === 'tray') {
    const { tray, reason, sign = '' } = screened;
    const forgetAt = trayForgetAt(tray, island.now);
    return { state: 'tray', tray, trayReason: { reason, sign }, roundAt: undefined, forgetAt };
  }
  return inNextRound(island);
}

/** One sender must not fill the rounds of all others, neither with questions nor by coming back to one. */
async function isTooOften(island: Island, { from }: Incoming): Promise<boolean> {
  const address = emailPrint(island, from?.address ?? '');
  return (await secondsToWait(island, 'ask', { network: `mail ${address}`, address })) > 0;
}

async function inNextRound(island: Island): Promise<Place> {
  const { round } = await promiseNow(island);
  return { state: 'waiting', roundAt: round.opensAt };
}

function inTray({ now }: Island): Place {
  return { state: 'tray', tray: 'unclear', roundAt: undefined, forgetAt: trayForgetAt('unclear', now) };
}

type New = {
  readonly text: string;
  readonly isConfirmed: boolean;
  readonly place: Place;
  readonly follows: Question | undefined;
  readonly hasReceipt: boolean;
};

async function save(island: Island, incoming: Incoming, made: New): Promise<Question | undefined> {
  const { messageId, from, attachments } = incoming;
  const once = fingerprint(island, 'question-mail', [messageId, from?.address, made.text].join('\n'));
  const known = await questionSentOnce(island, once);
  if (known) return known;
  const question = questionOf(island, from?.address ?? '', made);
  const isKnown = await hasAnswered(island, emailPrint(island, from?.address ?? ''));
  return together(island, async (island) => {
    const number = numberPrint(island, numberOf(island, question.id));
    if (!(await saveQuestion(island, question, { number, once }))) return questionSentOnce(island, once);
    if (question.roundAt) await planRound(island, question.roundAt);
    await planForgetting(island, question.forgetAt);
    const { reply } = question;
    const mayReceive = made.hasReceipt && reply.by === 'email' && !isKnown && (await mayMail(island, reply.address));
    if (mayReceive)
      await postReceipt(
        island,
        question,
        attachments.map(({ name }) => name),
      );
    return question;
  });
}

function questionOf(island: Island, address: string, { text, isConfirmed, place, follows }: New): Question {
  const id = newId(island.now);
  return {
    id,
    ref: refOf(id),
    lang: follows?.lang ?? languageIn(island, text),
    kind: 'question',
    source: 'mail',
    text,
    differs: '',
    betweenUs: follows?.betweenUs ?? false,
    consent: false,
    isAlone: follows !== undefined,
    isRescued: false,
    tray: undefined,
    trayReason: undefined,
    forgetAt: undefined,
    ...place,
    reply: { by: 'email', address, generation: 0, isConfirmed },
    follows: follows?.id,
    groupId: undefined,
    answerId: undefined,
    askedAt: island.now,
    deliveredAt: undefined,
    endedAt: undefined,
  };
}

/** The language a mail is written in, where the island speaks it; its first one otherwise. */
function languageIn({ about: { languages } }: Island, text: string): Language {
  const written = languageOf(text, languages[0]);
  return languages.includes(written) ? written : languages[0];
}

/** The words, with the subject above where it says something of its own; where they are cut, they say so. */
function textOf(island: Island, { text, subject }: Incoming, hasSubject: boolean): string {
  const words = cleanText(cutReply(text).written);
  const about = bareSubject(cleanLine(subject));
  const whole = hasSubject && about !== '' && !words.includes(about) ? `${about}\n\n${words}`.trim() : words;
  if (lengthOf(whole) <= LONGEST_QUESTION_CHARS) return whole;
  const lang = languageIn(island, whole);
  const said = questionMails[lang].cutShort(LONGEST_QUESTION_CHARS.toLocaleString(lang));
  return `${[...whole]
    .slice(0, LONGEST_QUESTION_CHARS - lengthOf(said) - 2)
    .join('')
    .trimEnd()}\n\n${said}`;
}
