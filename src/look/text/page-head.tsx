import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';

type PageHeadProps = {
  readonly title: Child;
  /** Of the title, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly lead?: Child;
  /** Date, kind or way back, in the margin. */
  readonly margin?: Child;
  /** Instead of a lead: one smaller line. */
  readonly meta?: Child;
  /** The home page's title is larger. */
  readonly home?: boolean | undefined;
  /** Below, and as wide as the page allows: the keys of the desk. */
  readonly children?: Child;
};

export function PageHead({ title, lang, lead, margin, meta, home, children }: PageHeadProps) {
  return (
    <div class="row page-head">
      {margin !== undefined && <div class="margin">{margin}</div>}
      <div class="text">
        <h1 class={home ? 'home' : undefined} lang={lang} tabindex={-1}>
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
        {meta && <p class="under">{meta}</p>}
      </div>
      {children && <div class="wide beneath">{children}</div>}
    </div>
  );
}
