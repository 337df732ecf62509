const CARDS = 'details.card, details.in-tray';

/** The card that has the focus, else the first open one, else the first. */
export function chosenCard(): HTMLDetailsElement | undefined {
  const focused = document.activeElement?.closest<HTMLDetailsElement>(CARDS);
  const all = cards();
  return focused ?? all.find(({ open }) => open) ?? all[0];
}

/** On to the next card, or back: it opens, the one before closes, unless something was typed in it. */
export function step(by: 1 | -1): boolean {
  const all = cards();
  const chosen = chosenCard();
  const isOnIt = document.activeElement?.closest(CARDS) === chosen;
  const at = chosen ? all.indexOf(chosen) : -1;
  const next = all[isOnIt || chosen?.open ? at + by : at];
  if (!next) return false;
  if (chosen && chosen !== next && !holdsWords(chosen)) chosen.open = false;
  next.open = true;
  next.querySelector<HTMLElement>(':scope > summary')?.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Does what a key stands for on this card, else on the page: presses a button, ticks a box, leads into a field. */
export function leadTo(key: string, card: HTMLDetailsElement | undefined): boolean {
  const target = targetOf(key, card);
  if (!target) return false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  if (target.matches('button, a, input[type=checkbox]')) target.click();
  else target.focus();
  return true;
}

function targetOf(key: string, card: HTMLDetailsElement | undefined): HTMLElement | null | undefined {
  if (key === 'a') return card?.querySelector<HTMLElement>('textarea[name=answer]');
  if (/^[1-9]$/.test(key)) return card?.querySelectorAll<HTMLElement>('input[name=question][type=checkbox]')[+key - 1];
  const named = `[data-key="${CSS.escape(key)}"]`;
  const inCard = card?.querySelector<HTMLElement>(named);
  const others = [...document.querySelectorAll<HTMLElement>(named)];
  return inCard ?? others.find((each) => !each.closest(CARDS));
}

function cards(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(CARDS)];
}

function holdsWords(card: HTMLDetailsElement): boolean {
  const fields = [...card.querySelectorAll<HTMLTextAreaElement>('textarea')];
  return fields.some((field) => field.value !== field.defaultValue);
}
