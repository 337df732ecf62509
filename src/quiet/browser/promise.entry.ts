import type { Said } from '../../words/quiet.ts';
import { type Elsewhere, elsewhereInWords } from '../core/elsewhere.ts';
import { promisedAt } from '../core/promised-days.ts';

// On a page that lies as a file: adds the day to the rule that stands there.
for (const element of document.querySelectorAll<HTMLElement>('[data-promised]')) {
  const promised = promisedAt(JSON.parse(element.dataset.promised ?? '[]'), Date.now());
  if (!promised) continue;
  const [, said, atMs] = promised;
  element.querySelector('.promise')?.append(' ', ...said.map(nodeOf));
  const note = document.createElement('p');
  note.className = 'meta';
  tell(note, { ...JSON.parse(element.dataset.elsewhereWords ?? '{}'), atMs });
  if (!note.hidden) element.append(note);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-elsewhere]'))
  tell(element, JSON.parse(element.dataset.elsewhere ?? '{}'));

/** Says the hour of the round as the visitor's clock will show it, where that is another one. */
function tell(element: HTMLElement, elsewhere: Elsewhere): void {
  const said = elsewhereInWords(elsewhere, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  element.hidden = said === undefined;
  if (said) element.replaceChildren(...said.map(nodeOf));
}

function nodeOf(part: Said[number]): Node | string {
  if (typeof part === 'string') return part;
  const strong = document.createElement('strong');
  strong.textContent = Object.values(part)[0] ?? '';
  return strong;
}
