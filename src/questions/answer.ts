import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { post } from '../mail/outbox.ts';
import { contentOf } from '../source/content-of.ts';
import { isSlug, shortSlugOf } from '../source/core/slug.ts';
import { refuseMarked } from '../source/write-entry.ts';
import { type Island, section, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { pathOf, RESERVED_QUESTION_SLUGS } from '../words/addresses.ts';
import { Refusal } from '../words/refusal.ts';
import { type AnswerMail, answerMail, earlierWords } from './answer-mail.ts';
import { type Answer, LONGEST_ANSWER_CHARS, type Publication, type Recipient } from './core/answer.ts';
import { phrasingOf, titleOf } from './core/phrasing.ts';
import type { Ending, Question } from './core/question.ts';
import { questionsSection } from './core/settings.ts';
import { cleanLine, cleanText } from './core/text.ts';
import { forgetAt, planForgetting } from './forget-at.ts';
import { pairsBetween } from './group.ts';
import { move, questionsOfAnswer, questionsWithIds } from './store.ts';
import { answerWithId, closeAnswer, dropReplaced, promisedSlugs, recipientsOf, saveAnswer } from './store-answer.ts';
import { beginStep } from './store-step.ts';
import { saveVerdicts } from './store-verdict.ts';

const LONGEST_SLUG_CHARS = 60;

/** What the owner decided, at the desk or by mail. */
export type Decision = {
  readonly ending: Ending;
  readonly questionIds: readonly string[];
  readonly markdown: string;
  /** Lines for single people, by question. */
  readonly personal?: Readonly<Record<string, string>>;
  readonly entryPath?: string | undefined;
  readonly colleague?: string | undefined;
  /** Wished for; the title and the file's name may be left to us. */
  readonly publish?: (Wish & { readonly isHeld?: boolean }) | undefined;
  /** Proposed as the same and left without a tick: they are never proposed with these again. */
  readonly apart?: readonly string[];
  readonly source: 'desk' | 'mail';
};

/** Title and name of the file as they were typed. */
export type Wish = { readonly title?: string | undefined; readonly slug?: string | undefined };

export type Given = {
  readonly answer: Answer;
  readonly questions: readonly Question[];
  /** The mails as they go out, by question; none for those who gave no address. */
  readonly mails: ReadonlyMap<string, AnswerMail>;
};

/**
 * Answers one question or several with the same words: one mail to each asker, which leaves when the minutes are over in
 * which it can be taken back.
 */
export async function answer(island: Island, decision: Decision): Promise<Given> {
  return together(island, async (island) => {
    const questions = await questionsWithIds(island, decision.questionIds);
    const given = decide(island, decision, { questions, promised: await promisedSlugs(island) });
    const mails = new Map<string, AnswerMail>();
    const recipients: Recipient[] = [];
    const step = await beginStep(island, 'ended', given.id);
    for (const question of questions) {
      const personal = cleanText(decision.personal?.[question.id] ?? '');
      await move(island, question, { kind: 'ended', as: given.ending }, 'owner', { answer_id: given.id }, { step });
      const mail = await postAnswer(island, given, question, personal);
      if (mail) mails.set(question.id, mail.mail);
      recipients.push({ questionId: question.id, personal, mailId: mail?.id });
    }
    await rememberPairs(island, decision, step);
    await saveAnswer(island, given, recipients);
    await dropReplaced(island, questions);
    await enqueue(island, {
      kind: 'send-answer',
      key: given.id,
      payload: { answerId: given.id },
      dueAt: given.sendAt,
    });
    return { answer: given, questions, mails };
  });
}

/** What would go out, and to whom; nothing is saved and nothing is sent. */
export async function previewOf(island: Island, decision: Decision): Promise<Given> {
  const questions = await questionsWithIds(island, decision.questionIds);
  const given = decide(island, decision, { questions, promised: await promisedSlugs(island) });
  const mails = questions
    .filter(({ reply }) => reply.by === 'email')
    .map((question): [string, AnswerMail] => [
      question.id,
      answerMail(island, given, question, cleanText(decision.personal?.[question.id] ?? '')),
    ]);
  return { answer: given, questions, mails: new Map(mails) };
}

/** What is answered together is the same; what was left out is not. */
async function rememberPairs(island: Island, { questionIds, apart = [] }: Decision, step: string): Promise<void> {
  const [first = '', ...others] = questionIds;
  await saveVerdicts(island, pairsBetween([first], others), { same: true, step });
  const out = apart.filter((id) => !questionIds.includes(id));
  await saveVerdicts(island, pairsBetween(questionIds, out), { same: false, step });
}

type On = { readonly questions: readonly Question[]; readonly promised: ReadonlySet<string> };

/** What is to be sent and when. Refuses what cannot be sent as it is. */
function decide(island: Island, decision: Decision, { questions, promised }: On): Answer {
  const { ending, source } = decision;
  const [first] = questions;
  if (decision.questionIds.length === 0) throw new Refusal('nobodyTicked');
  if (!first || questions.length < decision.questionIds.length) throw new Refusal('questionChanged');
  const markdown = cleanText(decision.markdown);
  if (ending === 'answered' && markdown === '') throw new Refusal('answerEmpty');
  if (markdown.length > LONGEST_ANSWER_CHARS)
    throw new Refusal('answerLong', { most: String(LONGEST_ANSWER_CHARS), chars: String(markdown.length) });
  if (questions.length > 1 && questions.some(({ betweenUs }) => betweenUs)) throw new Refusal('betweenUsJoined');
  const entryPath = ending === 'already-answered' ? (decision.entryPath ?? '') : undefined;
  if (entryPath !== undefined) earlierWords(island, entryPath);
  const { undoMinutes } = section(island, questionsSection).questions;
  return {
    id: newId(island.now),
    ending,
    lang: first.lang,
    markdown,
    entryPath,
    colleague: ending === 'referred' ? colleagueOf(decision.colleague) : undefined,
    publication: decision.publish && publicationOf(island, decision.publish, { questions, promised }, markdown),
    source,
    madeAt: island.now,
    sendAt: island.now.add({ minutes: undoMinutes }),
    sentAt: undefined,
    takenBackAt: undefined,
  };
}

function colleagueOf(typed: string | undefined): string {
  const url = URL.parse(typed?.trim() ?? '');
  if (!url || !['https:', 'http:'].includes(url.protocol)) throw new Refusal('colleagueAddress');
  return url.href;
}

/** Title and address of the entry it becomes. Nothing that is only between two people becomes one. */
function publicationOf(
  island: Island,
  wished: NonNullable<Decision['publish']>,
  { questions, promised }: On,
  markdown: string,
): Publication {
  const [first] = questions;
  if (!first || questions.some(({ betweenUs }) => betweenUs)) throw new Refusal('betweenUsPublic');
  if (markdown === '') throw new Refusal('answerEmpty');
  const title = titleOf(wished.title, consentedPhrasings(questions), markdown);
  refuseMarked(`${title}\n${markdown}`);
  const wanted = cleanLine(wished.slug ?? '');
  if (wanted !== '' && !isSlug(wanted)) throw new Refusal('fileName', { name: wanted });
  const slug = freeSlug(island, first, promised, wanted || shortSlugOf(title, LONGEST_SLUG_CHARS));
  return { entryId: newId(island.now), title, slug, isHeld: wished.isHeld === true, path: undefined };
}

/** What was wished for: what would be found again from the words alone was left to us. */
export function wishOf({ publication, markdown }: Answer, questions: readonly Question[]): Wish | undefined {
  if (!publication) return undefined;
  const { title, slug } = publication;
  return {
    title: title === titleOf('', consentedPhrasings(questions), markdown) ? undefined : title,
    slug: slug === shortSlugOf(title, LONGEST_SLUG_CHARS) ? undefined : slug,
  };
}

/** The askers' own words that may be published. */
export function consentedPhrasings(questions: readonly Question[]): readonly string[] {
  const phrasings = questions
    .filter(mayBePublished)
    .map(({ text }) => phrasingOf(text))
    .filter((text) => text !== undefined);
  return [...new Set(phrasings)];
}

/** Whether the asker's own words may stand in a file. */
export function mayBePublished({ consent, betweenUs }: Question): boolean {
  return consent && !betweenUs;
}

function freeSlug(island: Island, { lang, ref }: Question, promised: ReadonlySet<string>, wanted: string): string {
  const { byPath, moved, gone } = contentOf(island);
  const isTaken = (slug: string) => {
    const path = pathOf(island.about.languages, lang, 'question', { slug });
    if (promised.has(slug) || RESERVED_QUESTION_SLUGS.has(slug)) return true;
    return byPath.has(path) || moved.has(path) || gone.has(path);
  };
  const base = wanted || `frage-${ref.slice(-6)}`;
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(slug)) return slug;
  }
  return `${base}-${ref}`;
}

