import { keepCards } from './cards-kept.ts';
import { chosenCard, leadTo, step } from './desk-cards.ts';

const OFF = 'insel-desk-keys-off';

keepCards();

// Keys are only offered where they work.
for (const part of document.querySelectorAll<HTMLElement>('[data-keys][hidden]')) part.hidden = false;

// A link from the digest leads to one card: it opens.
const meant = document.getElementById(location.hash.slice(1));
if (meant instanceof HTMLDetailsElement) {
  meant.open = true;
  meant.scrollIntoView();
}

const off = document.querySelector<HTMLInputElement>('input[data-keys=off]');
if (off) off.checked = isOff();
off?.addEventListener('change', () => {
  if (off.checked) localStorage.setItem(OFF, 'yes');
  else localStorage.removeItem(OFF);
  showHints();
});
showHints();

function isOff(): boolean {
  return localStorage.getItem(OFF) !== null;
}

/** Buttons say their keys, to eyes and ears, as long as the keys are on. */
function showHints(): void {
  document.documentElement.toggleAttribute('data-desk-keys', !isOff());
  for (const each of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const { key = '' } = each.dataset;
    if (isOff()) each.removeAttribute('aria-keyshortcuts');
    else each.setAttribute('aria-keyshortcuts', key === 'send' ? 'Control+Enter' : key);
  }
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.metaKey) return;
  const isSending = event.ctrlKey && event.key === 'Enter';
  if (event.ctrlKey && !isSending) return;
  if (isSending || event.key === 'Escape' ? leaveField(event) : pressKey(event)) event.preventDefault();
});

// A Mac sends with Command.
addEventListener('keydown', (event) => {
  if (event.metaKey && event.key === 'Enter' && leaveField(event)) event.preventDefault();
});

/** Inside a field two keys are ours: one sends what is written, the other leads back to the card. */
function leaveField(event: KeyboardEvent): boolean {
  const card = chosenCard();
  if (event.key === 'Enter') return leadTo('send', card) || leadTo('y', card);
  if (!isTyping(event.target)) return false;
  const summary = card?.querySelector<HTMLElement>(':scope > summary');
  summary?.focus();
  return summary !== undefined && summary !== null;
}

function pressKey(event: KeyboardEvent): boolean {
  if (isTyping(event.target) || isOff()) return false;
  const key = event.key.toLowerCase();
  if (key === 'j') return step(1);
  if (key === 'k') return step(-1);
  if (key === '?') return showSheet();
  return leadTo(key, chosenCard());
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isTick = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
  return target.matches('input, textarea, select') && !isTick;
}

function showSheet(): boolean {
  const sheet = document.querySelector<HTMLDetailsElement>('[data-keys=sheet] details');
  if (!sheet) return false;
  sheet.open = !sheet.open;
  sheet.querySelector('summary')?.focus();
  return true;
}
