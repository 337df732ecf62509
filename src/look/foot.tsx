import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { fill } from '../words/fill.ts';
import { lookWords } from '../words/look.ts';

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
      {props.footer && props.footer.length > 0 && (
        <footer class="foot row">
          <div class="wide">
            <p class="motto">{words.motto}</p>
            <ul class="links" aria-label={words.about}>
              {props.footer.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
              {props.footnote && <li>{props.footnote}</li>}
            </ul>
          </div>
        </footer>
      )}
    </>
  );
}
