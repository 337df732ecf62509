import type { Language } from '../kit/language.ts';
import { countHeld } from '../mail/inbox.ts';
import { mailboxState } from '../mail/mailbox.ts';
import type { Island } from '../store/island.ts';
import { inboxWords } from '../words/inbox.ts';

/** What the inbox has to say on the first page of the desk. */
export async function inboxTroubles(island: Island, lang: Language): Promise<readonly string[]> {
  const words = inboxWords[lang];
  const held = await countHeld(island);
  const mailbox = await mailboxState(island);
  return [
    ...(held > 0 ? [words.waiting(held)] : []),
    ...(mailbox?.problem ? [words.broken] : mailbox?.state === 'asking' ? [words.asks] : []),
  ];
}
