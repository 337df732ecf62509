import type { Language } from '../kit/language.ts';
import { sendsToFiles } from '../mail/way.ts';
import { backedUpAt } from '../store/backup/backed-up.ts';
import { type Island, section } from '../store/island.ts';
import { questionPrivacyWords } from '../words/question-privacy.ts';
import { questionsSection } from './core/settings.ts';

/** What this part does with what it is told, for the privacy page: mailbox and backups only where there are any. */
export function questionNotice(island: Island, lang: Language): readonly { title: string; text: string }[] {
  const { title, text, mailbox, backups } = questionPrivacyWords[lang];
  const { keepDays, digest } = section(island, questionsSection).questions;
  const isMailed = digest === 'text' && !sendsToFiles(island);
  const isBackedUp = backedUpAt(island.place.folder) !== undefined;
  const elsewhere = [...(isMailed ? [mailbox] : []), ...(isBackedUp ? [backups] : [])].join(' ');
  return [{ title, text: [text(keepDays), elsewhere].filter((part) => part !== '').join('\n\n') }];
}
