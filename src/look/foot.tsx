import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { fill } from '../words/fill.ts';
import { lookWords } from '../words/look.ts';
import { keptMarkup } from './kept-markup.ts';

export type FootLink = { readonly href: string; readonly label: string };

/** What stands below the text; a page without links has no footer, such as those of the desk. */
export type Footing = {
  readonly lang: Language;
  readonly title: string;
  readonly name: string;
  readonly canonical?: string | undefined;
  readonly footer?: readonly FootLink[] | undefined;
  /** One more sentence after the links. */
  readonly footnote?: string | undefined;
  /** Printed instead of the sentence that names the address. */
  readonly printNote?: Child;
};

export function Foot(props: Footing) {
  const words = lookWords[props.lang];
  return (
    <>
      <p class="running" aria-hidden="true">
        {props.title === props.name ? props.name : `${props.name}, ${props.title}`}
      </p>
      {props.canonical && <p class="printed">{props.printNote ?? fill(words.printed, { address: props.canonical })}</p>}
      {props.footer && props.footer.length > 0 && keptMarkup(Footer, footerOf(props))}
    </>
  );
}

type FooterProps = Pick<Footing, 'lang' | 'footer' | 'footnote'>;

function footerOf({ lang, footer, footnote }: FooterProps): FooterProps {
  return { lang, footer, footnote };
}

function Footer({ lang, footer = [], footnote }: FooterProps) {
  const words = lookWords[lang];
  return (
    <footer class="foot row">
      <div class="wide">
        <p class="motto">{words.motto}</p>
        <ul class="links" aria-label={words.about}>
          {footer.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
          {footnote && <li>{footnote}</li>}
        </ul>
      </div>
    </footer>
  );
}
