import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { lookWords } from '../words/look.ts';
import { Foot, type Footing } from './foot.tsx';
import { type About, DocumentHead } from './head.tsx';
import { keptMarkup } from './kept-markup.ts';
import { Masthead, type Masting } from './masthead.tsx';

export type LayoutProps = About &
  Masting &
  Footing & {
    /** Names of the style of a whole page, where a page needs one. */
    readonly bodyClass?: string | undefined;
    readonly children?: Child;
  };

/** A whole page, from doctype to footer. Children of `main` stand in the text column; see text/row.tsx. */
export function Layout(props: LayoutProps) {
  return (
    <>
      {html`<!doctype html>`}
      <html lang={props.lang}>
        <DocumentHead {...props} />
        <body class={props.bodyClass}>
          <SkipLink lang={props.lang} />
          {keptMarkup(Masthead, mastingOf(props))}
          <main id="main" class="page" tabindex={-1}>
            {props.children}
          </main>
          <Foot {...props} />
        </body>
      </html>
    </>
  );
}

function mastingOf({ lang, name, home, menu, languageSwitch, horizon, desk }: Masting): Masting {
  return { lang, name, home, menu, languageSwitch, horizon, desk };
}

function SkipLink({ lang }: { readonly lang: Language }) {
  return (
    <a class="skip" href="#main">
      {lookWords[lang].skip}
    </a>
  );
}
