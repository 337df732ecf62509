import { addPhrasings, removePhrasings } from '../source/change-phrasings.ts';
import { contentOf } from '../source/content-of.ts';
import type { NewEntry } from '../source/core/entry-text.ts';
import { addressOf, writeEntry } from '../source/write-entry.ts';
import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { consentedPhrasings, mayBePublished } from './answer.ts';
import type { Answer, Publication } from './core/answer.ts';
import { phrasingOf } from './core/phrasing.ts';
import type { Question } from './core/question.ts';
import { withoutSalutation } from './core/salutation.ts';
import { phrasingPrint, withdrawPhrasing } from './erase.ts';
import { zoned } from './said.ts';
import { questionsOfAnswer, questionWithId } from './store.ts';
import { answerWithId, holdPublished, markPublished, phrasingsOf, savePhrasing } from './store-answer.ts';

/**
 * Writes an answer into the owner's folder, once, whatever happens in between: the entry's id was chosen with the answer.
 * Askers' words go in only with consent. Whose they are is saved before the file is written: who takes them back while
 * that happens, or after the process died, has them taken out again.
 */
export async function publishAnswer(island: Island, answerId: string): Promise<void> {
  const wanted = await entryToWrite(island, answerId, []);
  if (!wanted) return;
  const address = await addressOf(island, wanted);
  const planned = await together(island, async (island) => {
    const questions = await questionsOfAnswer(island, answerId);
    const entry = await entryToWrite(island, answerId, questions);
    return entry && { entry, saved: await rememberPhrasings(island, questions, address, entry.phrasings ?? []) };
  });
  if (!planned) return;
  const { path } = await writeEntry(island, planned.entry);
  await together(island, async (island) => {
    await markPublished(island, answerId, path);
    const given = await answerWithId(island, answerId);
    if (given?.publication?.title !== planned.entry.title) await holdPublished(island, answerId); // taken back meanwhile
    await settlePhrasings(island, planned.saved, { path, answerId });
  });
}

/** Undefined where the answer is gone, is written already, or is not to be. */
async function entryToWrite(
  island: Island,
  answerId: string,
  questions: readonly Question[],
): Promise<NewEntry | undefined> {
  const given = await answerWithId(island, answerId);
  if (!given?.publication || given.publication.path !== undefined || given.publication.isHeld || given.takenBackAt)
    return undefined;
  return entryOf(island, given, given.publication, questions);
}

/** The entry an answer becomes, as its file will say it: to everybody, without the salutation of the one who asked. */
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
    body: withoutSalutation(markdown),
    date: zoned(island, sendAt).toPlainDate().toString(),
    phrasings: consentedPhrasings(questions).filter((text) => text !== title),
  };
}

type Saved = { readonly questionId: string; readonly path: string; readonly text: string };

/**
 * Saves whose words stand where, or are about to, so that erasing a question takes them out again. Answers with all that
 * is saved of these questions there, from an attempt before this one, too.
 */
async function rememberPhrasings(
  island: Island,
  questions: readonly Question[],
  path: string,
  phrasings: readonly string[],
): Promise<readonly Saved[]> {
  const saved: Saved[] = [];
  for (const question of questions) {
    const phrasing = mayBePublished(question) ? phrasingOf(question.text) : undefined;
    if (phrasing && phrasings.includes(phrasing)) await savePhrasing(island, question.id, path, phrasing);
    for (const each of await phrasingsOf(island, question.id))
      if (each.path === path) saved.push({ questionId: question.id, ...each });
  }
  return saved;
}

/** The file is written: the words of whoever took them back meanwhile, or is erased, are taken out again. */
async function settlePhrasings(
  island: Island,
  saved: readonly Saved[],
  { path, answerId }: { readonly path: string; readonly answerId: string },
): Promise<void> {
  for (const { questionId, text } of saved) {
    const question = await questionWithId(island, questionId);
    if (question) await savePhrasing(island, questionId, path, text);
    if (!question || !mayBePublished(question)) await withdrawPhrasing(island, { path, text }, answerId);
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
  const { saved, phrasings } = await together(island, async (island) => {
    const questions = (await questionsOfAnswer(island, answerId)).filter(({ lang }) => lang === entry.lang);
    const phrasings = consentedPhrasings(questions).filter((text) => text !== entry.title);
    return { saved: await rememberPhrasings(island, questions, entry.path, phrasings), phrasings };
  });
  if (saved.length === 0) return;
  try {
    await addPhrasings(island, entry.path, phrasings);
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'phrasingsByHand') return;
    throw error;
  }
  await together(island, (island) => settlePhrasings(island, saved, { path: entry.path, answerId }));
}

/** Takes an asker's words out of an entry again, found by their fingerprint, wherever its owner has put it since. */
export async function removePhrasing(island: Island, path: string, print: string): Promise<void> {
  await removePhrasings(island, path, (text) => phrasingPrint(island, text) === print);
}
