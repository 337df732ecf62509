// Sends files of any size to the box, piece by piece, and says how far it is while somebody works on it.
const MOST_TRIES = 6;
const FIRST_REST_MS = 1000;
const LOOK_MS = 2000;

const form = document.querySelector<HTMLFormElement>('form#box');
const far = document.querySelector<HTMLElement>('[data-box-state]');
if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendAll(form);
  });
}
if (far) setTimeout(look, LOOK_MS);

let isSending = false;
addEventListener('beforeunload', (event) => {
  if (isSending) event.preventDefault();
});

async function sendAll(form: HTMLFormElement): Promise<void> {
  const files = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
  const button = form.querySelector<HTMLButtonElement>('button');
  if (files.length === 0) return say('sending', form.dataset.nothing ?? '');
  if (isSending) return;
  isSending = true;
  button?.setAttribute('aria-disabled', 'true');
  try {
    for (const file of files) await send(form, file);
    isSending = false;
    location.reload();
  } catch (error) {
    say('sending', error instanceof Error && error.message !== '' ? error.message : (form.dataset.cut ?? ''));
  } finally {
    isSending = false;
    button?.removeAttribute('aria-disabled');
  }
}

/** Asks first how much is here already, then goes on from there. */
async function send(form: HTMLFormElement, file: File): Promise<void> {
  const most = Number(form.dataset.bytes);
  let at = await piece(form, file, 0, 0);
  while (at < file.size) {
    tell(form, file, at);
    at = await piece(form, file, at, Math.min(at + most, file.size));
  }
  tell(form, file, at);
}

async function piece(form: HTMLFormElement, file: File, from: number, to: number): Promise<number> {
  const fields = new FormData();
  fields.set('form', String(new FormData(form).get('form') ?? ''));
  fields.set('name', file.name);
  fields.set('mark', `${file.size}-${file.lastModified}`);
  fields.set('at', String(from));
  fields.set('size', String(file.size));
  if (to > from) fields.set('piece', file.slice(from, to), 'piece');
  for (let tried = 1; ; tried += 1) {
    const answer = await post(form.dataset.piece ?? '', fields);
    if (answer && 'at' in answer) return answer.at;
    if (answer) throw new Error(answer.error);
    if (tried === MOST_TRIES) throw new Error();
    say('sending', form.dataset.resend ?? '');
    await new Promise((resolve) => setTimeout(resolve, FIRST_REST_MS * 2 ** tried));
  }
}

type Answer = { readonly at: number } | { readonly error: string };

/** Undefined where the line broke or the server is not there just now; both are worth another try. */
async function post(address: string, body: FormData): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } });
    return answer.status >= 500 ? undefined : ((await answer.json()) as Answer);
  } catch {
    return undefined;
  }
}

function tell(form: HTMLFormElement, file: File, at: number): void {
  const percent = String(Math.floor((at / file.size) * 100));
  const sentence = form.dataset.sending ?? '';
  say('sending', sentence.replace('{name}', file.name).replace('{percent}', percent));
}

async function look(): Promise<void> {
  try {
    const answer = await fetch(far?.dataset.boxState ?? '', { headers: { accept: 'application/json' } });
    const { isWorking, said }: { isWorking: boolean; said: string } = await answer.json();
    if (!isWorking) return location.reload();
    say('far', said);
  } catch {
    // the next look may find it
  }
  setTimeout(look, LOOK_MS);
}

function say(id: string, sentence: string): void {
  const status = document.getElementById(id);
  if (status && status.textContent !== sentence) status.textContent = sentence;
}
