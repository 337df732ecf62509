import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';

/** What every field has. Its `id` is `field-NAME` unless given, so that an error summary can lead to it. */
export type Labelled = {
  readonly name: string;
  readonly label: Child;
  readonly id?: string | undefined;
  readonly hint?: Child;
  /** Says what to write; what was typed stays in `value`. */
  readonly error?: Child;
  readonly required?: boolean | undefined;
  /** Of what is typed, where it is not that of the page. */
  readonly lang?: Language | undefined;
};

export type FieldProps = Labelled & {
  readonly type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'date'
    | 'time'
    | 'number'
    | 'password'
    | 'file'
    | undefined;
  readonly value?: string | undefined;
  /** Several files at once. */
  readonly multiple?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'email' | 'numeric' | 'tel' | 'url' | 'search' | 'none' | undefined;
  readonly maxlength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly readonly?: boolean | undefined;
  /** The key of the keyboard that leads here. */
  readonly 'data-key'?: string | undefined;
};

/** One line to type into. */
export function Field({ name, label, id = fieldId(name), hint, error, ...input }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        type={input.type ?? 'text'}
        id={id}
        name={name}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

type Sentences = { readonly hint?: Child; readonly error?: Child };

/** Ids of the sentences below a field, for `aria-describedby`; the error is read first. */
export function describedBy(id: string, { hint, error }: Sentences): string | undefined {
  const ids = [...(error ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The sentences below a field. */
export function Below({ id, hint, error }: Sentences & { readonly id: string }) {
  return (
    <>
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
