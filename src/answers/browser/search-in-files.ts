import { isLanguage, type Language } from '../../kit/language.ts';
import { oldAddressOf } from '../../source/core/old-address.ts';
import { answersWords } from '../../words/answers.ts';
import { search } from '../core/finder.ts';
import { placeOf } from '../core/place.ts';
import { HITS_AT_FIRST, type Hit } from '../core/suggestion.ts';
import { element } from './elements.ts';
import { libraryFrom } from './library.ts';

/** The page of a search where no server answers: the same finder reads the same files, here. */
export async function searchInFiles(place: HTMLElement, text: string): Promise<void> {
  const lang = place.dataset.search;
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!lang || !isLanguage(lang)) return;
  if (field) field.value = text;
  const moved = await movedFrom(place.dataset.moved, text);
  if (moved)
    return place.replaceChildren(element('p', { role: 'status' }, `${answersWords[lang].search.moved} `, moved));
  let hits: readonly Hit[] = [];
  await libraryFrom(place, (index) => {
    hits = search(index, text, { lang });
  });
  place.replaceChildren(...pageOf(hits, text, lang, place.dataset.ask ?? ''));
}

/** The text that stood at an old address; what is fetched says only that it was an address. */
async function movedFrom(list: string | undefined, text: string): Promise<HTMLElement | undefined> {
  const key = list === undefined ? undefined : oldAddressOf(text)?.key;
  if (!list || key === undefined) return undefined;
  const response = await fetch(list, { credentials: 'omit' }).catch(() => undefined);
  const known = response?.ok ? ((await response.json()) as Record<string, readonly [path: string, title: string]>) : {};
  const found = Object.hasOwn(known, key) ? known[key] : undefined;
  return found && element('a', { href: found[0] }, found[1]);
}

function pageOf(hits: readonly Hit[], text: string, lang: Language, askAt: string): Node[] {
  const words = answersWords[lang].search;
  const count = hits.length === 1 ? words.one : words.many(hits.length);
  if (hits.length === 0)
    return [element('p', { role: 'status' }, words.none(text), ' ', element('a', { href: askAt }, words.ask))];
  const first = listOf(hits.slice(0, HITS_AT_FIRST), lang);
  const further = hits.slice(HITS_AT_FIRST);
  const folded = further.length === 0 ? [] : [foldedOf(words.further(further.length), listOf(further, lang))];
  return [element('p', { role: 'status' }, count), first, ...folded];
}

function listOf(hits: readonly Hit[], lang: Language): HTMLElement {
  return element('ul', { class: 'passages' }, ...hits.map((hit) => element('li', {}, passage(hit, lang))));
}

/** As `Folded` is on a page of the server. */
function foldedOf(summary: string, children: HTMLElement): HTMLElement {
  return element('details', { class: 'folded' }, element('summary', {}, summary), element('div', {}, children));
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
