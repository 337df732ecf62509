import { isLanguage } from '../../kit/language.ts';
import { type Announced, withAnnounced } from '../core/announced.ts';
import { type Index, suggest } from '../core/finder.ts';
import { libraryFrom } from './library.ts';
import { showStatus, showSuggestions } from './suggestions.ts';

const PAUSE_MS = 400;
const SHORTEST_CHARS = 8;

/** Finds what is already written while somebody types: loads the answers, and looks again a moment after the last key. */
export async function findWhileTyping(form: HTMLFormElement, field: HTMLTextAreaElement): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let index: Index = { shelves: [] };
  const look = () => find(form, field.value, index);
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE_MS);
  });
  await libraryFrom(form, (grown) => {
    index = grown;
    look();
  });
}

function find(form: HTMLFormElement, text: string, index: Index): void {
  const lang = form.dataset.ask;
  if (!lang || !isLanguage(lang)) return;
  const announced = announcedIn(form);
  const asked = text.trim().length >= SHORTEST_CHARS && (index.shelves.length > 0 || announced.length > 0);
  const found = asked ? suggest(index, text, { lang }) : [];
  const suggestions = asked ? withAnnounced(found, announced, text, lang) : [];
  showSuggestions(form, suggestions, lang);
  showStatus(form, asked ? suggestions.length : undefined, lang);
}

/** What the owner is about to answer came with the page. */
function announcedIn(form: HTMLFormElement): readonly Announced[] {
  return JSON.parse(form.dataset.announced ?? '[]') as readonly Announced[];
}
