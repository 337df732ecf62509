import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { textsOf } from './compose.ts';
import { pastLetters } from './store.ts';

const MOST = 12;

/** A text that went with a letter, and the day on which it went. */
export type PastText = { readonly title: string; readonly path: string; readonly on: string };

/** What went with the last letters of a language, newest first, as far as it is still public. */
export async function pastTexts(island: Island, lang: Language): Promise<readonly PastText[]> {
  const letters = (await pastLetters(island, MOST, ['released'])).filter((letter) => letter.lang === lang);
  return letters.flatMap(({ entryIds, sendAt }) => {
    const on = sendAt.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
    return textsOf(island, entryIds)
      .toReversed()
      .map(({ title, path }) => ({ title, path, on }));
  });
}
