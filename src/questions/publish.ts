import { removePhrasings } from '../source/change-phrasings.ts';
import { contentOf } from '../source/content-of.ts';
import { writeEntry } from '../source/write-entry.ts';
import { type Island, together } from '../store/island.ts';
import { consentedPhrasings } from './answer.ts';
import { phrasingOf } from './core/phrasing.ts';
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
  const { entryId, title, slug } = given.publication;
  const questions = await questionsOfAnswer(island, answerId);
  const phrasings = consentedPhrasings(questions).filter((text) => text !== title);
  const { path } = await writeEntry(island, {
    kind: 'question',
    id: entryId,
    lang: given.lang,
    title,
    slug,
    body: given.markdown,
    date: zoned(island, given.sendAt).toPlainDate().toString(),
    phrasings,
  });
  await together(island, async (island) => {
    await markPublished(island, answerId, path);
    for (const { id, text, consent, betweenUs } of questions) {
      const phrasing = consent && !betweenUs ? phrasingOf(text) : undefined;
      if (phrasing && phrasings.includes(phrasing)) await savePhrasing(island, id, path, phrasing);
    }
  });
}

/** Takes an asker's words out of an entry again, found by their fingerprint. */
export async function removePhrasing(island: Island, path: string, print: string): Promise<void> {
  const phrasings = contentOf(island).byPath.get(path)?.phrasings ?? [];
  const theirs = phrasings.filter((text) => phrasingPrint(island, text) === print);
  if (theirs.length > 0) await removePhrasings(island, path, theirs);
}
