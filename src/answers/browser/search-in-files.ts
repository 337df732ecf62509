import { isLanguage, type Language } from '../../kit/language.ts';
import { answersWords } from '../../words/answers.ts';
import { search } from '../core/finder.ts';
import { placeOf } from '../core/place.ts';
import type { Hit } from '../core/suggestion.ts';
import { element } from './elements.ts';
import { libraryFrom } from './library.ts';

/** The page of a search where no server answers: the same finder reads the same files, here. */
export async function searchInFiles(place: HTMLElement, text: string): Promise<void> {
  const lang = place.dataset.search;
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!lang || !isLanguage(lang)) return;
  if (field) field.value = text;
  let hits: readonly Hit[] = [];
  await libraryFrom(place, (index) => {
    hits = search(index, text, { lang });
  });
  place.replaceChildren(...pageOf(hits, text, lang, place.dataset.ask ?? ''));
}

function pageOf(hits: readonly Hit[], text: string, lang: Language, askAt: string): Node[] {
  const words = answersWords[lang].search;
  const count = hits.length === 1 ? words.one : words.many(hits.length);
  if (hits.length === 0)
    return [element('p', { role: 'status' }, words.none(text), ' ', element('a', { href: askAt }, words.ask))];
  const list = element('ul', { class: 'passages' }, ...hits.map((hit) => element('li', {}, passage(hit, lang))));
  return [element('p', { role: 'status' }, count), list];
}

function passage(hit: Hit, lang: Language): HTMLElement {
  return element(
    'div',
    { class: 'passage' },
    element('h2', { class: 'title', lang: hit.lang }, element('a', { href: hit.url }, hit.title)),
    element('p', { class: 'said', lang: hit.lang }, hit.snippet),
    element('p', { class: 'meta' }, placeOf(hit, lang)),
  );
}