/** Posts one asker's mail; undefined where there is no address: then the answer waits on the page. */
export async function postAnswer(
  island: Island,
  given: Answer,
  question: Question,
  personal: string,
): Promise<{ readonly id: string; readonly mail: AnswerMail } | undefined> {
  const { reply, lang } = question;
  if (reply.by === 'number') return undefined;
  const mail = answerMail(island, given, question, personal);
  const { id } = await post(island, {
    kind: 'answer',
    to: reply.address,
    ...mail,
    lang,
    about: question.id,
    automatic: false,
    dueAt: given.sendAt,
    key: `answer:${given.id}:${question.id}:${reply.generation}`,
  });
  return { id, mail };
}

/** The minutes are over: the answer is on its way, and its askers can read it on their pages. */
export async function answerLeft(island: Island, answerId: string): Promise<void> {
  await together(island, async (island) => {
    const given = await answerWithId(island, answerId);
    if (!given || !(await closeAnswer(island, answerId, 'sent_at'))) return;
    const ended_at = instantText(island.now);
    const forget_at = instantText(forgetAt(island, given.sendAt));
    await planForgetting(island, forgetAt(island, given.sendAt));
    for (const question of await questionsOfAnswer(island, answerId)) {
      if (question.state === 'sending')
        await move(island, question, { kind: 'sent' }, 'machine', { ended_at, forget_at });
    }
    const isWanted =
      given.publication && !given.publication.isHeld && (await recipientsOf(island, answerId)).length > 0;
    if (isWanted) await planPublication(island, answerId);
    if (given.entryPath) await enqueue(island, { kind: 'learn-phrasings', key: answerId, payload: { answerId } });
  });
}

/** The file is written by a job of its own, once. */
export function planPublication(island: Island, answerId: string): Promise<void> {
  return enqueue(island, { kind: 'publish-answer', key: answerId, payload: { answerId } });
}
