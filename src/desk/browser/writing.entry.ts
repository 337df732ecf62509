const WAIT_MS = 300;

const form = document.querySelector<HTMLFormElement>('form#text');
const preview = document.getElementById('preview');
if (form && preview) keepLooking(form, preview);

/** Shows what is being written as others will see it, a moment after the last key. */
function keepLooking(form: HTMLFormElement, preview: HTMLElement): void {
  let isSaved = form.dataset.unsaved === undefined;
  let timer = 0;
  let asked = 0;
  form.addEventListener('input', () => {
    isSaved = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(++asked), WAIT_MS);
  });
  form.addEventListener('submit', (event) => {
    if (!fits(form)) return event.preventDefault();
    isSaved = true;
    keepPlace(form);
  });
  form.querySelector('input[type=file]')?.addEventListener('change', () => fits(form));
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    form.requestSubmit();
  });

  async function look(number: number): Promise<void> {
    const html = await ask(form, form.dataset.preview ?? '').catch(() => undefined);
    if (number !== asked) return;
    if (html === undefined) say(preview.dataset.failed ?? '');
    else show(preview, html);
  }
}

async function ask(form: HTMLFormElement, address: string): Promise<string> {
  const fields = new FormData(form);
  fields.delete('picture');
  const answer = await fetch(address, { method: 'POST', body: fields, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const { html }: { html: string } = await answer.json();
  say('');
  return html;
}

/** Whether the picture is one the server takes; says so where it is not, before minutes of sending it. */
function fits(form: HTMLFormElement): boolean {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const isLarge = (input?.files?.[0]?.size ?? 0) > Number(form.dataset.most ?? Number.POSITIVE_INFINITY);
  input?.setCustomValidity(isLarge ? (form.dataset.large ?? '') : '');
  if (isLarge) input?.reportValidity();
  return !isLarge;
}

/** What was unfolded stays so. */
function show(preview: HTMLElement, html: string): void {
  const open = [...preview.querySelectorAll('details')].map((each) => each.open);
  preview.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const [at, each] of [...preview.querySelectorAll('details')].entries()) each.open = open[at] ?? false;
}

function say(sentence: string): void {
  const status = document.getElementById('saving');
  if (status && status.textContent !== sentence) status.textContent = sentence;
}

/** A picture goes where the text was being written. */
function keepPlace(form: HTMLFormElement): void {
  const body = form.querySelector<HTMLTextAreaElement>('textarea[name=body]');
  const at = form.querySelector<HTMLInputElement>('input[name=at]');
  if (body && at)
    at.value = document.activeElement === body || body.selectionStart > 0 ? String(body.selectionStart) : '';
}
