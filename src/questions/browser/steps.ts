/**
 * Asks for the address on sending: first the words stand in their place, then where the answer goes, and the button stays
 * where it is. What came back with an error is shown where the error is.
 */
export function inSteps(form: HTMLFormElement): void {
  const [words, way] = [form.querySelector<HTMLElement>('.words'), form.querySelector<HTMLElement>('.way')];
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const back = form.querySelector<HTMLButtonElement>('.to-words');
  if (!words || !way || !field || !back) return;
  back.hidden = false;
  evenOut(words, way, field);
  const show = (step: HTMLElement) => {
    words.hidden = step !== words;
    way.hidden = step !== way;
  };
  const isWrong = (step: HTMLElement) => step.querySelector('[aria-invalid=true]') !== null;
  show(isWrong(way) && !isWrong(words) ? way : words);
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
  form.addEventListener('submit', (event) => {
    const isEmpty = field.value.trim() === '' && !form.querySelector('input[name=announced]');
    if (!way.hidden || isEmpty) return;
    event.preventDefault();
    show(way);
    way.querySelector<HTMLElement>('input:checked')?.focus();
  });
}

/** Both steps are as high as the higher one, so that nothing below them moves; the field takes the room there is. */
function evenOut(words: HTMLElement, way: HTMLElement, field: HTMLElement): void {
  const missing = way.offsetHeight - words.offsetHeight;
  if (missing > 0) field.style.blockSize = `${field.offsetHeight + missing}px`;
  const height = Math.max(words.offsetHeight, way.offsetHeight);
  for (const step of [words, way]) step.style.minBlockSize = `${height}px`;
}
