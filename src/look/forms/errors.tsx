import type { Child } from 'hono/jsx';
import { fieldId } from './field.tsx';

export type FieldError = {
  /** The field's name, or its id where it has an own one. */
  readonly field: string;
  readonly id?: string | undefined;
  readonly text: string;
};

type ErrorSummaryProps = {
  /** What has not happened yet, in bold. */
  readonly title: string;
  /** What to do about it; errors that are no sentences follow as links in the same one: "Zwei Stellen brauchen noch etwas:". */
  readonly children?: Child;
  readonly errors?: readonly FieldError[] | undefined;
};

/** Stands above a form that came back; takes the focus, since it only comes with a new page. */
export function ErrorSummary({ title, children, errors = [] }: ErrorSummaryProps) {
  return (
    <section class="errors" aria-labelledby="errors" tabindex={-1} autofocus>
      <p>
        <strong id="errors">{title}</strong> {children}{' '}
        {errors.map(({ field, id, text }, index) => (
          <>
            {index > 0 && (isSentence(errors[index - 1]) ? ' ' : ', ')}
            <a href={`#${id ?? fieldId(field)}`}>{text}</a>
          </>
        ))}
        {errors.length > 0 && !isSentence(errors.at(-1)) && '.'}
      </p>
    </section>
  );
}

function isSentence(error: FieldError | undefined): boolean {
  return /[.!?]$/.test(error?.text ?? '');
}
