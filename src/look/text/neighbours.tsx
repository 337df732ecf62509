import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';
import { lookWords } from '../../words/look.ts';

export type Neighbour = {
  /** Which way and when: "Davor, 1. Oktober". */
  readonly label: string;
  readonly href: string;
  readonly title: Child;
};

type NeighboursProps = {
  readonly lang: Language;
  readonly before?: Neighbour | undefined;
  readonly after?: Neighbour | undefined;
};

/** The way on at the end of a text; renders nothing where there is none. */
export function Neighbours({ lang, before, after }: NeighboursProps) {
  if (!before && !after) return null;
  return (
    <nav class="neighbours" aria-label={lookWords[lang].neighbours}>
      {before && <Way way="prev" {...before} />}
      {after && <Way way="next" {...after} />}
    </nav>
  );
}

function Way({ way, label, href, title }: Neighbour & { readonly way: 'prev' | 'next' }) {
  return (
    <p class={way}>
      <span>{label}</span>
      <a href={href} rel={way}>
        {title}
      </a>
    </p>
  );
}
