import type { Language } from '../kit/language.ts';
import { type Island, section } from '../store/island.ts';
import { questionPrivacyWords } from '../words/question-privacy.ts';
import { questionsSection } from './core/settings.ts';

/** What this part does with what it is told, for the privacy page. */
export function questionNotice(island: Island, lang: Language): readonly { title: string; text: string }[] {
  const { title, text } = questionPrivacyWords[lang];
  return [{ title, text: text(section(island, questionsSection).questions.keepDays) }];
}
