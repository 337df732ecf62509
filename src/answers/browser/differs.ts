/** The one field for what is different, wherever it stands: it waits in the page, or came back with the form. */
export function differsIn(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem('differs');
  return field instanceof HTMLTextAreaElement ? field : undefined;
}

function boxOf(field: HTMLTextAreaElement): HTMLElement | null {
  return field.closest<HTMLElement>('[data-for-later]');
}

/** What waits in the page is neither seen nor sent until it is opened. */
export function openDiffers(field: HTMLTextAreaElement, isOpen = true): void {
  const box = boxOf(field);
  if (box) box.hidden = field.disabled = !isOpen;
}

/** Opens the field below the buttons of a passage, so nothing above it moves; what came back with the form stays there. */
export function askWhatDiffers(form: HTMLFormElement, buttons: HTMLElement): void {
  const field = differsIn(form);
  const box = field && boxOf(field);
  if (field && box) {
    openDiffers(field);
    buttons.parentElement?.append(box);
    return;
  }
  if (form.dataset.steps) form.dataset.steps = 'words';
  field?.focus();
}

/** Puts other suggestions in their place; the field stays with its passage, or below all where that is gone. */
export function replaceAround(form: HTMLFormElement, place: Element, suggestions: readonly Node[]): void {
  const field = differsIn(form);
  const box = field && boxOf(field);
  const address = box?.closest('.passage')?.querySelector('a')?.href;
  if (box && address) place.after(box);
  place.replaceChildren(...suggestions);
  if (!field || !box || !address) return;
  const link = [...place.querySelectorAll('a')].find(({ href }) => href === address);
  if (link) link.closest('.passage')?.append(box);
  else openDiffers(field, field.value !== '');
}
