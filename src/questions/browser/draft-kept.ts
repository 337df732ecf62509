const KEY = 'insel-question';

type Kept = { readonly text: string; readonly isSent: boolean };

/**
 * Keeps what is typed in this browser's tab until it is sent: a telephone that forgets a page, a link pressed by mistake.
 * It goes nowhere. Somebody who comes back after sending finds the field empty; what came back with the page was not taken.
 */
export function keepDraft(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const kept = read();
  const isBack = performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');
  const cameBack = field.defaultValue !== '';
  if (kept?.isSent && cameBack) write({ text: field.value, isSent: false });
  else if (kept?.isSent && !isBack) sessionStorage.removeItem(KEY);
  else if (kept && field.value === '') field.value = kept.text;
  field.addEventListener('input', () => write({ text: field.value, isSent: false }));
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) write({ text: field.value, isSent: true });
  });
}

function read(): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined; // no storage, or somebody else's
  }
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows may have no storage; then nothing is kept.
  }
}
