import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { fill } from '../words/fill.ts';
import { lookWords } from '../words/look.ts';
import { keptMarkup } from './kept-markup.ts';

/** `lang` where it leads to the same page in another language. */
export type FootLink = { readonly href: string; readonly label: string; readonly lang?: Language };

/** What stands below the text; a page without links has no footer. */
export type Footing = {
  readonly lang: Language;
  readonly title: string;
  readonly name: string;
  readonly canonical?: string | undefined;
  readonly footer?: readonly FootLink[] | undefined;
  /** The desk says no motto to its owner. */
  readonly desk?: boolean | undefined;
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

type FooterProps = Pick<Footing, 'lang' | 'footer' | 'footnote' | 'desk'>;

function footerOf({ lang, footer, footnote, desk }: FooterProps): FooterProps {
  return { lang, footer, footnote, desk };
}

function Footer({ lang, footer = [], footnote, desk }: FooterProps) {
  const words = lookWords[lang];
  return (
    <footer class="foot row">
      <div class="wide">
        {!desk && <p class="motto">{words.motto}</p>}
        <ul class="links" aria-label={words.about}>
          {footer.map(({ href, label, lang: other }) => (
            <li>
              <a href={href} lang={other} hreflang={other}>
                {label}
              </a>
            </li>
          ))}
          {footnote && <li>{footnote}</li>}
        </ul>
      </div>
    </footer>
  );
}
