/** How long systems wait for the second click of a double click, as a rule. */
const DOUBLE_CLICK_MS = 500;

/**
 * Asks for the address on sending: first the words stand in their place, then where the answer goes, and the button stays
 * where it is (`ask.css`). What came back with an error is shown where the error is; but where somebody types already,
 * because the program came late, stays.
 */
export function inSteps(form: HTMLFormElement): void {
  const [words, way] = [form.querySelector('.words'), form.querySelector('.way')];
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const back = form.querySelector<HTMLButtonElement>('.to-words');
  if (!words || !way || !field || !back) return;
  const show = (step: Element) => {
    form.dataset.steps = step === way ? 'way' : 'words';
  };
  const isWrong = (step: Element) => step.querySelector('[aria-invalid=true]') !== null;
  const held = [words, way].find((step) => step.contains(document.activeElement));
  show(held ?? (isWrong(way) && !isWrong(words) ? way : words));
  // A link of the summary leads to where its field is, whichever step that is.
  form.querySelector('.errors')?.addEventListener('click', ({ target }) => {
    const { hash } = (target as Element).closest('a') ?? { hash: '' };
    const step = hash && [words, way].find((each) => each.querySelector(hash));
    if (step) show(step);
  });
  back.addEventListener('click', () => {
    show(words);
    field.focus();
  });
  // A double click shows the way and no more; whoever has typed something there means to send.
  let shownAt = Number.NEGATIVE_INFINITY;
  way.addEventListener('input', () => {
    shownAt = Number.NEGATIVE_INFINITY;
  });
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - shownAt < DOUBLE_CLICK_MS) return event.preventDefault();
    const isEmpty = field.value.trim() === '' && !form.querySelector('input[name=announced]');
    if (form.dataset.steps === 'way' || isEmpty) return;
    event.preventDefault();
    shownAt = event.timeStamp;
    show(way);
    way.querySelector<HTMLElement>('input:checked')?.focus();
  });
}
