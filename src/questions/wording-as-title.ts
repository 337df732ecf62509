import { contentOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { consentedPhrasings } from './answer.ts';
import type { Answer } from './core/answer.ts';
import { isWordingOf, titleOf } from './core/phrasing.ts';
import type { Question } from './core/question.ts';
import { questionsOfAnswer } from './store.ts';
import { answersTo, changeTitle, heldPublished, holdPublished } from './store-answer.ts';

/**
 * The wording of a question may stand no longer: where it is about to become a title, the answer gets another one; where it
 * is one, only its owner can change it, and it lies on his desk until he has. Answers whether it still stands.
 */
export async function withdrawTitles(island: Island, question: Question): Promise<boolean> {
  const titled = await answersTitledBy(island, question);
  for (const { id, markdown, publication } of titled) {
    if (publication?.path !== undefined) await holdPublished(island, id);
    else await changeTitle(island, id, await titleWithout(island, id, question, markdown));
  }
  return titled.some(({ publication }) => publication?.path !== undefined);
}

/** Whether the wording of a question stands as the title of an answer that is public. */
export async function isPublicTitle(island: Island, question: Question): Promise<boolean> {
  const titled = await answersTitledBy(island, question);
  return titled.some((answer) => entryTitledBy(island, answer) !== undefined);
}

/** Public entries whose title or address are the words of somebody who gives them no longer. */
export async function titlesToChange(island: Island): Promise<readonly Entry[]> {
  const held = await heldPublished(island);
  return held.map((answer) => entryTitledBy(island, answer)).filter((entry) => entry !== undefined);
}

async function answersTitledBy(island: Island, { id, text, consent }: Question): Promise<readonly Answer[]> {
  if (!consent) return [];
  const answers = await answersTo(island, id);
  return answers.filter(({ publication }) => publication && isWordingOf(text, publication.title));
}

/** The entry as it stands now, as long as its owner has changed only one of title and address. */
function entryTitledBy(island: Island, { publication }: Answer): Entry | undefined {
  const entry = contentOf(island).entries.find(({ id }) => id === publication?.entryId);
  return entry && (entry.title === publication?.title || entry.path === publication?.path) ? entry : undefined;
}

async function titleWithout(island: Island, answerId: string, gone: Question, markdown: string): Promise<string> {
  const others = (await questionsOfAnswer(island, answerId)).filter(({ id }) => id !== gone.id);
  return titleOf(undefined, consentedPhrasings(others), markdown);
}
