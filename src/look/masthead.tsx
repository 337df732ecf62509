import type { Language } from '../kit/language.ts';
import { lookWords } from '../words/look.ts';
import { Island } from './mark.tsx';

export type MenuItem = { readonly href: string; readonly label: string; readonly current?: boolean | undefined };
export type LanguageSwitch = { readonly href: string; readonly label: string; readonly lang: Language };

/** What stands above and on the horizon. */
export type Masting = {
  readonly lang: Language;
  readonly name: string;
  /** Where the name leads. */
  readonly home: string;
  readonly menu?: readonly MenuItem[] | undefined;
  /** To the same page in the other languages. */
  readonly languageSwitch?: readonly LanguageSwitch[] | undefined;
  /** `empty` on "gone" and "not found": the island is missing. */
  readonly horizon?: 'island' | 'empty' | undefined;
  readonly desk?: boolean | undefined;
};

export function Masthead(props: Masting) {
  return (
    <header class="masthead row">
      <div class="bar">
        <div class="owner">
          {props.horizon !== 'empty' && <Island />}
          <a class={props.desk ? undefined : 'h-card'} rel={props.desk ? undefined : 'author'} href={props.home}>
            {props.name}
          </a>
          {props.desk && <span>{lookWords[props.lang].atTheDesk}</span>}
        </div>
        <Menu {...props} />
      </div>
    </header>
  );
}

function Menu({ lang, menu = [], languageSwitch = [] }: Masting) {
  if (menu.length + languageSwitch.length === 0) return null;
  return (
    <nav aria-label={lookWords[lang].menu}>
      <ul class="menu">
        {menu.map(({ href, label, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {languageSwitch.map(({ href, label, lang: other }) => (
          <li>
            <a class="soft" href={href} lang={other} hreflang={other}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
