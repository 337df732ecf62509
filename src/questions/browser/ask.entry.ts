import { isAcute } from '../../quiet/core/acute.ts';
import { takeAlong } from './by-mail.ts';
import { keepDraft } from './draft-kept.ts';
import { proofOf, solveForOthers } from './proof.ts';
import { inSteps } from './steps.ts';

// The same module is the program of the worker it starts.
if (typeof document === 'undefined') solveForOthers();
else for (const form of document.querySelectorAll<HTMLFormElement>('form.ask')) wake(form);

function wake(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const button = form.querySelector<HTMLButtonElement>('button.filled');
  const mail = form.querySelector<HTMLAnchorElement>('a[data-by-mail]');
  if (field && mail) takeAlong(mail, field);
  if (!field || !button) return;
  // Suggestions stand beside the field already: the button need not look for them on its way.
  button.removeAttribute('formaction');
  if (form.dataset.steps !== undefined) inSteps(form);
  keepDraft(form, field);
  showHelp(form, field);
  keepChoice(form, field);
  sendOnce(form, button);
}

/** Where help is, as soon as somebody writes of acute distress; the text itself goes nowhere. */
function showHelp(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const help = form.querySelector<HTMLElement>('.help');
  field.addEventListener('input', () => {
    if (help) help.hidden = !isAcute(field.value);
  });
}

/**
 * "The answer to me, too" may be pressed before the address was asked for: the choice stays with the form until it is
 * sent, or until other words are typed.
 */
function keepChoice(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  const chosen = form.querySelector<HTMLInputElement>('input[name=announced]') ?? document.createElement('input');
  chosen.type = 'hidden';
  form.addEventListener(
    'submit',
    ({ submitter }) => {
      if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'announced') return;
      chosen.name = submitter.name;
      chosen.value = submitter.value;
      form.append(chosen);
    },
    { capture: true },
  );
  field.addEventListener('input', () => chosen.remove());
}

/** Says that it is being sent, waits for the proof where one is needed, and sends once. */
function sendOnce(form: HTMLFormElement, button: HTMLButtonElement): void {
  const words = button.textContent ?? '';
  const proof = form.querySelector<HTMLInputElement>('input[name=proof]');
  let solving: Promise<string | undefined> | undefined;
  let isSending = false;
  const solve = () => {
    solving ??= proofOf(form.dataset.challenge ?? '', import.meta.url);
  };
  for (const way of form.querySelectorAll<HTMLInputElement>('input[name=reply]')) {
    way.addEventListener('change', () => way.checked && way.value === 'number' && solve());
  }
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented) return;
    if (isSending) return event.preventDefault();
    isSending = true;
    button.style.minInlineSize = `${button.offsetWidth}px`;
    button.textContent = button.dataset.working ?? words;
    const isByNumber = form.querySelector<HTMLInputElement>('input[name=reply]:checked')?.value === 'number';
    if (!isByNumber || !proof || proof.value !== '') return;
    event.preventDefault();
    solve();
    proof.value = (await solving) ?? '-';
    form.submit();
  });
  addEventListener('pageshow', () => {
    isSending = false;
    button.textContent = words;
  });
}
