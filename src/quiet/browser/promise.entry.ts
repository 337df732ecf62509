import type { Said } from '../../words/quiet.ts';
import { sentenceAt } from '../core/promised-days.ts';

// On a page that lies as a file: adds the day to the rule that stands there.
for (const element of document.querySelectorAll<HTMLElement>('[data-promised]')) {
  const said = sentenceAt(JSON.parse(element.dataset.promised ?? '[]'), Date.now());
  if (said) element.querySelector('.promise')?.append(' ', ...said.map(nodeOf));
}

function nodeOf(part: Said[number]): Node | string {
  if (typeof part === 'string') return part;
  const strong = document.createElement('strong');
  strong.textContent = 'stressed' in part ? part.stressed : part.telephone;
  return strong;
}
