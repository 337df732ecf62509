import type { Child } from 'hono/jsx';
import { Below, describedBy, fieldId, type Labelled } from './field.tsx';

export type Choice = { readonly value: string; readonly label: Child; readonly hint?: Child };

export type ChoicesProps = Labelled & {
  readonly options: readonly Choice[];
  readonly value?: string | undefined;
  /** The legend is only read aloud, where the page already says it. */
  readonly quiet?: boolean | undefined;
};

/** One of several: round marks in a row that wraps. */
export function Choices(props: ChoicesProps) {
  const { name, label, id = fieldId(name), hint, error, options, value, quiet, required } = props;
  return (
    <fieldset class="choices" aria-describedby={describedBy(id, { hint, error })}>
      <legend class={quiet ? 'read' : undefined}>{label}</legend>
      {options.map((option, index) => (
        <label class="choice">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            checked={option.value === value}
            required={required}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      <Below id={id} hint={hint} error={error} />
    </fieldset>
  );
}
