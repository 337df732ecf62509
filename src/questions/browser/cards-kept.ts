import { read, write } from './tab-storage.ts';

const KEPT = 'insel-desk-card-';
const ON_ITS_WAY = 'insel-desk-on-its-way';

type Kept = {
  /** The questions it was typed for: to others, its ticks do not apply. */
  readonly asked: string;
  readonly fields: Readonly<Record<string, string | boolean>>;
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps what is typed in each card in this browser's tab until it is sent or kept as a draft: whatever is done to another
 * card loads the page anew.
 */
export function keepCards(): void {
  forgetArrived();
  for (const form of document.querySelectorAll('form')) {
    const ids = idsIn(form);
    const [card] = ids;
    if (!card) continue;
    const kept = ids.map((id) => read<Kept>(KEPT + id)).find((each) => each !== undefined);
    if (kept) giveBack(form, kept);
    form.addEventListener('input', () => write(KEPT + card, { asked: askedIn(form), fields: typedIn(form) }));
    form.addEventListener('submit', () => write(ON_ITS_WAY, ids));
  }
}

/** The page says whether what was on its way has arrived; what was refused stays kept. */
function forgetArrived(): void {
  const ids = read<readonly string[]>(ON_ITS_WAY) ?? [];
  const done = new URLSearchParams(location.search).get('done') ?? '';
  const arrived = ['sent', 'kept'].includes(done) ? ids.map((id) => KEPT + id) : [];
  for (const key of ids.length > 0 ? [ON_ITS_WAY, ...arrived] : []) sessionStorage.removeItem(key);
}

/** Opens the card and its folds wherever something stands in them that the page did not bring along. */
function giveBack(form: HTMLFormElement, { asked, fields }: Kept): void {
  const isSame = asked === askedIn(form);
  for (const field of fieldsIn(form)) {
    const value = fields[nameOf(field)];
    if (value === undefined || value === stateOf(field) || (field.name === 'question' && !isSame)) continue;
    if (typeof value === 'string') field.value = value;
    else if (isTick(field)) field.checked = value;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
  }
}

/** The name of the card, and its questions: of two that were joined, one gave the card its name. */
function idsIn(form: HTMLFormElement): readonly string[] {
  const named = ['card', 'proposed'].map((name) => form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value);
  return named.flatMap((ids) => ids?.split(' ') ?? []).filter((id) => id !== '');
}

function askedIn(form: HTMLFormElement): string {
  return [...form.querySelectorAll<HTMLInputElement>('input[name=question]')].map(({ value }) => value).join(' ');
}

function typedIn(form: HTMLFormElement): Kept['fields'] {
  return Object.fromEntries(fieldsIn(form).map((field) => [nameOf(field), stateOf(field)]));
}

function fieldsIn(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('textarea[name], input[name]:not([type=hidden])')];
}

function nameOf(field: Field): string {
  return isTick(field) ? `${field.name} ${field.value}` : field.name;
}

function stateOf(field: Field): string | boolean {
  return isTick(field) ? field.checked : field.value;
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox';
}
