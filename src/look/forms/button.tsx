import type { Child } from 'hono/jsx';

/** `filled` is the one thing a page is for; there is at most one. `link` looks like a link. */
export type ButtonKind = 'filled' | 'plain' | 'link';

export type ButtonProps = {
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Where this button sends the form, if not to its action. */
  readonly formaction?: string | undefined;
  /** Skips the browser's check of the fields, for buttons that need none of them. */
  readonly formnovalidate?: boolean | undefined;
  readonly form?: string | undefined;
  /** Only where time decides; the words say until when. */
  readonly disabled?: boolean | undefined;
  /** For programs in the page, such as `data-key`. */
  readonly 'data-key'?: string | undefined;
  /** What the button says while it works; a program puts it in place. */
  readonly 'data-working'?: string | undefined;
  readonly children?: Child;
};

export function Button({ kind = 'plain', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button class={`button ${kind}`} type={type} {...rest}>
      {children}
    </button>
  );
}

type LinkButtonProps = { readonly href: string; readonly kind?: ButtonKind | undefined; readonly children?: Child };

/** A link with the body of a button, for a way on that changes nothing. */
export function LinkButton({ href, kind = 'plain', children }: LinkButtonProps) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side, on phones one below the other where they do not fit. */
export function Buttons({ children }: { readonly children?: Child }) {
  return <div class="buttons">{children}</div>;
}
