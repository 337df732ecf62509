import { contentOf } from '../source/content-of.ts';
import type { Island } from '../store/island.ts';
import { consentedPhrasings } from './answer.ts';
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
  const texts = questions.map(askedText);
  const answer = title === '' ? markdown : `${markdown}\n\n${title}`;
  return leaksIn({ answer, wording: isPublic ? wordingIn(questions) : '' }, texts, (word) => isWritten(island, word));
}

function askedText({ id, text, differs, reply }: Question) {
  return { questionId: id, text: `${text}\n\n${differs}`.trim(), address: reply.by === 'email' ? reply.address : '' };
}

/** The askers' own sentences that become the title or stand below the answer. */
function wordingIn(questions: readonly Question[]): string {
  return consentedPhrasings(questions).join('\n');
}

/** What is left of them once the owner has said of some words that they stay: `stays` as the button of a page sends it. */
export function unlessStays(leaks: readonly Leak[], stays = ''): readonly Leak[] {
  const staying = new Set(stays.split('|'));
  return leaks.filter(({ word }) => !staying.has(word));
}

/** What such a button sends: these words stay, and those of which that was said before. */
export function stayingWords(leaks: readonly Leak[], before = ''): string {
  return [...new Set([...before.split('|'), ...leaks.map(({ word }) => word)])].filter((word) => word !== '').join('|');
}

/** Whether the island has used a word in public before: as a whole, and a name with its capital. */
function isWritten(island: Island, word: string): boolean {
  const { name, sentence, owner } = island.about;
  const about = [name, ...Object.values(sentence), owner.address ?? '', owner.telephone ?? ''];
  const isName = /^\p{Lu}/u.test(word);
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    isName ? 'u' : 'iu',
  );
  const holds = (text: string) => whole.test(text);
  return about.some(holds) || contentOf(island).entries.some(({ title, body }) => holds(title) || holds(body));
}
