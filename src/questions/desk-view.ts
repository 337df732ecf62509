import type { Suggestion } from '../answers/core/suggestion.ts';
import { suggestionsFor } from '../answers/find.ts';
import { nextRounds, type Round, roundsBetween } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import type { Island } from '../store/island.ts';
import type { Answer } from './core/answer.ts';
import type { Leak } from './core/leak.ts';
import type { Question } from './core/question.ts';
import { leaksOf } from './leaks.ts';
import { questionsIn, questionsOfAnswer, questionsWithIds } from './store.ts';
import { answersSince, answerWithId, heldPublications, recipientsOf } from './store-answer.ts';
import { type HeldAnswer, heldAnswers } from './store-digest.ts';

/** One decision: a question, or several that are answered together. */
export type Card = {
  readonly questions: readonly Question[];
  /** Has lain on the desk through another round. */
  readonly isOverdue: boolean;
  /** What is already written and may be the answer. */
  readonly suggestions: readonly Suggestion[];
  /** An answer that was taken back, to be written on. */
  readonly draft: string;
};

export type DeskView = {
  readonly cards: readonly Card[];
  /** Answers that can still be taken back, and to how many they go. */
  readonly leaving: readonly { readonly answer: Answer; readonly count: number }[];
  readonly held: readonly { readonly held: HeldAnswer; readonly question: Question }[];
  /** Answers whose publication waits, and the words it waits for. */
  readonly heldPublications: readonly { readonly answer: Answer; readonly leaks: readonly Leak[] }[];
  readonly next: Round | undefined;
  readonly waiting: number;
  readonly inTrays: number;
};

/** Everything that lies on the desk: overdue first, then the largest groups, then by age. */
export async function deskView(island: Island): Promise<DeskView> {
  const [open, waiting, trays] = await Promise.all([
    questionsIn(island, ['desk', 'answering']),
    questionsIn(island, ['waiting']),
    questionsIn(island, ['tray']),
  ]);
  const groups = [...Map.groupBy(open, ({ id, groupId }) => groupId ?? id).values()];
  const cards = await Promise.all(groups.map((questions) => cardOf(island, questions)));
  return {
    cards: cards.sort(inOrder),
    leaving: await leavingAnswers(island),
    held: await heldWithQuestions(island),
    heldPublications: await publicationsWithLeaks(island),
    next: nextRounds(rulesOf(island), island.now, 1)[0],
    waiting: waiting.length,
    inTrays: trays.length,
  };
}

function inOrder(a: Card, b: Card): number {
  return Number(b.isOverdue) - Number(a.isOverdue) || b.questions.length - a.questions.length;
}

async function cardOf(island: Island, questions: readonly Question[]): Promise<Card> {
  const [first] = questions;
  const earlier = first?.answerId ? await answerWithId(island, first.answerId) : undefined;
  return {
    questions,
    isOverdue: questions.some((question) => isOverdue(island, question)),
    suggestions: first && !first.betweenUs ? suggestionsFor(island, first.lang, first.text) : [],
    draft: earlier?.takenBackAt ? earlier.markdown : '',
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
      return { answer, leaks: leaksOf(island, questions, { markdown: answer.markdown, title, isPublic: true }) };
    }),
  );
}
