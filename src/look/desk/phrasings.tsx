import type { Child } from 'hono/jsx';

export type PhrasingTick = {
  readonly value: string;
  /** What was asked; wrap what differs from the others in `Differs`. */
  readonly text: Child;
  /** Who and when: "Erste, Freitag". */
  readonly meta: Child;
  readonly checked: boolean;
};

/** Every phrasing of a group with a tick: ticked ones get the answer. */
export function Phrasings(props: {
  readonly name: string;
  readonly legend: string;
  readonly items: readonly PhrasingTick[];
}) {
  return (
    <fieldset class="phrasings">
      <legend class="read">{props.legend}</legend>
      {props.items.map(({ value, text, meta, checked }) => (
        <label class="choice">
          <input type="checkbox" name={props.name} value={value} checked={checked} />
          <span>
            {text}
            <span class="meta">{meta}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The part of a phrasing that the others do not have. */
export function Differs({ children }: { readonly children?: Child }) {
  return <span class="differs">{children}</span>;
}
