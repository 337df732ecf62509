import type { Language } from '../../kit/language.ts';
import { answersWords } from '../../words/answers.ts';
import { placeOf } from '../core/place.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { askWhatDiffers, replaceAround } from './differs.ts';
import { button, element } from './elements.ts';

/** Says once how many places may fit, in the line that is reserved for it; nothing while nothing was asked. */
export function showStatus(form: HTMLFormElement, count: number | undefined, lang: Language): void {
  const line = document.getElementById(form.dataset.status ?? '');
  const place = form.dataset.suggestions ?? '';
  if (!line || line.dataset.count === String(count)) return;
  line.dataset.count = String(count);
  const words = answersWords[lang];
  if (count === undefined) line.replaceChildren();
  else if (count === 0) line.replaceChildren(words.nothingFound);
  else line.replaceChildren(words.found(count), ' ', element('a', { href: `#${place}`, class: 'show' }, words.look));
}

/**
 * Puts the suggestions after the form. What somebody points at or has the focus in stays as it is until they leave:
 * nothing moves away under a finger.
 */
export function showSuggestions(form: HTMLFormElement, suggestions: readonly Suggestion[], lang: Language): void {
  const place = document.getElementById(form.dataset.suggestions ?? '');
  if (!place) return;
  const key = suggestions.map(({ url, quote, sure }) => `${url} ${sure} ${quote}`).join('\n');
  if (place.dataset.shown === key) return;
  if (place.childElementCount > 0 && place.matches(':hover, :focus-within')) {
    later.set(place, () => showSuggestions(form, suggestions, lang));
    for (const event of ['pointerleave', 'focusout']) place.addEventListener(event, catchUp, { once: true });
    return;
  }
  later.delete(place);
  const below = document.getElementById('announced')?.closest('section');
  if (below) below.hidden = suggestions.some(({ kind }) => kind === 'announced'); // it need not stand there twice
  place.dataset.shown = key;
  replaceAround(form, place, listOf(form, suggestions, lang));
}

const later = new WeakMap<Element, () => void>();

function catchUp(event: Event): void {
  const place = event.currentTarget;
  if (place instanceof Element) setTimeout(() => later.get(place)?.());
}

function listOf(form: HTMLFormElement, suggestions: readonly Suggestion[], lang: Language): Node[] {
  const words = answersWords[lang];
  const [announced, written] = parted(suggestions, ({ kind }) => kind === 'announced');
  const [sure, others] = parted(written, (one) => one.sure);
  const group = (label: string, some: readonly Suggestion[], shape: string) =>
    some.length === 0
      ? []
      : [
          element('h2', { class: 'label' }, label),
          element('ul', { class: shape }, ...some.map((one) => element('li', {}, passage(form, one, lang)))),
        ];
  return [
    ...group(words.sure, sure, 'passages slip'),
    ...group(words.announced, announced, 'passages slip'),
    ...group(sure.length > 0 ? words.alsoUnsure : words.unsure, others, 'passages'),
  ];
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function passage(form: HTMLFormElement, suggestion: Suggestion, lang: Language): HTMLElement {
  const words = answersWords[lang];
  const { title, lang: own, quote, url, announced } = suggestion;
  const buttons = element('div', { class: 'buttons' });
  const thanks = said.get(url);
  if (announced) buttons.append(alsoToMe(form, announced, words.alsoToMe));
  else if (form.dataset.answered) {
    const accept = button('plain', words.thatAnswersIt, () => {
      if (said.has(url)) return;
      spend(accept);
      void acceptAnswer(form, url, buttons, lang);
    });
    if (thanks) spend(accept);
    buttons.append(
      accept,
      button('link', words.otherForMe, () => askWhatDiffers(form, buttons)),
    );
  }
  return element(
    'div',
    { class: 'passage' },
    element('h3', { class: 'title', lang: own }, announced ? title : element('a', { href: url }, title)),
    ...(quote ? [element('p', { class: 'said', lang: own }, words.quoted(quote))] : []),
    element('p', { class: 'meta' }, placeOf(suggestion, lang)),
    ...(buttons.hasChildNodes() ? [buttons] : []),
    ...(thanks ? [thanks] : []),
  );
}

/** Spent and still there: a button that is switched off lets go of the focus, and the place in the page is lost. */
function spend(button: HTMLElement): void {
  button.setAttribute('aria-disabled', 'true');
}

/** A button of the form, wherever it stands: the question is sent, and the answer to what was announced comes, too. */
function alsoToMe(form: HTMLFormElement, announced: string, words: string): HTMLElement {
  if (!form.id) form.id = 'ask-form';
  const attributes = { class: 'button plain', form: form.id, formnovalidate: '', name: 'announced', value: announced };
  return element('button', attributes, words);
}

/** What was said of a place that answers it: to say so once is enough, also when the suggestions come anew. */
const said = new Map<string, HTMLElement>();

/** Sends the place of the answer and nothing else: not a word of the question. */
async function acceptAnswer(form: HTMLFormElement, url: string, buttons: HTMLElement, lang: Language): Promise<void> {
  const words = answersWords[lang];
  const thanks = element('p', { class: 'meta', role: 'status' });
  said.set(url, thanks);
  buttons.after(thanks);
  const body = new URLSearchParams({ entry: url });
  const noted = await fetch(form.dataset.answered ?? '', { method: 'POST', body, redirect: 'manual' }).then(
    (response) => response.ok || response.type === 'opaqueredirect',
    () => false,
  );
  thanks.textContent = noted ? words.gladItHelps : words.notCounted;
}
