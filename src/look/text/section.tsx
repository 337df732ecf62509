import type { Child } from 'hono/jsx';

type SectionProps = {
  /** Names the section; its heading gets this id. */
  readonly id: string;
  readonly label: Child;
  /** What it is called among the landmarks, where several sections have the same label. */
  readonly name?: string | undefined;
  readonly children?: Child;
  readonly wide?: boolean | undefined;
  /** `late` is overdue, `now` the one being worked on. */
  readonly tone?: 'late' | 'now' | undefined;
};

/** A section whose heading stands in the margin. */
export function Section({ id, label, name, children, wide, tone }: SectionProps) {
  return (
    <section class="row section" aria-labelledby={name ? undefined : id} aria-label={name}>
      <h2 id={id} class={tone ? `margin ${tone}` : 'margin'} tabindex={-1}>
        {label}
      </h2>
      <div class={wide ? 'wide' : 'text'}>{children}</div>
    </section>
  );
}
