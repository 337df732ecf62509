import { Below, describedBy, fieldId, type Labelled } from './field.tsx';

export type TickProps = Labelled & {
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
  /** The key of the keyboard that leads here. */
  readonly 'data-key'?: string | undefined;
};

/** Yes or no. */
export function Tick(props: TickProps) {
  const { name, label, id = fieldId(name), hint, error, value = 'yes', checked, required } = props;
  return (
    <div class="field tick">
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          required={required}
          data-key={props['data-key']}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <span>{label}</span>
      </label>
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}
