import type { Language } from '../../kit/language.ts';
import type { FieldError } from '../../look/forms/errors.tsx';
import { questionWords } from '../../words/questions.ts';
import type { DraftError } from '../core/draft.ts';

/** 6,000 characters of four bytes each, percent-encoded; and what is too long, so that it can be said. */
export const LONGEST_FORM_BYTES = 512 * 1024;

/** What stands in the fields of the form: as it was typed, word for word. */
export type Typed = Readonly<Record<string, string>>;

/** An error as the summary names it, and as it stands below its field. */
export type SaidError = FieldError & { readonly sentence: string };

export function errorsInWords(lang: Language, errors: readonly DraftError[]): readonly SaidError[] {
  return errors.map((error) => ({ field: error.field, ...saidError(lang, error) }));
}

function saidError(lang: Language, error: DraftError): { text: string; sentence: string } {
  const words = questionWords[lang].errors;
  if (error.field === 'email') {
    const text = error.fault === 'missing' ? words.noEmail : words.email;
    return { text, sentence: words.address[error.fault] };
  }
  if (error.fault === 'empty') return { text: words.emptyText, sentence: words.empty };
  const number = (count: number) => count.toLocaleString(lang);
  const text = error.field === 'text' ? words.longText : words.longDiffers;
  return { text, sentence: words.tooLong(number(error.chars), number(error.most)) };
}

/** The sentence below a field. */
export function errorAt(errors: readonly SaidError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.sentence;
}
