import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';

/** Addresses of what the browser loads; given by the server, since they carry a hash of the content. */
export type Assets = {
  readonly css: string;
  /** Loaded after `css` where `desk` is set. */
  readonly desk: string;
  readonly icon: string;
  /** The type face of running text, fetched beside the style sheet that names it; empty where there is none. */
  readonly face: string;
  /** The owner's custom properties, loaded last. */
  readonly theme?: string | undefined;
  script(name: string): string;
  has(name: string): boolean;
};

export type Alternate = { readonly lang: Language; readonly href: string };
export type FeedLink = { readonly type: string; readonly title: string; readonly href: string };

/** What a page says about itself to browsers and machines. */
export type About = {
  readonly lang: Language;
  readonly assets: Assets;
  readonly title: string;
  /** The person whose island it is. */
  readonly name: string;
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  readonly alternates?: readonly Alternate[] | undefined;
  readonly feeds?: readonly FeedLink[] | undefined;
  readonly noindex?: boolean | undefined;
  readonly noReferrer?: boolean | undefined;
  /** Names of browser modules, as in `browser/NAME.entry.ts`. */
  readonly scripts?: readonly string[] | undefined;
  readonly desk?: boolean | undefined;
  /** More for the head, such as structured data (a data block; the CSP allows no inline script). */
  readonly head?: Child;
};

const LONGEST_TITLE_CHARS = 70;

export function DocumentHead(props: About) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{titleOf(props)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {props.description && <meta name="description" content={props.description} />}
      {props.noindex && <meta name="robots" content="noindex" />}
      {props.noReferrer && <meta name="referrer" content="no-referrer" />}
      {props.canonical && <link rel="canonical" href={props.canonical} />}
      {props.alternates?.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={href} />
      ))}
      {props.feeds?.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      <Loaded {...props} />
      {props.head}
    </head>
  );
}

/** What a tab and a list of results show: they cut the end, so the name steps back where it would not be seen. */
function titleOf({ title, name }: About): string {
  const whole = `${title} · ${name}`;
  return title === name || whole.length > LONGEST_TITLE_CHARS ? title : whole;
}

function Loaded({ assets, desk, scripts }: About) {
  return (
    <>
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {assets.face && <link rel="preload" href={assets.face} as="font" type="font/woff2" crossorigin="" />}
      <link rel="stylesheet" href={assets.css} />
      {desk && <link rel="stylesheet" href={assets.desk} />}
      {assets.theme && <link rel="stylesheet" href={assets.theme} />}
      {scripts?.map((name) => (
        <script type="module" src={assets.script(name)} />
      ))}
    </>
  );
}
