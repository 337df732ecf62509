import { contentOf } from '../source/content-of.ts';
import type { Island } from '../store/island.ts';
import { type Leak, leaksIn } from './core/leak.ts';
import type { Question } from './core/question.ts';

type Shared = { readonly markdown: string; readonly title?: string | undefined; readonly isPublic: boolean };

/** Words of single askers in an answer that others will read; none where it goes to one person and nowhere else. */
export function leaksOf(
  island: Island,
  questions: readonly Question[],
  { markdown, title = '', isPublic }: Shared,
): readonly Leak[] {
  if (questions.length < 2 && !isPublic) return [];
  const texts = questions.map(({ id, text, differs }) => ({ questionId: id, text: `${text}\n\n${differs}` }));
  return leaksIn(`${title}\n${markdown}`, texts, (word) => isWritten(island, word));
}

/** Whether the island has used a word in public before. */
function isWritten(island: Island, word: string): boolean {
  const { name, sentence, owner } = island.about;
  const about = [name, ...Object.values(sentence), owner.address ?? '', owner.telephone ?? ''];
  const holds = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  return about.some(holds) || contentOf(island).entries.some(({ title, body }) => holds(title) || holds(body));
}
