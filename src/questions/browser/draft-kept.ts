import { differsIn, openDiffers } from '../../answers/browser/differs.ts';
import { read, write } from './tab-storage.ts';

const KEY = 'insel-question';

/** Sent is what a page that came back says has arrived: on its way, it may meet a dead line, and is wanted again. */
type Kept = { readonly text: string; readonly differs: string; readonly is: 'typed' | 'on its way' | 'sent' };

/**
 * Keeps what is typed in this browser's tab until it has arrived: a telephone that forgets a page, a link pressed by mistake,
 * a line that was dead. It goes nowhere. Somebody who comes back after sending finds the field empty; what came back with the
 * page was not taken.
 */
export function keepDraft(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const kept = read<Kept>(KEY);
  const differs = differsIn(form);
  const keep = (is: Kept['is']) => write(KEY, { text: field.value, differs: differs?.value ?? '', is } satisfies Kept);
  const isBack = performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');
  const cameBack = field.defaultValue !== '';
  if (kept && kept.is !== 'typed' && cameBack) keep('typed');
  else if (kept?.is === 'sent' && !isBack) sessionStorage.removeItem(KEY);
  else if (kept) fill(field, differs, kept);
  for (const each of [field, differs]) each?.addEventListener('input', () => keep('typed'));
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) keep('on its way');
  });
}

/** Said by the page that follows: what was on its way has arrived. */
export function draftArrived(): void {
  const kept = read<Kept>(KEY);
  if (kept?.is === 'on its way') write(KEY, { ...kept, is: 'sent' } satisfies Kept);
}

function fill(field: HTMLTextAreaElement, differs: HTMLTextAreaElement | undefined, kept: Kept): void {
  if (field.value === '') field.value = kept.text;
  if (!differs || !kept.differs || field.value !== kept.text) return;
  if (differs.value === '') differs.value = kept.differs;
  openDiffers(differs);
}
