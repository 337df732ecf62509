import { addPhrasings, removePhrasings } from '../source/change-phrasings.ts';
import { contentOf } from '../source/content-of.ts';
import type { NewEntry } from '../source/core/entry-text.ts';
import { writeEntry } from '../source/write-entry.ts';
import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { consentedPhrasings } from './answer.ts';
import type { Answer, Publication } from './core/answer.ts';
import { phrasingOf } from './core/phrasing.ts';
import type { Question } from './core/question.ts';
import { phrasingPrint } from './erase.ts';
import { zoned } from './said.ts';
import { questionsOfAnswer } from './store.ts';
import { answerWithId, markPublished, savePhrasing } from './store-answer.ts';

/**
 * Writes an answer into the owner's folder, once, whatever happens in between: the entry's id was chosen with the answer.
 * Askers' words go in only with consent, and each is remembered with whose it was.
 */
export async function publishAnswer(island: Island, answerId: string): Promise<void> {
  const given = await answerWithId(island, answerId);
  if (!given?.publication || given.publication.path !== undefined || given.publication.isHeld || given.takenBackAt)
    return;
  const questions = await questionsOfAnswer(island, answerId);
  const entry = entryOf(island, given, given.publication, questions);
  const { path } = await writeEntry(island, entry);
  await together(island, async (island) => {
    await markPublished(island, answerId, path);
    await rememberPhrasings(island, questions, path, entry.phrasings ?? []);
  });
}

/** The entry an answer becomes, as its file will say it. */
export function entryOf(
  island: Island,
  { lang, markdown, sendAt }: Answer,
  { entryId, title, slug }: Publication,
  questions: readonly Question[],
): NewEntry {
  return {
    kind: 'question',
    id: entryId,
    lang,
    title,
    slug,
    body: markdown,
    date: zoned(island, sendAt).toPlainDate().toString(),
    phrasings: consentedPhrasings(questions).filter((text) => text !== title),
  };
}

/** Whose words stand where, so that erasing a question takes them out again. */
async function rememberPhrasings(
  island: Island,
  questions: readonly Question[],
  path: string,
  phrasings: readonly string[],
): Promise<void> {
  for (const { id, text, consent, betweenUs } of questions) {
    const phrasing = consent && !betweenUs ? phrasingOf(text) : undefined;
    if (phrasing && phrasings.includes(phrasing)) await savePhrasing(island, id, path, phrasing);
  }
}

/**
 * Puts the words of those who consented into the question that answered them already: the next one who asks so finds it.
 * A file that only its owner can change stays as it is.
 */
export async function learnPhrasings(island: Island, answerId: string): Promise<void> {
  const given = await answerWithId(island, answerId);
  const path = given?.entryPath?.split('#')[0];
  const entry = path === undefined ? undefined : contentOf(island).byPath.get(path);
  if (!given?.sentAt || entry?.kind !== 'question') return;
  const questions = (await questionsOfAnswer(island, answerId)).filter(({ lang }) => lang === entry.lang);
  const phrasings = consentedPhrasings(questions).filter((text) => text !== entry.title);
  if (phrasings.length === 0) return;
  try {
    await addPhrasings(island, entry.path, phrasings);
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'phrasingsByHand') return;
    throw error;
  }
  await together(island, (island) => rememberPhrasings(island, questions, entry.path, phrasings));
}

/** Takes an asker's words out of an entry again, found by their fingerprint. */
export async function removePhrasing(island: Island, path: string, print: string): Promise<void> {
  const phrasings = contentOf(island).byPath.get(path)?.phrasings ?? [];
  const theirs = phrasings.filter((text) => phrasingPrint(island, text) === print);
  if (theirs.length > 0) await removePhrasings(island, path, theirs);
}
