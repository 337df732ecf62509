import { differsIn, openDiffers } from '../../answers/browser/differs.ts';
import { read, write } from './tab-storage.ts';

const KEY = 'insel-question';

type Kept = { readonly text: string; readonly differs: string; readonly isSent: boolean };

/**
 * Keeps what is typed in this browser's tab until it is sent: a telephone that forgets a page, a link pressed by mistake.
 * It goes nowhere. Somebody who comes back after sending finds the field empty; what came back with the page was not taken.
 */
export function keepDraft(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const kept = read<Kept>(KEY);
  const differs = differsIn(form);
  const keep = (isSent: boolean) =>
    write(KEY, { text: field.value, differs: differs?.value ?? '', isSent } satisfies Kept);
  const isBack = performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');
  const cameBack = field.defaultValue !== '';
  if (kept?.isSent && cameBack) keep(false);
  else if (kept?.isSent && !isBack) sessionStorage.removeItem(KEY);
  else if (kept) fill(field, differs, kept);
  for (const each of [field, differs]) each?.addEventListener('input', () => keep(false));
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) keep(true);
  });
}

function fill(field: HTMLTextAreaElement, differs: HTMLTextAreaElement | undefined, kept: Kept): void {
  if (field.value === '') field.value = kept.text;
  if (!differs || !kept.differs || field.value !== kept.text) return;
  if (differs.value === '') differs.value = kept.differs;
  openDiffers(differs);
}
