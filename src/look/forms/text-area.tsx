import { Below, describedBy, fieldId, type Labelled } from './field.tsx';

export type TextAreaProps = Labelled & {
  readonly value?: string | undefined;
  /** Lines shown at first. */
  readonly rows?: number | undefined;
  /** Keeps its height and scrolls inside, so that nothing below it moves. Others grow with their text. */
  readonly fixed?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  /** The form it belongs to, where it stands beside it. */
  readonly form?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
};

/** Sentences to type: a field that grows with its text. It has no `maxlength`: browsers cut what is pasted and say nothing. */
export function TextArea(props: TextAreaProps) {
  const { name, label, id = fieldId(name), hint, error, value = '', rows = 5, fixed, ...input } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        {...input}
        id={id}
        name={name}
        rows={rows}
        class={fixed ? undefined : 'grows'}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {value.startsWith('\n') ? `\n${value}` : value}
      </textarea>
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}
