import { Below, describedBy, fieldId, type Labelled } from './field.tsx';

export type TickProps = Labelled & {
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
};

/** Yes or no. */
export function Tick({ name, label, id = fieldId(name), hint, error, value = 'yes', checked, required }: TickProps) {
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
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <span>{label}</span>
      </label>
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}
