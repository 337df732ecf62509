import type { Suggestion } from '../answers/core/suggestion.ts';
import { suggestionsFor } from '../answers/find.ts';
import type { Posted } from '../mail/core/outgoing.ts';
import { mailsAbout } from '../mail/outbox.ts';
import { nextRounds, type Round, roundsBetween } from '../quiet/core/rounds.ts';
import type { Tray } from '../quiet/core/screen.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { type Wish, wishOf } from './answer.ts';
import type { Answer } from './core/answer.ts';
import type { Leak } from './core/leak.ts';
import type { Question } from './core/question.ts';
import { leaksOf } from './leaks.ts';
import { proposalsOf } from './proposals.ts';
import { questionsIn, questionsOfAnswer, questionsWithIds } from './store.ts';
import { answersSince, answerWithId, heldPublications, recipientsOf } from './store-answer.ts';
import { type HeldAnswer, heldAnswers } from './store-digest.ts';
import { lastStep } from './store-step.ts';
import type { StepKind } from './tables.ts';
import { titlesToChange } from './wording-as-title.ts';

/** One decision: a question, or several that are answered together. */
export type Card = {
  readonly questions: readonly Question[];
  /** Perhaps the same, to be ticked by hand; each has a card of its own as well. */
  readonly perhaps: readonly Question[];
  /** Whether the owner has said that these are one; else it is a proposal. */
  readonly isMade: boolean;
  /** Has lain on the desk through another round. */
  readonly isOverdue: boolean;
  /** What is already written and may be the answer. */
  readonly suggestions: readonly Suggestion[];
  /** An answer that was taken back, to be written on. */
  readonly draft: Draft | undefined;
  /** What was mailed about these questions so far. */
  readonly mails: readonly Posted[];
};

/** What the owner has written so far. */
export type Draft = Pick<Answer, 'markdown' | 'colleague'> & {
  /** Lines for single people, by question. */
  readonly personal: Readonly<Record<string, string>>;
  readonly publish: Wish | undefined;
};

export type DeskView = {
  readonly cards: readonly Card[];
  /** Answers that can still be taken back, and to how many they go. */
  readonly leaving: readonly { readonly answer: Answer; readonly count: number }[];
  readonly held: readonly { readonly held: HeldAnswer; readonly question: Question }[];
  /** Answers whose publication waits, and the words it waits for. */
  readonly heldPublications: readonly {
    readonly answer: Answer;
    readonly leaks: readonly Leak[];
    readonly askers: number;
  }[];
  /** Whose title or address is the wording of somebody who gives it no longer. */
  readonly titles: readonly Entry[];
  readonly next: Round | undefined;
  readonly waiting: number;
  /** How many lie in each tray that holds any. */
  readonly trays: ReadonlyMap<Tray, number>;
  /** What the owner did last, as long as it can be undone. */
  readonly last: StepKind | undefined;
};

/** Everything that lies on the desk: overdue first, then the largest groups, then by age. */
export async function deskView(island: Island): Promise<DeskView> {
  const [open, waiting, trays] = await Promise.all([
    questionsIn(island, ['desk', 'answering']),
    questionsIn(island, ['waiting']),
    questionsIn(island, ['tray']),
  ]);
  const byId = new Map(open.map((question) => [question.id, question]));
  const named = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((each) => each !== undefined);
  const proposals = await proposalsOf(island, open);
  const cards = await Promise.all(
    proposals.map(({ probably, perhaps }) => cardOf(island, named(probably), named(perhaps))),
  );
  return {
    cards: cards.sort(inOrder),
    leaving: await leavingAnswers(island),
    held: await heldWithQuestions(island),
    heldPublications: await publicationsWithLeaks(island),
    titles: await titlesToChange(island),
    next: nextRounds(rulesOf(island), island.now, 1)[0],
    waiting: waiting.length,
    trays: countBy(trays.map(({ tray }) => tray ?? 'unclear')),
    last: (await lastStep(island))?.kind,
  };
}

function countBy<T>(all: readonly T[]): ReadonlyMap<T, number> {
  return new Map([...Map.groupBy(all, (each) => each)].map(([each, of]) => [each, of.length]));
}

function inOrder(a: Card, b: Card): number {
  return (
    Number(b.isOverdue) - Number(a.isOverdue) || b.questions.length - a.questions.length || askedAt(a) - askedAt(b)
  );
}

function askedAt({ questions: [first] }: Card): number {
  return first?.askedAt.epochMilliseconds ?? 0;
}

async function cardOf(island: Island, members: readonly Question[], perhaps: readonly Question[]): Promise<Card> {
  const questions = members.toSorted((a, b) => Temporal.Instant.compare(a.askedAt, b.askedAt));
  const [first] = questions;
  return {
    questions,
    perhaps,
    isMade: first?.groupId !== undefined && questions.every(({ groupId }) => groupId === first.groupId),
    isOverdue: questions.some((question) => isOverdue(island, question)),
    suggestions: first && !first.betweenUs ? await suggestionsFor(island, first.lang, first.text) : [],
    draft: await draftOf(island, questions),
    mails: (await Promise.all(questions.map(({ id }) => mailsAbout(island, id)))).flat(),
  };
}

async function draftOf(island: Island, questions: readonly Question[]): Promise<Draft | undefined> {
  const id = questions.find(({ answerId }) => answerId !== undefined)?.answerId;
  const earlier = id ? await answerWithId(island, id) : undefined;
  if (!earlier?.takenBackAt) return undefined;
  const recipients = await recipientsOf(island, earlier.id);
  return {
    markdown: earlier.markdown,
    colleague: earlier.colleague,
    personal: Object.fromEntries(recipients.map(({ questionId, personal }) => [questionId, personal])),
    publish: wishOf(
      earlier,
      questions.filter(({ answerId }) => answerId === id),
    ),
  };
}

function isOverdue(island: Island, { deliveredAt }: Question): boolean {
  if (!deliveredAt) return false;
  return roundsBetween(rulesOf(island), deliveredAt.add({ minutes: 1 }), island.now).length > 0;
}

async function leavingAnswers(island: Island): Promise<DeskView['leaving']> {
  const answers = (await answersSince(island, island.now)).filter(({ sentAt }) => sentAt === undefined);
  return Promise.all(
    answers.map(async (answer) => ({ answer, count: (await recipientsOf(island, answer.id)).length })),
  );
}

async function heldWithQuestions(island: Island): Promise<DeskView['held']> {
  const held = await heldAnswers(island);
  const questions = await questionsWithIds(
    island,
    held.map(({ questionId }) => questionId),
  );
  return held.flatMap((each) => {
    const question = questions.find(({ id }) => id === each.questionId);
    return question ? [{ held: each, question }] : [];
  });
}

async function publicationsWithLeaks(island: Island): Promise<DeskView['heldPublications']> {
  const answers = await heldPublications(island);
  return Promise.all(
    answers.map(async (answer) => {
      const questions = await questionsOfAnswer(island, answer.id);
      const title = answer.publication?.title;
      const leaks = leaksOf(island, questions, { markdown: answer.markdown, title, isPublic: true });
      return { answer, leaks, askers: questions.length };
    }),
  );
}
